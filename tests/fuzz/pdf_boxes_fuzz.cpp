#include "extractors/document/pdf/bbox_pages.h"
#include "extractors/document/pdf/rejoin.h"

#include <cstdlib>

/// Anything in the place of pdftotext's output: boxes or a refusal, never a crash; footnotes are
/// lines of the document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mandated::extractors;
    auto pages = pdf::read_bbox_pages({reinterpret_cast<const char*>(data), size});
    if (!pages)
        return 0;
    const auto document = pdf::rejoin(*std::move(pages));
    if (document)
        for (const auto& [line, number] : document->footnotes)
            if (line >= document->lines.size())
                std::abort();
    return 0;
}
