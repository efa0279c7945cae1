#include "extractors/structure/heading.h"

#include "extractors/language/en/headings.h"
#include "extractors/language/en/ordinals.h"
#include "extractors/structure/characters.h"
#include "extractors/structure/periods.h"
#include "extractors/structure/sentences.h"
#include "extractors/structure/symbols.h"

namespace mandated::extractors::structure {
namespace {

/// Without the asterisks that refer to a note on reissue.
std::string_view without_asterisks(std::string_view text) {
    while (!text.empty() && (text.front() == '*' || is_blank(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == '*' || text.back() == ',' || is_blank(text.back())))
        text.remove_suffix(1);
    return text;
}

/// "59" of "Fifty-ninth session", "S-38" of "Thirty-eighth special session", "2020" of "2020
/// session".
std::string session_number(std::string_view line) {
    line = without_asterisks(line);
    const auto last = line.rfind(' ');
    if (last == std::string_view::npos)
        return {};
    auto words = line.substr(0, last);
    if (leading_digits(words) == 4)
        return std::string(words.substr(0, 4));
    std::string_view prefix;
    for (const auto& kind : en::special_sessions())
        if (words.size() > kind.words.size() + 1 &&
            same_words(words.substr(words.size() - kind.words.size()), kind.words)) {
            words = trimmed(words.substr(0, words.size() - kind.words.size()));
            prefix = kind.prefix;
            break;
        }
    // "Resumed fifty-ninth", "General Assembly—Twenty-ninth": the ordinal is at the end.
    for (std::size_t words_left = 0; words_left < 4; ++words_left) {
        if (const auto value = en::ordinal(words))
            return std::string(prefix) + std::to_string(*value);
        const auto next = words.find_first_of(" \xE2");
        if (next == std::string_view::npos)
            return {};
        words = words.substr(
            next + (words[next] == ' ' ? 1 : std::min<std::size_t>(3, words.size() - next)));
    }
    return {};
}

void read_adopted_by(std::string_view text, Resolution& resolution) {
    for (std::size_t at = text.find(' '); at != std::string_view::npos;
         at = text.find(' ', at + 1)) {
        const auto rest = text.substr(at + 1);
        if (resolution.organ.empty())
            if (const auto organ = leading_organ(rest))
                resolution.organ = organ->code;
        if (!resolution.adopted)
            if (const auto period = leading_period(rest))
                resolution.adopted = period->last_day;
    }
}

void read_agenda_item(std::string_view text, Resolution& resolution) {
    if (!resolution.agenda_item.empty())
        return;
    const auto digit = text.find_first_of("0123456789");
    if (digit != std::string_view::npos)
        resolution.agenda_item = without_asterisks(text.substr(digit));
}

/// A heading's first days are the session's, but a single day may be that of its distribution where
/// a period follows.
bool may_be_session(const Period& period, const Resolution& resolution) {
    return resolution.session_dates.empty() ||
           (resolution.session_first_day == resolution.session_last_day &&
            period.first_day != period.last_day);
}

bool begins_title_part(const Block& block) {
    return block.mark == Landmark::none && !block.footnote && !block.text.starts_with('[') &&
           !block.text.starts_with('(') && (!block.shape || *block.shape != Label::Shape::decimal);
}

/// The title stands behind the number, and goes on over the lines below it.
std::size_t read_number_line(std::span<const Block> heading, std::size_t at,
                             Resolution& resolution) {
    const auto line = number_line(heading[at].text);
    if (!line)
        return at;
    resolution.number = line->number;
    resolution.title = std::string(line->title);
    while (at + 1 < heading.size() && begins_title_part(heading[at + 1]))
        append_line(resolution.title, heading[++at].text);
    return at;
}

bool is_part_letter(const Block& block) {
    return block.mark == Landmark::section && block.text.size() == 1 && is_upper(block.text[0]);
}

} // namespace

std::string_view part_letter(std::span<const Block> heading, std::span<const Block> text) {
    for (std::size_t i = 1; i < text.size(); ++i)
        if (text[i].mark == Landmark::organ_opening && is_part_letter(text[i - 1]))
            return {};
    if (heading.empty() || !is_part_letter(heading.back()))
        return {};
    return heading.back().text;
}

void read_heading(std::span<const Block> heading, Resolution& resolution) {
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const auto& block = heading[i];
        switch (block.mark) {
        case Landmark::organ_name:
            if (const auto organ = leading_organ(block.text); organ && resolution.organ.empty())
                resolution.organ = organ->code;
            break;
        case Landmark::session:
            if (resolution.session.empty())
                resolution.session = session_number(block.text);
            break;
        case Landmark::days:
            if (const auto period = leading_period(block.text);
                period && resolution.number.empty() && may_be_session(*period, resolution)) {
                resolution.session_dates = block.text.substr(0, period->length);
                resolution.session_first_day = period->first_day;
                resolution.session_last_day = period->last_day;
            }
            break;
        case Landmark::agenda_item:
            read_agenda_item(block.text, resolution);
            break;
        case Landmark::adopted_by:
            read_adopted_by(block.text, resolution);
            break;
        case Landmark::number_line:
            i = read_number_line(heading, i, resolution);
            break;
        default:
            break;
        }
    }
}

void complete_symbol(std::span<const Block> heading, Resolution& resolution) {
    if (resolution.number.empty())
        for (const auto& block : heading)
            if (block.mark == Landmark::symbol && resolution.number.empty())
                resolution.number = number_in_symbol(block.text);
    const auto from_number = session_in_number(resolution.number);
    if (resolution.session.empty())
        resolution.session = from_number;
    else if (!from_number.empty() && from_number != resolution.session)
        resolution.doubts.push_back(
            {Aspect::document,
             "session " + resolution.session + " in the heading, number " + resolution.number,
             {},
             {}});
    const auto sort = sort_of(resolution.organ, resolution.number);
    resolution.symbol = symbol_of(resolution.organ, resolution.number, sort);
}

} // namespace mandated::extractors::structure
