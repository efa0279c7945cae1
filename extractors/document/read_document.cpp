#include "extractors/document/read_document.h"

#include "extractors/document/docx/read_docx.h"
#include "extractors/document/plain_text.h"

namespace mandated::extractors {

Result<Document> read_document(std::string_view bytes) {
    if (docx::is_zip(bytes))
        return docx::read_docx(bytes);
    if (docx::is_protected(bytes))
        return Error{"protected by a password; expected a document without one"};
    return read_plain_text(bytes);
}

} // namespace mandated::extractors
