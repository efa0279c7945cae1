#pragma once

#include <cstddef>
#include <cstdint>
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
    std::string_view folded; ///< lower case, hyphens and apostrophes made plain
};

/// A text cut into tokens. Words keep inner hyphens ("sixty-fifth") and lose a possessive ending,
/// which becomes a token of its own; a footnote mark stuck to a word ("session3") is cut off.
/// Invisible characters and soft hyphens inside words are dropped, every kind of hyphen is "-".
class Tokens {
  public:
    explicit Tokens(std::string_view text);
    Tokens(const Tokens&) = delete;
    Tokens& operator=(const Tokens&) = delete;

    [[nodiscard]] const std::vector<Token>& list() const { return list_; }

  private:
    std::string folded_; ///< holds the tokens' text; never grows beyond its first capacity
    std::vector<Token> list_;
};

} // namespace mandated::extractors
