#pragma once

#include "schema/model/result.h"

#include <string>

namespace mandated::ctl {

/// The bytes of a file or pipe. The error names the path and what the system said, or that it is
/// larger than any text that is read; no more than that much is ever held.
[[nodiscard]] Result<std::string> read_file(const std::string& path);

} // namespace mandated::ctl
