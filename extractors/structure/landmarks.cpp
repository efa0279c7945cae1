#include "extractors/structure/landmarks.h"

#include "extractors/language/letters.h"
#include "extractors/structure/characters.h"
#include "extractors/structure/periods.h"
#include "extractors/structure/session_line.h"

#include <algorithm>

namespace mandated::extractors::structure {
namespace {

bool is_only(std::string_view text, std::string_view characters) {
    return text.find_first_not_of(characters) == std::string_view::npos;
}

Landmark landmark_of(FixedLine line) {
    switch (line) {
    case FixedLine::resolution_adopted:
    case FixedLine::decision_adopted:
    case FixedLine::statement:
        return Landmark::adopted_by;
    case FixedLine::agenda_item:
        return Landmark::agenda_item;
    case FixedLine::annex:
        return Landmark::annex;
    case FixedLine::vote:
        return Landmark::vote;
    case FixedLine::in_favour:
    case FixedLine::against:
    case FixedLine::abstaining:
        return Landmark::vote_side;
    case FixedLine::draft:
        return Landmark::draft;
    case FixedLine::corrigendum:
        return Landmark::corrigendum;
    }
    return Landmark::none;
}

/// "Annex", "Annex II", "ANNEX 1.": a word that stands alone but for a number.
bool stands_alone(std::string_view after) {
    after = trimmed(after);
    while (!after.empty() && is_only(after.substr(after.size() - 1), ".:*"))
        after.remove_suffix(1);
    return after.empty() ||
           (after.size() <= 5 && (is_only(after, "IVX") || is_only(after, "0123456789"))) ||
           (after.size() == 1 && is_upper(after[0]));
}

Landmark fixed_line(std::string_view line, const Headings& words) {
    for (const auto& fixed : words.fixed_words)
        if (const auto length = leading_words(line, fixed.words)) {
            const auto after = line.substr(length);
            // "draft resolution" in small letters belongs to a sentence.
            if (fixed.line == FixedLine::draft && !is_upper(line.front()))
                continue;
            if (fixed.alone ? stands_alone(after) && (after.empty() || !is_letter(after.front()))
                            : true)
                return landmark_of(fixed.line);
        }
    return Landmark::none;
}

/// "Albania,* Andorra and Zambia: draft resolution", or its last line.
bool ends_sponsors(std::string_view line, const Headings& words) {
    while (!line.empty() && (line.back() == '*' || is_blank(line.back())))
        line.remove_suffix(1);
    const auto colon = line.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const auto rest = line.substr(colon);
    return std::any_of(
        words.after_sponsors.begin(), words.after_sponsors.end(),
        [rest](std::string_view ending) { return leading_words(rest, ending) == rest.size(); });
}

/// The length of "The " before a name, or 0.
std::size_t article_length(std::string_view text, const Headings& words) {
    for (const auto article : words.articles)
        if (const auto length = leading_words(text, article))
            return length;
    return 0;
}

/// A meeting's name, perhaps with the date behind it.
bool is_meeting(std::string_view line, const Headings& words) {
    const auto length = words.meeting_length(line);
    if (length == 0)
        return false;
    auto after = line.substr(length);
    while (!after.empty() &&
           (after.front() == ',' || after.front() == '.' || is_blank(after.front())))
        after.remove_prefix(1);
    return after.empty() || leading_period(after, words).has_value();
}

/// A line that holds a day or a period and nothing else, but perhaps the vote's bracket.
bool is_days(std::string_view line, const Headings& words) {
    const auto period = leading_period(line, words);
    if (!period)
        return false;
    const auto after = trimmed(line.substr(period->length));
    return after.empty() || is_only(after, ".*,") || after.front() == '[';
}

bool is_session(std::string_view line, const Headings& words) {
    return line.size() <= 60 && line.find(',') >= line.size() - 1 &&
           session_number(line, words).has_value();
}

/// "A/HRC/RES/59/3": capital letters, digits and slashes, at least two of the last, and no blank.
bool is_symbol(std::string_view line) {
    return line.size() >= 6 && line.size() <= 40 && is_upper(line.front()) &&
           std::count(line.begin(), line.end(), '/') >= 2 &&
           std::all_of(line.begin(), line.end(), [](char c) {
               return is_upper(c) || is_digit(c) || c == '/' || c == '.' || c == '-' || c == '*' ||
                      c == '(' || c == ')' || is_lower(c);
           });
}

/// Page numbers ("3/5", "- 2 -", "Page 4"), job numbers ("GE.25-11111 (E)"), a scanner's comments.
bool is_furniture(std::string_view line) {
    if (line.starts_with("<!--"))
        return line.ends_with("-->");
    if (line.size() > 30)
        return false;
    if (line.starts_with("GE.") || (line.front() == '*' && line.back() == '*'))
        return line.find_first_of("0123456789") != std::string_view::npos;
    if (begins_with(line, "page ") || line.starts_with("/..."))
        return line.size() < 14;
    return is_only(line, "0123456789/-–— ()E") && !is_only(line, "-–— ") && line.size() <= 16 &&
           leading_digits(line) < 4;
}

/// "A", "II", "Section B", a letter or Roman number alone.
bool is_section(std::string_view line) {
    if (line.ends_with('.'))
        line.remove_suffix(1);
    return line.size() <= 5 && ((line.size() == 1 && is_upper(line[0])) || roman_value(line) > 0);
}

} // namespace

std::optional<NamedOrgan> leading_organ(std::string_view text, const Headings& words) {
    const auto article = article_length(text, words);
    for (const auto& organ : words.organs)
        if (const auto length = leading_words(text.substr(article), organ.name))
            return NamedOrgan{organ.code, article, article + length};
    return std::nullopt;
}

std::size_t organ_opening_length(std::string_view line, const Headings& words) {
    if (line.empty() || !is_upper(line.front()) || article_length(line, words) == 0)
        return 0;
    const auto organ = leading_organ(line, words);
    if (!organ)
        return 0;
    const auto after = line.substr(organ->length);
    if (after.empty())
        return organ->length;
    if (after.front() != ',' && after.front() != '.' && after.front() != ':')
        return 0;
    const auto text = trimmed(after.substr(1));
    return text.empty() || is_upper(text.front()) ? organ->length + 1 : 0;
}

Landmark landmark_of(std::string_view line, const Headings& words) {
    if (line.empty())
        return Landmark::none;
    const char first = line.front();
    if (is_digit(first)) {
        if (is_furniture(line))
            return Landmark::page_furniture;
        if (number_line(line))
            return Landmark::number_line;
        if (is_meeting(line, words))
            return Landmark::meeting;
        if (is_days(line, words))
            return Landmark::days;
        if (is_session(line, words))
            return Landmark::session;
        return Landmark::none;
    }
    if (is_letter(first) || first == '[') {
        if (is_section(line))
            return Landmark::section;
        if (organ_opening_length(line, words) > 0)
            return Landmark::organ_opening;
        if (const auto fixed = fixed_line(line, words); fixed != Landmark::none)
            return fixed;
        if (number_line(line))
            return Landmark::number_line;
        if (const auto organ = leading_organ(line, words);
            organ && organ->article == 0 &&
            (organ->length == line.size() || is_session(line, words)))
            return Landmark::organ_name;
        if (is_symbol(line))
            return Landmark::symbol;
        if (is_upper(first) && is_session(line, words))
            return Landmark::session;
        if (ends_sponsors(line, words))
            return Landmark::draft;
    }
    return is_furniture(line) ? Landmark::page_furniture : Landmark::none;
}

} // namespace mandated::extractors::structure
