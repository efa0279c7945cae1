#pragma once

#include "extractors/language/concepts.h"

#include <span>
#include <vector>

namespace mandated::extractors::en {

/// The English words of the grammar, a table for each subject; see the .cpp files beside this one.
[[nodiscard]] std::span<const Entry> directives();
[[nodiscard]] std::span<const Entry> small_words();
[[nodiscard]] std::span<const Entry> outputs();
[[nodiscard]] std::span<const Entry> times();
[[nodiscard]] std::span<const Entry> conditions();
[[nodiscard]] std::span<const Entry> bystanders();
[[nodiscard]] std::span<const ActorEntry> actors();
[[nodiscard]] std::span<const VerbEntry> verbs();
[[nodiscard]] std::span<const Numbering> numberings();

/// All plain tables.
[[nodiscard]] std::vector<std::span<const Entry>> tables();

} // namespace mandated::extractors::en
