#pragma once

#include "schema/model/result.h"

#include <filesystem>
#include <string>

namespace mandated::daemon {

/// The text of a TOML file; the error names it and what the system said.
[[nodiscard]] Result<std::string> text_of_file(const std::filesystem::path& path);

} // namespace mandated::daemon
