#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace mandated::extractors {

/// An organ that adopts resolutions, by its name as printed in headings.
struct OrganName {
    std::string_view code; ///< "HRC"
    std::string_view name; ///< "human rights council": plain, see letters.h
};

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
    abstaining,
    draft,      ///< "Draft resolution" above a draft's title
    corrigendum ///< "Corrigendum"
};
struct FixedWords {
    std::string_view words; ///< plain
    FixedLine line;
    bool alone; ///< nothing but a number may follow ("Annex II")
};

/// How a session is named at the end of its line, with the blank before it, and what its number
/// begins with: "S-" for a " special session".
struct SessionName {
    std::string_view words; ///< plain
    std::string_view prefix;
};

/// A language's words printed around a resolution's paragraphs: in its heading, under its last
/// paragraph, above its annexes; and those by which paragraphs are told apart. One value for each
/// language, chosen from the text (structure/language.h).
struct Headings {
    std::string_view language; ///< "en"
    std::string_view name;     ///< "English"
    /// What may stand before an organ's name, with its blank: "the ".
    std::span<const std::string_view> articles;
    std::span<const OrganName> organs;
    std::span<const FixedWords> fixed_words;
    std::span<const SessionName> sessions;
    /// How the list of sponsors above a draft ends: ": draft resolution".
    std::span<const std::string_view> after_sponsors;
    /// How documents begin that are no resolutions: "report of the", "letter dated"; plain.
    std::span<const std::string_view> other_documents;
    /// How decisions and statements begin that are told, not pronounced: "at its " 30th meeting.
    std::span<const std::string_view> before_meeting;
    /// What stands before a session's year, with its blank; "" where the year stands before the
    /// word.
    std::string_view before_session_year;
    /// What joins the days of a period: a dash, "to ".
    std::span<const std::string_view> day_joints;
    /// What may stand behind a day's figures: "er" of "1er".
    std::string_view day_ending;
    /// How a footnote's text usually begins: "See", "Ibid.", "United Nations, Treaty Series" …
    std::span<const std::string_view> footnote_openings;
    /// The word before the last name of a list, with its spaces: " and ".
    std::string_view before_last_name;
    /// The States' names that hold that word: "Trinidad and Tobago".
    std::span<const std::string_view> joined_names;

    /// What corrigenda name places by, with the blank: "paragraph ".
    std::span<const std::string_view> paragraph_names;
    /// "for " and " read " of "for X read Y".
    std::string_view before_wrong, before_right;
    /// What announces a paragraph's new text: "should read".
    std::span<const std::string_view> gives_anew;

    /// The value of an ordinal in words or figures.
    std::optional<int> (*ordinal)(std::string_view words);
    /// 1 for "January" to 12 for "December", in any case; nothing for another word.
    std::optional<unsigned> (*month)(std::string_view word);
    /// Is this an opening of a preambular paragraph: "Recalling", "Deeply concerned", "Having
    /// considered"?
    bool (*opens_preamble)(std::string_view paragraph);
    /// Is this an opening of an operative paragraph: "Requests", "Also decides", "Takes note"?
    bool (*opens_operative)(std::string_view paragraph);
    /// Is this a word before which a hyphen at the end of a line stands for a left-out word:
    /// "short- / and long-term"?
    bool (*keeps_hyphen_apart)(std::string_view word);
    /// Does the word link the last two parts of a list: "; and"?
    bool (*links_parts)(std::string_view word);
    /// The length of the meeting's name that a line begins with ("50th (resumed) plenary meeting"),
    /// or 0.
    std::size_t (*meeting_length)(std::string_view line);
    /// The agenda item's number in a line that names one: "3".
    std::string_view (*agenda_item)(std::string_view line);
    /// The text from where a recorded vote's counts stand; nothing where it tells of none.
    std::optional<std::string_view> (*recorded_counts)(std::string_view text);
    /// A count in a vote that is written as a word ("none"), or nothing.
    std::optional<int> (*count_word)(std::string_view word);
};

} // namespace mandated::extractors
