#include "extractors/language/en/headings.h"

#include "extractors/language/en/ordinals.h"

#include <algorithm>
#include <array>

namespace mandated::extractors::en {
namespace {

constexpr auto kArticles = std::to_array<std::string_view>({"the "});
constexpr std::array kOrgans = {
    OrganName{"HRC", "human rights council"},           OrganName{"GA", "general assembly"},
    OrganName{"ECOSOC", "economic and social council"}, OrganName{"SC", "security council"},
    OrganName{"CHR", "commission on human rights"},
};

constexpr std::array kFixedWords = {
    FixedWords{"resolution adopted by", FixedLine::resolution_adopted, false},
    FixedWords{"resolution adopted on", FixedLine::resolution_adopted, false},
    FixedWords{"resolutions adopted by", FixedLine::resolution_adopted, false},
    FixedWords{"decision adopted by", FixedLine::decision_adopted, false},
    FixedWords{"statement by the president", FixedLine::statement, false},
    FixedWords{"president's statement", FixedLine::statement, true},
    FixedWords{"agenda item", FixedLine::agenda_item, false},
    FixedWords{"annex", FixedLine::annex, true},
    FixedWords{"annexes", FixedLine::annex, true},
    FixedWords{"appendix", FixedLine::annex, true},
    FixedWords{"enclosure", FixedLine::annex, true},
    FixedWords{"[adopted", FixedLine::vote, false},
    FixedWords{"adopted without a vote", FixedLine::vote, false},
    FixedWords{"adopted by a recorded vote", FixedLine::vote, false},
    FixedWords{"adopted by a vote", FixedLine::vote, false},
    FixedWords{"in favour:", FixedLine::in_favour, false},
    FixedWords{"against:", FixedLine::against, false},
    FixedWords{"abstaining:", FixedLine::abstaining, false},
    FixedWords{"abstentions:", FixedLine::abstaining, false},
    FixedWords{"draft resolution", FixedLine::draft, true},
    FixedWords{"draft decision", FixedLine::draft, true},
    FixedWords{"draft statement", FixedLine::draft, true},
    FixedWords{"revised draft resolution", FixedLine::draft, true},
    FixedWords{"draft resolution submitted by", FixedLine::draft, false},
    FixedWords{"draft decision submitted by", FixedLine::draft, false},
    FixedWords{"draft resolution proposed by", FixedLine::draft, false},
    FixedWords{"corrigendum", FixedLine::corrigendum, true},
};

constexpr auto kAfterSponsors = std::to_array<std::string_view>(
    {": draft resolution", ": revised draft resolution", ": draft decision",
     ": revised draft decision", ": draft statement"});
constexpr auto kOtherDocuments = std::to_array<std::string_view>(
    {"report of the", "note by the", "letter dated", "identical letters dated", "note verbale",
     "provisional agenda", "annotations to the", "annotated agenda", "programme of work",
     "concept note", "summary record of", "provisional summary record", "minutes of",
     "proposed programme budget", "programme budget", "working paper"});
constexpr auto kBeforeMeeting = std::to_array<std::string_view>({"at its ", "at the "});
constexpr auto kParagraphNames =
    std::to_array<std::string_view>({"paragraph ", "operative paragraph ", "para. ", "op. para. "});
constexpr auto kGivesAnew = std::to_array<std::string_view>(
    {"should read", "should read as follows", "is replaced by", "replace with", "now reads",
     "for the existing text substitute", "replace the existing text with",
     "replace the paragraph with"});

constexpr auto kMonths =
    std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july",
                                     "august", "september", "october", "november", "december"});

constexpr auto kFootnoteOpenings = std::to_array<std::string_view>(
    {"See", "Ibid", "United Nations", "Resolution", "Official Records",
     "General Assembly resolution", "Report of", "League of Nations", "International Legal",
     "Adopted", "Available", "Also ", "For ", "Document"});

// Adverbs and the like that stand before the word which tells a preamble from an operative part.
constexpr auto kBeforeOpening = std::to_array<std::string_view>(
    {"also", "further", "once", "again", "moreover", "likewise", "in", "this", "regard", "and"});
// The verbs, in the third person, with which organs act and speak in operative paragraphs. In
// alphabetical order.
constexpr auto kOperativeVerbs = std::to_array<std::string_view>(
    {"abolishes",   "accepts",       "acknowledges", "adopts",     "affirms",    "agrees",
     "allocates",   "amends",        "appeals",      "applauds",   "appoints",   "apportions",
     "appreciates", "appropriates",  "approves",     "asks",       "assigns",    "authorizes",
     "calls",       "commemorates",  "commends",     "concludes",  "concurs",    "condemns",
     "confirms",    "congratulates", "considers",    "convenes",   "creates",    "decides",
     "declares",    "demands",       "denounces",    "deplores",   "designates", "determines",
     "directs",     "draws",         "elects",       "emphasises", "emphasizes", "encourages",
     "endorses",    "establishes",   "exhorts",      "expresses",  "extends",    "grants",
     "highlights",  "hopes",         "implores",     "insists",    "instructs",  "invites",
     "joins",       "launches",      "looks",        "mandates",   "notes",      "observes",
     "opposes",     "pays",          "pledges",      "proclaims",  "proposes",   "re-emphasizes",
     "reaffirms",   "realizes",      "recalls",      "recognises", "recognizes", "recommends",
     "reconfirms",  "regards",       "regrets",      "reiterates", "rejects",    "reminds",
     "renews",      "repeals",       "repeats",      "requests",   "resolves",   "revises",
     "revokes",     "salutes",       "sets",         "shares",     "stresses",   "suggests",
     "supports",    "suspends",      "takes",        "terminates", "thanks",     "transmits",
     "trusts",      "underlines",    "underscores",  "undertakes", "upholds",    "urges",
     "views",       "warns",         "welcomes"});

// Adjectives and participles that open a preambular paragraph; those in -ing need no list.
constexpr auto kPreambleWords = std::to_array<std::string_view>(
    {"alarmed",    "anxious",   "appalled", "aware",      "cognizant", "concerned",
     "conscious",  "convinced", "desirous", "determined", "disturbed", "dismayed",
     "encouraged", "gravely",   "guided",   "inspired",   "mindful",   "moved",
     "outraged",   "persuaded", "resolved", "shocked"});

constexpr auto kJoinedNames = std::to_array<std::string_view>(
    {"Antigua and Barbuda", "Bosnia and Herzegovina", "Saint Kitts and Nevis",
     "Saint Vincent and the Grenadines", "Sao Tome and Principe", "São Tomé and Príncipe",
     "Serbia and Montenegro", "Trinidad and Tobago",
     "United Kingdom of Great Britain and Northern Ireland"});

constexpr std::array kSessions = {SessionName{" emergency special session", "ES-"},
                                  SessionName{" special session", "S-"},
                                  SessionName{" session", {}}, SessionName{" cycle", {}}};
constexpr auto kDayJoints =
    std::to_array<std::string_view>({"–", "—", "-", "to ", "and ", ", and ", ","});
constexpr auto kBetweenMeeting = std::to_array<std::string_view>(
    {"", "plenary", "(resumed) plenary", "(resumed)", "(closed)", "(closed) plenary"});

char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool same_word(std::string_view word, std::string_view lower_case) {
    return word.size() == lower_case.size() &&
           std::equal(word.begin(), word.end(), lower_case.begin(),
                      [](char a, char b) { return lower(a) == b; });
}

template <std::size_t N>
bool is_among(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(),
                       [word](std::string_view other) { return same_word(word, other); });
}

bool is_letter(char byte) {
    return (lower(byte) >= 'a' && lower(byte) <= 'z') || byte == '-';
}

/// The first word of a paragraph that opens with a capital letter, adverbs left out; "" where there
/// is none.
std::string_view opening_word(std::string_view paragraph) {
    if (paragraph.empty() || paragraph.front() < 'A' || paragraph.front() > 'Z')
        return {};
    for (int words = 0; words < 6; ++words) {
        const auto end = std::find_if_not(paragraph.begin(), paragraph.end(), is_letter);
        const auto length = static_cast<std::size_t>(end - paragraph.begin());
        const auto word = paragraph.substr(0, length);
        if (word.empty())
            return {};
        if (!is_among(word, kBeforeOpening) && !word.ends_with("ly"))
            return word;
        if (length >= paragraph.size() || (paragraph[length] != ' ' && paragraph[length] != ','))
            return {};
        paragraph.remove_prefix(length);
        while (!paragraph.empty() && (paragraph.front() == ' ' || paragraph.front() == ','))
            paragraph.remove_prefix(1);
    }
    return {};
}

std::optional<unsigned> month(std::string_view word) {
    for (unsigned i = 0; i < kMonths.size(); ++i)
        if (same_word(word, kMonths[i]))
            return i + 1;
    return std::nullopt;
}

bool opens_preamble(std::string_view paragraph) {
    const auto word = opening_word(paragraph);
    return (word.size() > 5 && word.ends_with("ing")) || is_among(word, kPreambleWords);
}

bool opens_operative(std::string_view paragraph) {
    const auto word = opening_word(paragraph);
    return word.ends_with('s') && is_among(word, kOperativeVerbs);
}

bool keeps_hyphen_apart(std::string_view word) {
    return word == "and" || word == "or" || word == "to" || word == "as";
}

bool links_parts(std::string_view word) {
    return word == "and" || word == "or";
}

std::size_t meeting_length(std::string_view line) {
    constexpr std::string_view name = " meeting";
    const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits == 0 || digits > 4 || line.size() < digits + 10 || line[digits] < 'a' ||
        line[digits] > 'z')
        return 0;
    const auto at = line.substr(0, 40).find(name);
    if (at == std::string_view::npos || at < digits + 2)
        return 0;
    auto between = line.substr(digits + 2, at - digits - 2);
    while (between.starts_with(' '))
        between.remove_prefix(1);
    while (between.ends_with(' '))
        between.remove_suffix(1);
    const bool known =
        std::find(kBetweenMeeting.begin(), kBetweenMeeting.end(), between) != kBetweenMeeting.end();
    return known ? at + name.size() : 0;
}

std::string_view agenda_item(std::string_view line) {
    const auto digit = line.find_first_of("0123456789");
    return digit == std::string_view::npos ? std::string_view{} : line.substr(digit);
}

std::optional<std::string_view> recorded_counts(std::string_view text) {
    constexpr std::string_view sign = "recorded vote of";
    const auto at = text.find(sign);
    return at == std::string_view::npos ? std::nullopt
                                        : std::optional(text.substr(at + sign.size()));
}

std::optional<int> count_word(std::string_view word) {
    return word == "none" || word == "no" ? std::optional(0) : std::nullopt;
}

} // namespace

const Headings& headings() {
    static constexpr Headings english = {
        .language = "en",
        .name = "English",
        .articles = kArticles,
        .organs = kOrgans,
        .fixed_words = kFixedWords,
        .sessions = kSessions,
        .after_sponsors = kAfterSponsors,
        .other_documents = kOtherDocuments,
        .before_meeting = kBeforeMeeting,
        .before_session_year = {},
        .day_joints = kDayJoints,
        .day_ending = {},
        .footnote_openings = kFootnoteOpenings,
        .before_last_name = " and ",
        .joined_names = kJoinedNames,
        .paragraph_names = kParagraphNames,
        .before_wrong = "for ",
        .before_right = " read ",
        .gives_anew = kGivesAnew,
        .ordinal = ordinal,
        .month = month,
        .opens_preamble = opens_preamble,
        .opens_operative = opens_operative,
        .keeps_hyphen_apart = keeps_hyphen_apart,
        .links_parts = links_parts,
        .meeting_length = meeting_length,
        .agenda_item = agenda_item,
        .recorded_counts = recorded_counts,
        .count_word = count_word,
    };
    return english;
}

} // namespace mandated::extractors::en
