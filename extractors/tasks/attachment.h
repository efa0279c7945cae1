#pragma once

#include "extractors/tasks/outputs.h"

namespace mandated::extractors {

/// What a time expression belongs to.
enum class Governor {
    output,  ///< the outputs at hand
    passing, ///< something mentioned: "the report submitted at its … session"
    future,  ///< what was named right before: "a panel discussion to be held at …"
};

/// Looks back from a time expression to the words that govern it, not beyond `from`.
[[nodiscard]] Governor governor_of(const Reading& reading, const AnchorMention& mention,
                                   std::size_t from);

/// Whether an output of that kind can have that time: a length of time is a mandate's or an
/// event's.
[[nodiscard]] bool fits(TaskKind kind, const AnchorMention& mention);

} // namespace mandated::extractors
