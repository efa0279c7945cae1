#include "extractors/document/office/read_office.h"

#include "extractors/document/docx/read_docx.h"
#include "extractors/document/office/convert.h"

namespace mandated::extractors::office {

bool is_office(std::string_view bytes) {
    return format_of(bytes).has_value();
}

Result<Document> read_office(std::string_view bytes) {
    const auto docx = convert_to_docx(bytes, format_of(bytes).value());
    if (!docx)
        return Error{docx.error()};
    return docx::read_docx(*docx);
}

} // namespace mandated::extractors::office
