#pragma once

#include "daemon/api/http/message.h"

#include <kainjow/mustache.hpp>

#include <string_view>

namespace mandated::daemon {

/// A page that needs no other file and runs no script: NAME.LANGUAGE.html of this folder, with
/// NAME.css as its style. It is kept by nobody on the way, shown in no frame, and sends nobody its
/// address.
[[nodiscard]] Response page(int status, std::string_view name, std::string_view language,
                            kainjow::mustache::data values);

} // namespace mandated::daemon
