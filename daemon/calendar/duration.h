#pragma once

#include "schema/model/due_anchor.h"

#include <optional>
#include <string>

namespace mandated::daemon {

/// The day `times` durations later; nothing where that is beyond last_projected_year.
[[nodiscard]] std::optional<Date> later(Date day, const Duration& duration, int times = 1);

/// "1 year", "6 months".
[[nodiscard]] std::string words(const Duration& duration);
/// "every year", "every 6 months".
[[nodiscard]] std::string rhythm_words(const Duration& duration);

} // namespace mandated::daemon
