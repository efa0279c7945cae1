#include "extractors/structure/divide.h"

#include "extractors/language/letters.h"
#include "extractors/structure/characters.h"

namespace mandated::extractors::structure {
namespace {

bool is_under_text(Landmark mark) {
    return mark == Landmark::meeting || mark == Landmark::vote || mark == Landmark::vote_side;
}

bool is_decimal(const Block& block) {
    return block.shape == Label::Shape::decimal;
}

/// The first line of the heading whose number line or adoption line stands at `at`: what belongs to
/// the text above (its numbered paragraphs, meeting and vote) is none of it, nor is a table of
/// contents.
std::size_t heading_start(const std::vector<Block>& blocks, std::size_t at, std::size_t earliest) {
    const auto own = number_line(blocks[at].text);
    while (at > earliest) {
        const auto& above = blocks[at - 1];
        if (is_under_text(above.mark) || above.mark == Landmark::annex)
            break;
        if (above.mark == Landmark::days && at - 1 > earliest && is_under_text(blocks[at - 2].mark))
            break;
        if (above.mark == Landmark::none && !above.footnote &&
            (above.shape || above.text.size() > 250))
            break;
        if (above.mark == Landmark::number_line &&
            (!own || number_line(above.text)->number != own->number))
            break;
        --at;
    }
    return at;
}

/// Where a heading was seen since the last opening words.
struct Signs {
    std::optional<std::size_t> first, last_number;

    void note(const Block& block, std::size_t at) {
        const bool number = block.mark == Landmark::number_line;
        if (number)
            last_number = at;
        if (!first &&
            (number || block.mark == Landmark::adopted_by || block.mark == Landmark::draft))
            first = at;
    }
    /// The last number is the text's own: those above it stand in a table of contents.
    [[nodiscard]] std::optional<std::size_t> best() const {
        return last_number ? last_number : first;
    }
};

/// Where the text ends whose opening stands at `from`, at `end` at the latest. Behind the meeting
/// and the vote only annexes are its own; a paragraph that is numbered, but not on from its last
/// one, is the report's.
std::size_t end_of(const std::vector<Block>& blocks, std::size_t from, std::size_t end) {
    int last = 0;
    std::optional<std::size_t> closed; // behind the meeting and vote
    for (auto i = from + 1; i < end; ++i) {
        const auto& block = blocks[i];
        if (block.mark == Landmark::annex || block.mark == Landmark::organ_opening)
            return end;
        if (is_under_text(block.mark) ||
            (closed && *closed == i && (block.mark == Landmark::days || block.footnote)))
            closed = i + 1;
        if (!is_decimal(block))
            continue;
        const int number = number_of(block.label);
        if (closed && number != last + 1)
            return *closed;
        last = number;
    }
    return end;
}

} // namespace

std::size_t before_told_meeting(std::string_view paragraph, const Headings& words) {
    for (const auto lead : words.before_meeting)
        if (const auto length = leading_words(paragraph, lead);
            length > 0 && words.meeting_length(paragraph.substr(length)) > 0)
            return length;
    return 0;
}

std::optional<NamedOrgan> telling_organ(std::string_view paragraph, const Headings& words) {
    constexpr std::size_t reach = 200;
    const auto lead = before_told_meeting(paragraph, words);
    if (lead == 0)
        return std::nullopt;
    const auto meeting = words.meeting_length(paragraph.substr(lead));
    for (auto at = paragraph.find(' ', lead + meeting); at < std::min(paragraph.size(), reach);
         at = paragraph.find(' ', at + 1))
        if (const auto organ = leading_organ(paragraph.substr(at + 1), words);
            organ && organ->article > 0)
            return organ;
    return std::nullopt;
}

std::vector<Extent> divide(const std::vector<Block>& blocks, const Headings& words) {
    std::vector<Extent> extents;
    Signs signs;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        signs.note(blocks[i], i);
        const auto sign = signs.best();
        const bool opens = blocks[i].mark == Landmark::organ_opening
                               ? sign || extents.empty()
                               : signs.last_number && telling_organ(blocks[i].text, words);
        if (!opens)
            continue;
        const std::size_t earliest = extents.empty() ? 0 : extents.back().opening + 1;
        const auto start = heading_start(blocks, sign.value_or(i), earliest);
        if (!extents.empty())
            extents.back().end = start;
        extents.push_back({start, i, blocks.size()});
        signs = {};
    }
    for (auto& extent : extents)
        extent.end = end_of(blocks, extent.opening, extent.end);
    return extents;
}

} // namespace mandated::extractors::structure
