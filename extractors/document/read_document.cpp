#include "extractors/document/read_document.h"

#include "extractors/document/plain_text.h"

namespace mandated::extractors {

Result<Document> read_document(std::string_view bytes) {
    return read_plain_text(bytes);
}

} // namespace mandated::extractors
