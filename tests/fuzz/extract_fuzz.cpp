#include "extractors/document/office/read_office.h"
#include "extractors/document/pdf/read_pdf.h"
#include "extractors/extract.h"

#include <cstdlib>

namespace {

/// Code points of UTF-8 text.
std::size_t code_points(const std::string& text) {
    std::size_t count = 0;
    for (const char byte : text)
        count += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    return count;
}

} // namespace

/// Any bytes: read or refused, never a crash; what is read has evidence that lies within its
/// paragraph.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mandated;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    // Read by other programs, which are not what is tested here.
    if (extractors::pdf::is_pdf(bytes) || extractors::office::is_office(bytes))
        return 0;
    const auto resolutions = extractors::extract(bytes, "fuzz");
    if (!resolutions)
        return 0;
    for (const auto& resolution : *resolutions)
        for (const auto& task : resolution.tasks) {
            for (const auto& anchor : task.due)
                if (parse_due_anchor(to_string(anchor)) != anchor)
                    std::abort();
            for (const auto& span : task.evidence) {
                if (span.start > span.end || span.end - span.start != code_points(span.text))
                    std::abort();
            }
        }
    return 0;
}
