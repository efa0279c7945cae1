#pragma once

#include "extractors/language/lexicon.h"

#include <optional>

namespace mandated::extractors {

/// What the grammar needs to know of a language.
struct Vocabulary {
    Lexicon lexicon;
    /// The value of an ordinal written as one word, in letters or figures.
    std::optional<int> (*ordinal)(std::string_view word) = nullptr;
    std::span<const Numbering> numberings;
};

/// The vocabulary of a language ("en"), built at first use; null for a language without tables.
[[nodiscard]] const Vocabulary* vocabulary(std::string_view language);

} // namespace mandated::extractors
