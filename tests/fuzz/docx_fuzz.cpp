#include "extractors/document/docx/read_docx.h"

#include <cstdlib>

/// The bytes of a zip archive: read or refused, never a crash.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mandated::extractors;
    const auto document = docx::read_docx({reinterpret_cast<const char*>(data), size});
    if (document && document->lines.empty())
        std::abort();
    return 0;
}
