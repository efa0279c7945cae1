#pragma once

#include "daemon/service/context.h"

#include <filesystem>

namespace mandated::daemon {

/// Ingests a file of the inbox: one that was read moves to done/, one that cannot be read to
/// failed/ with the reason beside it. Where the database cannot take it, the file stays and the
/// exception goes on.
void take_in(Context& context, const std::filesystem::path& file);

} // namespace mandated::daemon
