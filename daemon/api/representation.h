#pragma once

#include "daemon/api/http/message.h"

#include <string>

namespace mandated::daemon {

/// What identifies an answer's content (RFC 9110, section 8.8.3): a quoted tag, the same for the
/// same bytes.
[[nodiscard]] std::string entity_tag(const std::string& body);

/// Whether If-None-Match or If-Match lists the tag, or is "*".
[[nodiscard]] bool lists_tag(const std::string& header, const std::string& tag);

/// The answer to a GET with its tag, or 304 where the client has it already.
[[nodiscard]] Response with_tag(const Request& request, Response response);

} // namespace mandated::daemon
