#pragma once

#include "schema/model/result.h"

#include <string>

namespace mandated::ctl {

/// The bytes of a file. The error names the path and what the system said.
[[nodiscard]] Result<std::string> read_file(const std::string& path);

} // namespace mandated::ctl
