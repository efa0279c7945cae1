#include "extractors/document/read_document.h"

#include "extractors/document/pdf/read_pdf.h"
#include "extractors/document/plain_text.h"

namespace mandated::extractors {

Result<Document> read_document(std::string_view bytes) {
    if (is_pdf(bytes))
        return read_pdf(bytes);
    return read_plain_text(bytes);
}

} // namespace mandated::extractors
