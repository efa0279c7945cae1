#include "extractors/document/plain_text.h"

namespace mandated::extractors {

Result<Document> read_plain_text(std::string_view bytes) {
    Document document;
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        document.lines.emplace_back(bytes.substr(0, end));
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    }
    return document;
}

} // namespace mandated::extractors
