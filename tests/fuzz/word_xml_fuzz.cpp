#include "extractors/document/docx/read_docx.h"
#include "extractors/document/encoding.h"

#include <cstdlib>

namespace {

/// Takes what stands before the next line "%%".
std::string next_part(std::string_view& rest) {
    constexpr std::string_view between = "\n%%\n";
    const auto end = std::min(rest.find(between), rest.size());
    std::string part(rest.substr(0, end));
    rest.remove_prefix(std::min(rest.size(), end + between.size()));
    return part;
}

bool is_line(const std::string& text) {
    return text.find('\n') == std::string::npos &&
           mandated::extractors::first_broken_utf8(text) == std::string_view::npos;
}

} // namespace

/// The parts of a Word file as XML, which reaches deeper than a mutated archive does: document,
/// numbering, styles, footnotes and header. What is read is lines of UTF-8, and what is said of
/// lines is said of lines there are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mandated::extractors;
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    docx::Parts parts;
    parts.document = next_part(rest);
    parts.numbering = next_part(rest);
    parts.styles = next_part(rest);
    parts.footnotes = next_part(rest);
    parts.headers["rId1"] = next_part(rest);
    const auto document = docx::read_parts(std::move(parts));
    if (!document)
        return 0;
    for (const auto& line : document->lines)
        if (!is_line(line))
            std::abort();
    for (const auto& [line, original] : document->originals)
        if (line >= document->lines.size() || !is_line(original))
            std::abort();
    for (const auto& [line, number] : document->footnotes)
        if (line >= document->lines.size() || number.empty())
            std::abort();
    return 0;
}
