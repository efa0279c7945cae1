#include "extractors/language/languages.h"

#include "extractors/language/en/headings.h"

#include <array>

namespace mandated::extractors {

std::span<const Headings* const> languages() {
    static const std::array all = {&en::headings()};
    return all;
}

} // namespace mandated::extractors
