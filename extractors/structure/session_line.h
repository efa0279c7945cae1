#pragma once

#include "extractors/language/headings.h"

#include <optional>
#include <string>
#include <string_view>

namespace mandated::extractors::structure {

/// "59" of "Fifty-ninth session", "S-38" of "Thirty-eighth special session", "2020" of "2020
/// session", "" of "Organizational session"; nothing where the line does not end as a session's
/// name does. "Resumed" and an organ's name before the number are left out.
[[nodiscard]] std::optional<std::string> session_number(std::string_view line,
                                                        const Headings& words);

} // namespace mandated::extractors::structure
