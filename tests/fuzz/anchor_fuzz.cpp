#include "schema/model/due_anchor.h"

#include <cstdlib>

/// Any text: what is taken for an anchor is written as one that reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace mandated;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto anchor = parse_due_anchor(text))
        if (parse_due_anchor(to_string(*anchor)) != anchor)
            std::abort();
    return 0;
}
