#pragma once

#include "daemon/api/http/message.h"
#include "daemon/service/context.h"
#include "daemon/service/file_reader.h"

namespace mandated::daemon {

/// Has files that are handed in over the socket read before their request is answered, if the peer
/// may hand them in and they are new; so too a stored document that is to be read again. What was
/// read lies in the request as a Reading or a ReadAgain.
[[nodiscard]] Preparation read_uploads(Context& context, FileReader& reader);

} // namespace mandated::daemon
