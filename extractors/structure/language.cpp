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
    // A corrigendum names no organ that speaks, but itself.
    for (const auto& line : document.lines)
        for (const auto* words : languages())
            if (landmark_of(trimmed(line), *words) == Landmark::corrigendum)
                return *words;
    return *languages().front();
}

std::string unread_language(const Document& document) {
    const auto ends = [](std::string_view after) {
        after = trimmed(after);
        return after.empty() || after.starts_with(',') || after.starts_with("，") ||
               after.starts_with("،");
    };
    for (const auto& raw : document.lines)
        for (const auto& opening : unread_openings()) {
            const auto line = trimmed(raw);
            if (!line.starts_with(opening.words) || !ends(line.substr(opening.words.size())))
                continue;
            std::string read;
            for (const auto* words : languages())
                read.append(read.empty() ? "" : " and ").append(words->name);
            return "it is in " + std::string(opening.language) + " (\"" +
                   std::string(opening.words) + "\"); " + read + " are read";
        }
    return {};
}

} // namespace mandated::extractors::structure
