#include "daemon/ctl/text_width.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace mandated::ctl {
namespace {

std::size_t cells_of(UChar32 code_point) {
    switch (u_charType(code_point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
        return 0;
    default:
        break;
    }
    const auto kind = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
    return kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
}

/// A code point of the text, and where the next one starts. What is no UTF-8 counts as U+FFFD.
struct Next {
    UChar32 code_point;
    std::size_t end;
};

Next next(std::string_view text, std::size_t at) {
    UChar32 code_point = 0;
    auto offset = static_cast<std::int64_t>(at);
    const auto length = static_cast<std::int64_t>(text.size());
    U8_NEXT_OR_FFFD(text.data(), offset, length, code_point);
    return {code_point, static_cast<std::size_t>(offset)};
}

/// How many bytes from the start fill at most so many cells, with the marks on the last.
std::size_t fitting(std::string_view text, std::size_t most) {
    std::size_t used = 0, at = 0;
    while (at < text.size()) {
        const auto [code_point, end] = next(text, at);
        used += cells_of(code_point);
        if (used > most)
            break;
        at = end;
    }
    return at;
}

bool is_space(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
}

bool are_digits(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(),
                                        [](char letter) { return letter >= '0' && letter <= '9'; });
}

bool begins_with_month(std::string_view word) {
    static constexpr std::array<std::string_view, 12> months = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return std::find(months.begin(), months.end(), word.substr(0, 3)) != months.end();
}

/// Whether both are parts of a date: "14" and "Dec", "Dec" and "2026),".
bool make_a_date(std::string_view word, std::string_view following) {
    const auto day = word.substr(word.starts_with("(") ? 1 : 0);
    return (day.size() <= 2 && are_digits(day) && begins_with_month(following)) ||
           (begins_with_month(word) && following.size() >= 4 && are_digits(following.substr(0, 4)));
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    std::string_view last; // without what it is joined to
    for (std::size_t at = 0; at < text.size();) {
        const auto end = static_cast<std::size_t>(
            std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_space) -
            text.begin());
        const auto word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty())
            continue;
        if (!words.empty() && make_a_date(last, word)) {
            const auto* start = words.back().data();
            words.back() = {start, static_cast<std::size_t>(word.data() + word.size() - start)};
        } else {
            words.push_back(word);
        }
        last = word;
    }
    return words;
}

} // namespace

std::size_t width(std::string_view text) {
    std::size_t cells = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code_point, end] = next(text, at);
        cells += cells_of(code_point);
        at = end;
    }
    return cells;
}

std::string shortened(const std::string& text, std::size_t most) {
    if (width(text) <= most || most == 0)
        return text;
    return text.substr(0, fitting(text, most - 1)) + "…";
}

std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    for (const auto word : words_of(text))
        longest = std::max(longest, width(word));
    return longest;
}

std::vector<std::string> broken(std::string_view text, std::size_t most) {
    std::vector<std::string> lines{""};
    std::size_t used = 0;
    for (auto word : words_of(text)) {
        auto cells = width(word);
        if (used > 0 && used + 1 + cells <= most) {
            lines.back().append(" ").append(word);
            used += 1 + cells;
            continue;
        }
        if (used > 0)
            lines.emplace_back();
        while (cells > most) {
            // A character wider than the column stands alone.
            const auto cut = std::max(fitting(word, most), next(word, 0).end);
            if (cut == word.size())
                break;
            lines.back() = word.substr(0, cut);
            lines.emplace_back();
            word.remove_prefix(cut);
            cells = width(word);
        }
        lines.back() = word;
        used = cells;
    }
    return lines;
}

std::string wrapped(const std::string& text, std::size_t columns, const std::string& indent,
                    const std::string& hanging) {
    const auto taken = width(indent) + width(hanging);
    // The first line is as long as the others, so that no rule needs to be explained.
    const auto lines = broken(text, columns > taken + 10 ? columns - taken : 10);
    std::string out;
    for (std::size_t i = 0; i < lines.size(); ++i)
        out.append(indent).append(i == 0 ? "" : hanging).append(lines[i]).append("\n");
    return out;
}

} // namespace mandated::ctl
