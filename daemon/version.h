#pragma once

#include <string_view>

namespace mandated::daemon {

/// As in CMakeLists.txt.
inline constexpr std::string_view program_version = MANDATED_VERSION;

} // namespace mandated::daemon
