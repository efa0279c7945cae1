#include "extractors/document/read_document.h"

#include "extractors/document/docx/read_docx.h"
#include "extractors/document/office/read_office.h"
#include "extractors/document/pdf/read_pdf.h"
#include "extractors/document/plain_text.h"

namespace mandated::extractors {
namespace {

struct Reader {
    bool (*recognizes)(std::string_view bytes);
    Result<Document> (*read)(std::string_view bytes);
};

// An OpenDocument file is an archive too, but not one of Word's.
constexpr Reader readers[] = {
    {pdf::is_pdf, pdf::read_pdf},
    {office::is_office, office::read_office},
    {docx::is_zip, docx::read_docx},
};

} // namespace

Result<Document> read_document(std::string_view bytes) {
    for (const auto& reader : readers)
        if (reader.recognizes(bytes))
            return reader.read(bytes);
    return read_plain_text(bytes);
}

} // namespace mandated::extractors
