#include "extractors/structure/language.h"

#include "extractors/language/languages.h"
#include "extractors/structure/characters.h"
#include "extractors/structure/landmarks.h"

namespace mandated::extractors::structure {

const Headings& language_of(const Document& document) {
    for (const auto& line : document.lines)
        for (const auto* words : languages())
            if (organ_opening_length(trimmed(line), *words) > 0)
                return *words;
    return *languages().front();
}

} // namespace mandated::extractors::structure
