#pragma once

#include "extractors/language/tokens.h"
#include "extractors/language/vocabulary.h"

namespace mandated::extractors {

/// A phrase of the vocabulary in a paragraph, or a single word, number or mark that is none.
struct Chunk {
    std::uint32_t begin = 0; ///< bytes of the paragraph's text
    std::uint32_t end = 0;
    RoleMask roles = 0;
    const Senses* senses = nullptr;
    int number = 0; ///< of an ordinal, year or figure
    bool word = false;
    bool capital = false;
    bool hyphenated = false;
    bool infinitive = false; ///< has the form of one, in a language where only some words have

    [[nodiscard]] bool has(Role role) const { return (roles & bit(role)) != 0; }
    [[nodiscard]] bool any(RoleMask mask) const { return (roles & mask) != 0; }
    /// The sense in that role; the chunk must have it from the vocabulary.
    [[nodiscard]] const Sense& sense(Role role) const { return *senses->find(role); }
};

/// Whether a pronoun stands before its verb: "de le présenter".
[[nodiscard]] inline bool is_clitic(const Chunk& chunk) {
    return chunk.has(Role::pronoun) && chunk.has(Role::adverb);
}
/// Whether it stands there for the reader of what is made: "de lui présenter".
[[nodiscard]] inline bool is_dative_clitic(const Chunk& chunk) {
    return chunk.has(Role::dative) && chunk.has(Role::adverb);
}

/// A second reading of an ordinal or a year where the words of a deletion and an insertion stand
/// side by side.
struct Doubled {
    std::size_t chunk = 0; ///< the chunk that holds the likelier number
    int alternative = 0;
};

/// A paragraph as chunks. A number whose words are doubled ("sixty-second fifth") is one chunk with
/// the number that was inserted; the other one is kept in `doubled`.
struct Reading {
    std::string_view text;
    std::vector<Chunk> chunks;
    std::vector<Doubled> doubled;

    /// The text of a half-open range of chunks.
    [[nodiscard]] std::string_view words(std::size_t first, std::size_t behind) const;
    [[nodiscard]] const Doubled* doubled_at(std::size_t chunk) const;
};

/// Settles what the small words around infinitives are, in a language where they have other uses:
/// "de" is an infinitive's mark or a preposition, "le" a pronoun or an article.
void settle_infinitives(Reading& reading);

[[nodiscard]] Reading read_paragraph(std::string_view text, const Vocabulary& vocabulary);

} // namespace mandated::extractors
