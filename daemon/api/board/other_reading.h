#pragma once

#include "schema/model/review.h"

#include <optional>

namespace mandated::daemon {

/// The doubt's other reading as what a person decides. Nothing where it has none, or where it is of
/// something that is not decided (a verb, a condition) or not in the words of its field.
[[nodiscard]] std::optional<FieldValues> other_reading(const Doubt& doubt);

} // namespace mandated::daemon
