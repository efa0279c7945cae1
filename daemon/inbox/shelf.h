#pragma once

#include "schema/model/result.h"

#include <filesystem>
#include <string_view>

namespace mandated::daemon {

/// Moves a file into a folder, which is created where it is missing, and returns its new path.
/// Nothing is overwritten: a taken name gets -2, -3 … before its extension.
[[nodiscard]] Result<std::filesystem::path> move_to(const std::filesystem::path& file,
                                                    const std::filesystem::path& folder);

/// Writes why a file failed to NAME.reason.txt beside it, and returns that path.
Result<std::filesystem::path> write_reason(const std::filesystem::path& failed_file,
                                           std::string_view text);

} // namespace mandated::daemon
