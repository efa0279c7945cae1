#include "notify/compose/text.h"

#include <algorithm>
#include <string_view>

namespace mandated::notify {
namespace {

constexpr std::size_t line_width = 76;
/// Where templates begin the text behind a label.
constexpr std::size_t label_width = 15;

bool starts_code_point(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::string cut(const std::string& text, std::size_t at) {
    const auto space = text.rfind(' ', at);
    if (space != std::string::npos && space + 15 > at && space > 0)
        at = space;
    return text.substr(0, text.find_last_not_of(" ,;", at == 0 ? 0 : at - 1) + 1) + "…";
}

/// How many bytes of a character that reorders text or breaks lines begin there, or 0: U+200E,
/// U+200F, U+2028 to U+202E, U+2066 to U+2069, U+061C, U+0085.
std::size_t unruly(std::string_view text) {
    if (text.starts_with("\xD8\x9C") || text.starts_with("\xC2\x85"))
        return 2;
    if (text.size() < 3 || !text.starts_with("\xE2"))
        return 0;
    const auto last = static_cast<unsigned char>(text[2]);
    const bool marks = last == 0x8E || last == 0x8F || (last >= 0xA8 && last <= 0xAE);
    const bool isolates = last >= 0xA6 && last <= 0xA9;
    return (text[1] == '\x80' && marks) || (text[1] == '\x81' && isolates) ? 3 : 0;
}

std::size_t continuation_indent(const std::string& line) {
    const auto text = std::min(line.find_first_not_of(' '), line.size());
    if (line.compare(text, 2, "- ") == 0)
        return text + 2;
    const bool labelled = text == 2 && line.size() > label_width && line[label_width - 1] == ' ';
    return labelled ? label_width : text;
}

void wrap_line(std::string line, std::string& out) {
    const std::string indent(continuation_indent(line), ' ');
    while (code_points(line) > line_width) {
        std::size_t points = 0, space = std::string::npos;
        for (std::size_t i = 0; i < line.size(); ++i) {
            points += starts_code_point(line[i]) ? 1 : 0;
            // A word too long for a line keeps it whole.
            if (points > line_width && space != std::string::npos)
                break;
            if (line[i] == ' ' && i > indent.size())
                space = i;
        }
        if (space == std::string::npos)
            break;
        out.append(line, 0, space).append("\n");
        line.replace(0, space + 1, indent);
    }
    out += line;
}

} // namespace

std::size_t code_points(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_code_point));
}

std::string shortened(const std::string& text, std::size_t most) {
    if (code_points(text) <= most)
        return text;
    std::size_t points = 0, at = 0;
    for (; at < text.size(); ++at)
        if (starts_code_point(text[at]) && ++points == most)
            break;
    return cut(text, at);
}

std::string shortened_bytes(const std::string& text, std::size_t most) {
    constexpr std::size_t ellipsis = std::string_view("…").size();
    if (text.size() <= most)
        return text;
    if (most < ellipsis)
        return {};
    auto at = most - ellipsis;
    while (at > 0 && !starts_code_point(text[at]))
        --at;
    return cut(text, at);
}

std::string capitalized(std::string text) {
    if (text.empty())
        return text;
    const auto byte = [](char c) { return static_cast<unsigned char>(c); };
    if (text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    // The Latin letters with accents, U+00E0 to U+00FE, whose capitals are 32 before them.
    else if (text.size() > 1 && byte(text[0]) == 0xC3 && byte(text[1]) >= 0xA0 &&
             byte(text[1]) <= 0xBE && byte(text[1]) != 0xB7)
        text[1] = static_cast<char>(byte(text[1]) - 0x20);
    return text;
}

std::string in_line(const std::string& text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto size = unruly(std::string_view(text).substr(i));
        const auto byte = static_cast<unsigned char>(text[i]);
        if (size == 0)
            out += byte < 0x20 || byte == 0x7F ? ' ' : text[i];
        i += std::max<std::size_t>(size, 1);
    }
    return out;
}

std::string wrapped(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        wrap_line(text.substr(at, end - at), out);
        out += '\n';
        at = end + 1;
    }
    return out;
}

} // namespace mandated::notify
