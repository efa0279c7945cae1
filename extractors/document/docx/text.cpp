#include "extractors/document/docx/text.h"

#include "extractors/document/lines.h"

#include <algorithm>

namespace mandated::extractors::docx {
namespace {

constexpr std::size_t kLongestHeadingLine = 60; ///< bytes

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool is_letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// "on 22 March 2018" below "Resolution adopted by the Human Rights Council".
bool goes_on(std::string_view line) {
    return line.front() >= 'a' && line.front() <= 'z';
}

std::vector<std::string> pieces(std::string_view text) {
    auto lines = split_lines(text);
    for (auto& line : lines)
        line = std::string(trimmed(line));
    lines.erase(std::remove(lines.begin(), lines.end(), std::string()), lines.end());
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines)
        text.append(text.empty() ? "" : " ").append(line);
    return text;
}

} // namespace

std::string one_line(std::string_view text) {
    return joined(pieces(text));
}

std::vector<std::string> heading_lines(std::string_view text) {
    auto lines = pieces(text);
    const bool heading = std::all_of(lines.begin(), lines.end(), [&](const std::string& line) {
        return line.size() <= kLongestHeadingLine && (&line == &lines.front() || !goes_on(line));
    });
    if (lines.size() > 1 && !heading)
        lines = {joined(lines)};
    return lines;
}

bool has_text(std::string_view text) {
    return text.find_first_not_of(" \t\n\xC2\xA0") != std::string_view::npos;
}

bool has_words(std::string_view text) {
    return std::any_of(text.begin(), text.end(), is_letter_or_digit);
}

} // namespace mandated::extractors::docx
