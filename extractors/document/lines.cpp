#include "extractors/document/lines.h"

#include "extractors/document/printable.h"

#include <optional>

namespace mandated::extractors {
namespace {

using namespace std::string_view_literals;

/// What replaces a character of layout; nothing where the character stays as it is. "\n" ends the
/// line.
std::optional<std::string_view> plain(std::string_view character) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    if (character.size() == 2 && byte(0) == 0xC2) {
        if (byte(1) == 0xA0) // no-break space
            return " "sv;
        if (byte(1) == 0x85) // next line
            return "\n"sv;
        if (byte(1) == 0xAD || byte(1) < 0xA0) // soft hyphen, control characters
            return ""sv;
    }
    if (character.size() != 3)
        return std::nullopt;
    if (byte(0) == 0xE2 && byte(1) == 0x80) {
        const auto last = byte(2);
        if (last <= 0x8A || last == 0xAF) // U+2000 to U+200A, U+202F: spaces of all widths
            return " "sv;
        if (last <= 0x8F || (last >= 0xAA && last <= 0xAE)) // zero width, direction marks
            return ""sv;
        if (last == 0x90 || last == 0x91) // hyphen, no-break hyphen
            return "-"sv;
        if (last == 0xA8 || last == 0xA9) // line and paragraph separator
            return "\n"sv;
    }
    if (byte(0) == 0xE2 && byte(1) == 0x81 && byte(2) == 0xA0) // word joiner
        return ""sv;
    if (byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80) // ideographic space
        return " "sv;
    if (byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) // byte order mark
        return ""sv;
    if (byte(0) == 0xEF && byte(1) == 0xAC && byte(2) >= 0x80 && byte(2) <= 0x84) {
        static constexpr std::string_view ligatures[] = {"ff", "fi", "fl", "ffi", "ffl"};
        return ligatures[byte(2) - 0x80];
    }
    return std::nullopt;
}

/// Bytes that need a look: everything but printable ASCII, tabs, and the leads of characters that
/// stay.
bool is_special(unsigned char byte) {
    return byte < 0x20
               ? byte != '\t'
               : byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
}

class Splitter {
  public:
    std::vector<std::string> split(std::string_view text) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < text.size();) {
            i += printable_run(text, i);
            if (i == text.size())
                break;
            if (!is_special(static_cast<unsigned char>(text[i]))) {
                ++i;
                continue;
            }
            line_.append(text.substr(kept, i - kept));
            i += special(text.substr(i));
            kept = i;
        }
        line_.append(text.substr(kept));
        if (!line_.empty())
            end_line();
        return std::move(lines_);
    }

  private:
    /// Handles the special character at the front and returns its length.
    std::size_t special(std::string_view rest) {
        const auto first = static_cast<unsigned char>(rest.front());
        if (first < 0x80) {
            if (first == '\r' && rest.substr(1).starts_with('\n'))
                return 1;
            if (first == '\n' || first == '\r' || first == '\v' || first == '\f')
                end_line();
            if (first == '\f')
                lines_.emplace_back();
            if (first == 0x1E) // Word's no-break hyphen
                line_ += '-';
            return 1;
        }
        const auto character = rest.substr(0, first < 0xE0 ? 2 : 3);
        if (const auto replacement = plain(character); !replacement)
            line_.append(character);
        else if (*replacement == "\n")
            end_line();
        else
            line_.append(*replacement);
        if (character == "\xC2\xAD") {
            auto after = rest.substr(2);
            after.remove_prefix(after.starts_with('\r') ? 1 : 0);
            if (after.starts_with('\n'))
                return rest.size() - after.size() + 1;
        }
        return character.size();
    }

    void end_line() {
        lines_.push_back(std::move(line_));
        line_.clear();
    }

    std::vector<std::string> lines_;
    std::string line_;
};

} // namespace

std::vector<std::string> split_lines(std::string_view text) {
    return Splitter().split(text);
}

} // namespace mandated::extractors
