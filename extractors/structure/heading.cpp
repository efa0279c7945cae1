#include "extractors/structure/heading.h"

#include "extractors/structure/characters.h"
#include "extractors/structure/periods.h"
#include "extractors/structure/sentences.h"
#include "extractors/structure/session_line.h"
#include "extractors/structure/symbols.h"

#include <algorithm>

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

void read_adopted_by(std::string_view text, const Headings& words, Resolution& resolution) {
    for (std::size_t at = text.find(' '); at != std::string_view::npos;
         at = text.find(' ', at + 1)) {
        const auto rest = text.substr(at + 1);
        if (resolution.organ.empty())
            if (const auto organ = leading_organ(rest, words))
                resolution.organ = organ->code;
        if (!resolution.adopted)
            if (const auto period = leading_period(rest, words))
                resolution.adopted = period->last_day;
    }
}

void read_agenda_item(std::string_view text, const Headings& words, Resolution& resolution) {
    if (!resolution.agenda_item.empty())
        return;
    resolution.agenda_item = without_asterisks(words.agenda_item(text));
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
std::size_t read_number_line(std::span<const Block> heading, std::size_t at, const Headings& words,
                             Resolution& resolution) {
    const auto line = number_line(heading[at].text);
    if (!line)
        return at;
    resolution.number = line->number;
    resolution.title = std::string(line->title);
    while (at + 1 < heading.size() && begins_title_part(heading[at + 1]))
        append_line(resolution.title, heading[++at].text, words);
    return at;
}

/// A draft without a number has its title between the sponsors and the organ's opening words.
void read_draft_title(std::span<const Block> heading, std::size_t at, const Headings& words,
                      Resolution& resolution) {
    if (!resolution.title.empty())
        return;
    while (at + 1 < heading.size() && begins_title_part(heading[at + 1]))
        append_line(resolution.title, heading[++at].text, words);
}

void complete_session(Resolution& resolution) {
    const auto from_number = session_in_number(resolution.number);
    if (resolution.session.empty())
        resolution.session = from_number;
    else if (!from_number.empty() && from_number != resolution.session)
        resolution.doubts.push_back(
            {Aspect::document,
             "session " + resolution.session + " in the heading, number " + resolution.number,
             {},
             {}});
}

bool is_draft(std::span<const Block> heading, const std::optional<DocumentSymbol>& own,
              std::string_view number) {
    if (!number.empty())
        return number.ends_with('.') || number.ends_with("…");
    return (own && own->sort == SymbolSort::draft) ||
           std::any_of(heading.begin(), heading.end(),
                       [](const Block& block) { return block.mark == Landmark::draft; });
}

void mark_draft(const std::optional<DocumentSymbol>& own, Resolution& resolution) {
    resolution.status = TextStatus::draft;
    resolution.doubts.push_back(
        {Aspect::document, "a draft, which is no mandate before it is adopted", {}, {}});
    if (!own || own->sort != SymbolSort::draft)
        return;
    resolution.symbol = own->base;
    if (own->printed != own->base)
        resolution.document_symbol = own->printed;
    if (resolution.session.empty())
        resolution.session = session_in_draft(own->base);
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

void read_heading(std::span<const Block> heading, const Headings& words, Resolution& resolution) {
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const auto& block = heading[i];
        switch (block.mark) {
        case Landmark::organ_name:
            if (const auto organ = leading_organ(block.text, words);
                organ && resolution.organ.empty())
                resolution.organ = organ->code;
            break;
        case Landmark::session:
            if (resolution.session.empty())
                resolution.session = session_number(block.text, words).value_or("");
            break;
        case Landmark::days:
            if (const auto period = leading_period(block.text, words);
                period && resolution.number.empty() && may_be_session(*period, resolution)) {
                resolution.session_dates = block.text.substr(0, period->length);
                resolution.session_first_day = period->first_day;
                resolution.session_last_day = period->last_day;
            }
            break;
        case Landmark::agenda_item:
            read_agenda_item(block.text, words, resolution);
            break;
        case Landmark::adopted_by:
            read_adopted_by(block.text, words, resolution);
            break;
        case Landmark::draft:
            read_draft_title(heading, i, words, resolution);
            break;
        case Landmark::number_line:
            i = read_number_line(heading, i, words, resolution);
            break;
        default:
            break;
        }
    }
}

std::optional<DocumentSymbol> symbol_of_document(std::span<const Block> heading) {
    for (const auto& block : heading) {
        if (block.mark == Landmark::number_line || block.mark == Landmark::adopted_by)
            break;
        if (block.mark == Landmark::symbol || (block.mark == Landmark::none && !block.footnote))
            if (auto symbol = own_symbol(block.text))
                return symbol;
    }
    return std::nullopt;
}

void complete_symbol(std::span<const Block> heading, Resolution& resolution) {
    const auto own = symbol_of_document(heading);
    if (resolution.number.empty() && own && own->sort == SymbolSort::adopted)
        resolution.number = number_in_symbol(own->base);
    complete_session(resolution);
    if (is_draft(heading, own, resolution.number)) {
        resolution.number.clear();
        return mark_draft(own, resolution);
    }
    const auto sort = sort_of(resolution.organ, resolution.number);
    resolution.symbol = symbol_of(resolution.organ, resolution.number, sort);
    if (own && own->sort == SymbolSort::adopted && own->printed != own->base)
        resolution.document_symbol = own->printed;
    for (const auto& block : heading)
        for (auto& draft : drafts_named(block.text))
            resolution.drafts.push_back(std::move(draft));
}

} // namespace mandated::extractors::structure
