#pragma once

#include <string>
#include <string_view>

namespace mandated::extractors::docx {

/// The character a <w:sym> prints, as UTF-8: `code` is four hexadecimal digits. Fonts of signs put
/// theirs at U+F000 and above: bullets, dashes and the like are known, "" for the others.
[[nodiscard]] std::string symbol(std::string_view font, std::string_view code);

} // namespace mandated::extractors::docx
