#include "extractors/document/encoding.h"

#include "extractors/document/printable.h"

#include <fmt/format.h>
#include <unicode/unistr.h>

namespace mandated::extractors {
namespace {

struct Signature {
    std::string_view first_bytes;
    std::string_view what;
};
using namespace std::string_view_literals;
constexpr Signature kSignatures[] = {
    {"%PDF-"sv, "a PDF file; expected plain text"},
    {"PK\x03\x04"sv, "a zip archive or Word document; expected plain text"},
    {"\xD0\xCF\x11\xE0"sv, "an old Word document; expected plain text"},
    {"{\\rtf"sv, "a rich text file; expected plain text"},
    {"\x1F\x8B"sv, "a gzip archive; expected text, Word (.docx) or PDF"},
    {"\x7F"
     "ELF"sv,
     "a program; expected text, Word (.docx) or PDF"},
    {"\x89PNG"sv, "a picture; expected text, Word (.docx) or PDF"},
    {"\xFF\xD8\xFF"sv, "a picture; expected text, Word (.docx) or PDF"},
    {"\xFF\xFE\x00\x00"sv, "text in UTF-32; expected UTF-8, UTF-16 or Windows-1252"},
    {"\x00\x00\xFE\xFF"sv, "text in UTF-32; expected UTF-8, UTF-16 or Windows-1252"},
};

unsigned char at(std::string_view bytes, std::size_t i) {
    return static_cast<unsigned char>(bytes[i]);
}

/// Length of the well-formed UTF-8 character at `i`, or 0.
std::size_t character(std::string_view bytes, std::size_t i) {
    const auto first = at(bytes, i);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xC2 ? 0
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                               : first < 0xF5 ? 4
                                              : 0;
    if (length == 0 || i + length > bytes.size())
        return 0;
    for (std::size_t k = 1; k < length; ++k)
        if ((at(bytes, i + k) & 0xC0) != 0x80)
            return 0;
    if (length > 2) { // overlong forms, surrogates and what lies beyond Unicode
        const auto second = at(bytes, i + 1);
        if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
            (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F))
            return 0;
    }
    return length;
}

struct Census {
    std::size_t controls = 0;     ///< control characters that plain text does not hold
    std::size_t high_bytes = 0;   ///< bytes above 0x7F
    std::size_t characters = 0;   ///< well-formed UTF-8 characters of more than a byte
    std::size_t broken = 0;       ///< bytes that belong to no UTF-8 character
    std::size_t first_broken = 0; ///< where the first of them stands
    std::size_t undefined = 0;    ///< bytes without a meaning in Windows-1252
    bool nul = false;
};

bool is_stray_control(unsigned char byte) {
    return byte == 0x7F || (byte < 0x20 && !(byte >= '\t' && byte <= '\r'));
}

Census census(std::string_view bytes) {
    Census count;
    for (std::size_t i = 0; i < bytes.size();) {
        if (const auto printable = printable_run(bytes, i)) {
            i += printable;
            continue;
        }
        const auto byte = at(bytes, i);
        if (byte < 0x80) {
            count.nul |= byte == 0;
            count.controls += is_stray_control(byte);
            ++i;
            continue;
        }
        const auto length = character(bytes, i);
        if (length == 0 && count.broken++ == 0)
            count.first_broken = i;
        if (length != 0)
            ++count.characters;
        const auto step = length ? length : 1;
        for (std::size_t k = 0; k < step; ++k) {
            const auto high = at(bytes, i + k);
            count.undefined +=
                high == 0x81 || high == 0x8D || high == 0x8F || high == 0x90 || high == 0x9D;
        }
        count.high_bytes += step;
        i += step;
    }
    return count;
}

enum class ByteOrder { none, little, big };

/// UTF-16 by its mark, or by the zero bytes that Latin letters leave in every second place.
ByteOrder utf16_order(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE"))
        return ByteOrder::little;
    if (bytes.starts_with("\xFE\xFF"))
        return ByteOrder::big;
    const auto sample = bytes.substr(0, 4096);
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == 0;
    const auto half = sample.size() / 2;
    if (half >= 2 && zeros[1] * 10 > half * 7 && zeros[0] * 20 < half)
        return ByteOrder::little;
    if (half >= 2 && zeros[0] * 10 > half * 7 && zeros[1] * 20 < half)
        return ByteOrder::big;
    return ByteOrder::none;
}

Result<DecodedText> from_utf16(std::string_view bytes, ByteOrder order) {
    if (bytes.size() % 2 != 0)
        return Error{"broken UTF-16: an odd number of bytes"};
    std::u16string units(bytes.size() / 2, u'\0');
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto low = at(bytes, 2 * i + (order == ByteOrder::big ? 1 : 0));
        const auto high = at(bytes, 2 * i + (order == ByteOrder::big ? 0 : 1));
        units[i] = static_cast<char16_t>(high << 8 | low);
        if (units[i] == 0)
            return Error{"a binary file; expected text, Word (.docx) or PDF"};
    }
    for (std::size_t i = 0; i < units.size(); ++i) {
        const bool pair =
            U16_IS_LEAD(units[i]) && i + 1 < units.size() && U16_IS_TRAIL(units[i + 1]);
        if (U16_IS_SURROGATE(units[i]) && !pair)
            return Error{fmt::format("broken UTF-16 at byte {}", 2 * i)};
        i += pair;
    }
    DecodedText decoded{{}, Encoding::utf16};
    icu::UnicodeString(units.data(), static_cast<std::int32_t>(units.size()))
        .toUTF8String(decoded.text);
    return decoded;
}

DecodedText from_windows1252(std::string_view bytes) {
    DecodedText decoded{{}, Encoding::windows1252};
    icu::UnicodeString(bytes.data(), static_cast<std::int32_t>(bytes.size()), "windows-1252")
        .toUTF8String(decoded.text);
    return decoded;
}

DecodedText without_mark(DecodedText decoded) {
    if (decoded.text.starts_with("\xEF\xBB\xBF"))
        decoded.text.erase(0, 3);
    return decoded;
}

} // namespace

std::size_t first_broken_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto length = character(text, i);
        if (length == 0)
            return i;
        i += length;
    }
    return std::string_view::npos;
}

Result<DecodedText> decode_text(std::string_view bytes) {
    if (bytes.empty())
        return Error{"the file is empty"};
    if (bytes.size() > kLargestText)
        return Error{fmt::format("larger than {} MiB; no resolution is", kLargestText >> 20)};
    for (const auto& signature : kSignatures)
        if (bytes.starts_with(signature.first_bytes))
            return Error{std::string(signature.what)};
    if (const auto order = utf16_order(bytes); order != ByteOrder::none) {
        auto decoded = from_utf16(bytes, order);
        return decoded ? Result(without_mark(std::move(*decoded))) : decoded;
    }
    const auto count = census(bytes);
    // A stray control character is a leftover of a converter; one in a hundred is no text.
    if (count.nul || count.controls * 100 > bytes.size())
        return Error{"a binary file; expected text, Word (.docx) or PDF"};
    if (count.broken == 0)
        return without_mark({std::string(bytes), Encoding::utf8});
    // Quotation marks and accents make up a few bytes in a hundred of Windows-1252; more is another
    // alphabet.
    if (count.characters > count.broken)
        return Error{fmt::format("broken UTF-8 at byte {}", count.first_broken)};
    if (count.undefined > 0 || count.high_bytes * 5 > bytes.size())
        return Error{"an unknown encoding; expected UTF-8, UTF-16 or Windows-1252"};
    return from_windows1252(bytes);
}

} // namespace mandated::extractors
