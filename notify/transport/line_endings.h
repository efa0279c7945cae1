#pragma once

#include <string>
#include <string_view>

namespace mandated::notify {

/// The text with each line, however ended (CRLF, LF or CR), ended by `ending`.
[[nodiscard]] inline std::string with_line_endings(std::string_view text, std::string_view ending) {
    std::string out;
    out.reserve(text.size() + text.size() / 32);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (text[i] == '\r' || text[i] == '\n')
            out += ending;
        else
            out += text[i];
    }
    return out;
}

} // namespace mandated::notify
