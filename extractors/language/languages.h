#pragma once

#include "extractors/language/headings.h"

namespace mandated::extractors {

/// The languages resolutions are read in, English first.
[[nodiscard]] std::span<const Headings* const> languages();

} // namespace mandated::extractors
