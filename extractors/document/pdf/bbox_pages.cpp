#include "extractors/document/pdf/bbox_pages.h"

#include "extractors/document/lines.h"

#include <fmt/format.h>

#include <charconv>
#include <cstring>
#include <pugixml.hpp>

namespace mandated::extractors::pdf {
namespace {

/// Pages of paper are at most some metres long.
constexpr double farthest = 20'000;

/// A length in points; nothing for what is no number or lies outside every page.
std::optional<double> length_of(const pugi::xml_attribute& attribute) {
    const char* text = attribute.value();
    double value = 0;
    const auto [end, failure] = std::from_chars(text, text + std::strlen(text), value);
    if (failure != std::errc() || *end != '\0' || !(value > -farthest && value < farthest))
        return std::nullopt;
    return value;
}

std::optional<Word> word_of(const pugi::xml_node& node) {
    const auto left = length_of(node.attribute("xMin")), top = length_of(node.attribute("yMin"));
    const auto right = length_of(node.attribute("xMax"));
    const auto bottom = length_of(node.attribute("yMax"));
    if (!left || !top || !right || !bottom || *right < *left || *bottom <= *top)
        return std::nullopt;
    const std::string_view raw = node.child_value();
    Word word;
    static_cast<Box&>(word) = {*left, *top, *right, *bottom};
    word.broken = raw.size() > 2 && raw.ends_with("\xC2\xAD");
    for (auto& line : split_lines(raw))
        word.text += line;
    std::erase(word.text, ' ');
    if (word.text.empty())
        return std::nullopt;
    return word;
}

Row row_of(const pugi::xml_node& line) {
    Row row;
    for (const auto& node : line.children("word"))
        if (auto word = word_of(node))
            row.words.push_back(*std::move(word));
    if (!row.words.empty())
        measure(row);
    return row;
}

Page page_of(const pugi::xml_node& node) {
    Page page;
    page.width = length_of(node.attribute("width")).value_or(0);
    page.height = length_of(node.attribute("height")).value_or(0);
    for (const auto& flow : node.children("flow"))
        for (const auto& block : flow.children("block"))
            for (const auto& line : block.children("line"))
                if (auto row = row_of(line); !row.words.empty())
                    page.rows.push_back(std::move(row));
    return page;
}

} // namespace

Result<std::vector<Page>> read_bbox_pages(std::string_view xhtml) {
    constexpr std::string_view opening = "<page ", closing = "</page>";
    std::vector<Page> pages;
    std::size_t words = 0;
    // Text is escaped: these tags stand nowhere else.
    for (auto at = xhtml.find(opening); at != std::string_view::npos;
         at = xhtml.find(opening, at)) {
        auto end = xhtml.find(closing, at);
        if (end == std::string_view::npos)
            return Error{fmt::format("page {} of pdftotext's output has no end", pages.size() + 1)};
        end += closing.size();
        pugi::xml_document xml;
        const auto parsed =
            xml.load_buffer(xhtml.data() + at, end - at, pugi::parse_default, pugi::encoding_utf8);
        if (!parsed)
            return Error{fmt::format("page {} of pdftotext's output is no XML: {}",
                                     pages.size() + 1, parsed.description())};
        pages.push_back(page_of(xml.child("page")));
        for (const auto& row : pages.back().rows)
            words += row.words.size();
        if (words > kMostWords)
            return Error{fmt::format("the PDF has more than {} words", kMostWords)};
        at = end;
    }
    if (pages.empty())
        return Error{"pdftotext's output holds no page"};
    return pages;
}

} // namespace mandated::extractors::pdf
