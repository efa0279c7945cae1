#include "extractors/document/plain_text.h"

#include "extractors/document/encoding.h"
#include "extractors/document/lines.h"

namespace mandated::extractors {

Result<Document> read_plain_text(std::string_view bytes) {
    auto decoded = decode_text(bytes);
    if (!decoded)
        return Error{decoded.error()};
    Document document;
    document.lines = split_lines(decoded->text);
    const bool has_words =
        std::any_of(document.lines.begin(), document.lines.end(), [](const auto& line) {
            return line.find_first_not_of(" \t") != std::string::npos;
        });
    if (!has_words)
        return Error{"the file holds nothing but white space"};
    if (decoded->encoding == Encoding::windows1252)
        document.doubts.push_back({Aspect::document, "read as Windows-1252", {}, {}});
    return document;
}

} // namespace mandated::extractors
