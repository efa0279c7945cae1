#pragma once

#include <optional>
#include <span>
#include <string_view>

/// The words printed around a resolution's paragraphs: in its heading, under its last paragraph,
/// above its annexes.
namespace mandated::extractors::en {

/// An organ that adopts resolutions, by its name as printed in headings.
struct OrganName {
    std::string_view code; ///< "HRC"
    std::string_view name; ///< "Human Rights Council"
};
[[nodiscard]] std::span<const OrganName> organ_names();

/// What a line is that opens with fixed words.
enum class FixedLine {
    resolution_adopted, ///< "Resolution adopted by the …"
    decision_adopted,
    statement, ///< a President's statement
    agenda_item,
    annex,
    vote, ///< "Adopted without a vote", "Adopted by a recorded vote of …"
    in_favour,
    against,
    abstaining
};
struct FixedWords {
    std::string_view words; ///< in lower case; compared without regard to case
    FixedLine line;
    bool alone; ///< nothing but a number may follow ("Annex II")
};
[[nodiscard]] std::span<const FixedWords> fixed_words();

/// 1 for "January" to 12 for "December", in any case; nothing for another word.
[[nodiscard]] std::optional<unsigned> month(std::string_view word);

/// How a footnote's text usually begins: "See", "Ibid.", "United Nations, Treaty Series" …
[[nodiscard]] std::span<const std::string_view> footnote_openings();

/// Is this an opening of a preambular paragraph: "Recalling", "Deeply concerned", "Having
/// considered"?
[[nodiscard]] bool opens_preamble(std::string_view paragraph);
/// Is this an opening of an operative paragraph: "Requests", "Also decides", "Takes note"?
[[nodiscard]] bool opens_operative(std::string_view paragraph);

/// Words before which a hyphen at the end of a line stands for a left-out word: "short- / and
/// long-term".
[[nodiscard]] bool keeps_hyphen_apart(std::string_view word);
/// The words that link the last two parts of a list: "; and".
[[nodiscard]] bool links_parts(std::string_view word);
/// The word before the last name of a list, with its spaces: " and ".
[[nodiscard]] std::string_view before_last_name();
/// Is that word part of this State's name: "Trinidad and Tobago"?
[[nodiscard]] bool is_joined_name(std::string_view name);

/// The word that ends a meeting's name: "30th meeting".
[[nodiscard]] std::string_view meeting();
/// What a recorded vote's counts follow: "recorded vote of".
[[nodiscard]] std::string_view recorded_vote();

/// How special sessions are named ("special session") and numbered ("S-").
struct SpecialSession {
    std::string_view words;
    std::string_view prefix;
};
[[nodiscard]] std::span<const SpecialSession> special_sessions();

/// A count in a vote that is written as a word ("none", "no"), or nothing.
[[nodiscard]] std::optional<int> vote_count_word(std::string_view word);

} // namespace mandated::extractors::en
