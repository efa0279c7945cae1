#pragma once

#include "extractors/tasks/clauses.h"

namespace mandated::extractors {

/// The phrase around an output's noun.
struct NounPhrase {
    std::size_t first = 0;          ///< where it begins, its determiner included
    std::size_t governor = nowhere; ///< the chunk before it; nowhere at the start of the range
    std::optional<Determiner> determiner;
    int count = 1;
    std::size_t count_at = nowhere;
    bool next = false;       ///< "in its next report"
    std::string_view rhythm; ///< "annual" before the noun, as an anchor
    std::size_t rhythm_at = nowhere;
};

/// Reads backwards from the noun at `at`, not beyond `from`.
[[nodiscard]] NounPhrase noun_phrase(const Reading& reading, std::size_t at, std::size_t from);

/// Whether the phrase is the object of a verb, not of a preposition.
[[nodiscard]] bool is_object(const Reading& reading, const NounPhrase& phrase);
/// Whether the phrase is joined by "to be followed by", "during": a dialogue that goes with another
/// output.
[[nodiscard]] bool is_joined(const Reading& reading, const NounPhrase& phrase);

} // namespace mandated::extractors
