#pragma once

#include "extractors/language/concepts.h"
#include "extractors/language/tokens.h"

#include <string>
#include <vector>

namespace mandated::extractors::fr {

/// The French words of the grammar, a table for each subject; see the .cpp files beside this one.
[[nodiscard]] std::span<const Entry> directives();
[[nodiscard]] std::span<const Entry> small_words();
[[nodiscard]] std::span<const Entry> outputs();
[[nodiscard]] std::span<const Entry> times();
[[nodiscard]] std::span<const Entry> conditions();
[[nodiscard]] std::span<const Entry> bystanders();
[[nodiscard]] std::span<const ActorEntry> actors();

/// A form of a verb, with what it can be.
struct Form {
    std::string phrase;
    Sense sense;
};
/// All forms of all verbs: infinitive, gerund, the participle in its genders and numbers, the third
/// person of the present and of the future.
[[nodiscard]] std::vector<Form> verb_forms();

/// All plain tables.
[[nodiscard]] std::vector<std::span<const Entry>> tables();

[[nodiscard]] Spelling spelling();
/// Whether a plain word has the form of an infinitive.
[[nodiscard]] bool is_infinitive(std::string_view word);

} // namespace mandated::extractors::fr
