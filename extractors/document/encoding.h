#pragma once

#include "schema/model/result.h"

#include <string>
#include <string_view>

namespace mandated::extractors {

enum class Encoding { utf8, utf16, windows1252 };

/// A file's bytes as UTF-8, without a byte order mark, and the encoding they were in.
struct DecodedText {
    std::string text;
    Encoding encoding = Encoding::utf8;
};

/// Finds out a text's encoding and converts it. Errors, in words for a person: an empty file, one
/// larger than kLargestText, a PDF, Word or other binary file, broken UTF-8 or UTF-16, an encoding
/// that is none of these.
[[nodiscard]] Result<DecodedText> decode_text(std::string_view bytes);

/// The first byte that belongs to no well-formed UTF-8 character; npos where there is none.
[[nodiscard]] std::size_t first_broken_utf8(std::string_view text);

/// No file of resolutions comes near: the longest resolution on record, with its annexes, has below
/// 1 MiB, a session's volume some ten.
inline constexpr std::size_t kLargestText = std::size_t{256} << 20;

} // namespace mandated::extractors
