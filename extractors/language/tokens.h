#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors {

/// A word, a number or a punctuation mark of a text.
struct Token {
    std::uint32_t begin = 0; ///< bytes of the text
    std::uint32_t end = 0;
    bool word = false; ///< letters or digits, not punctuation
    bool capital = false;
    std::string_view folded; ///< plain letters, hyphens and apostrophes made plain
};

/// A written form that stands for two words ("du": "de", "le") or, cut off before a vowel, for one
/// ("d'": "de", ""). Plain letters.
struct Contraction {
    std::string_view written, first, second;
};

/// How a language writes its words.
struct Spelling {
    bool elision = false; ///< an apostrophe ends a word: "l'examen"
    std::span<const Contraction> contractions;
};

/// A text cut into tokens. Words keep inner hyphens ("sixty-fifth") and lose a possessive ending,
/// which becomes a token of its own; a footnote mark stuck to a word ("session3") is cut off.
/// Invisible characters and soft hyphens inside words are dropped, every kind of hyphen is "-".
/// Words are folded to plain letters (letters.h) but for an "é" at their end, which tells "adopté"
/// from "adopte". A contraction gives two tokens at one place.
class Tokens {
  public:
    explicit Tokens(std::string_view text, const Spelling& spelling = {});
    Tokens(const Tokens&) = delete;
    Tokens& operator=(const Tokens&) = delete;

    [[nodiscard]] const std::vector<Token>& list() const { return list_; }

  private:
    void add(Token token, const Spelling& spelling);

    std::string folded_; ///< holds the tokens' text; never grows beyond its first capacity
    std::vector<Token> list_;
};

/// A phrase as the lexicon keeps it: its tokens joined by single spaces.
[[nodiscard]] std::string spelled(std::string_view phrase, const Spelling& spelling);

} // namespace mandated::extractors
