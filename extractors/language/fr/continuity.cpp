#include "extractors/language/fr/continuity.h"

#include <array>

namespace mandated::extractors::fr {
namespace {

constexpr auto kResolutions = std::to_array<std::string_view>({"resolution", "resolutions"});
constexpr auto kDecisions = std::to_array<std::string_view>({"decision", "decisions"});
constexpr auto kOwn = std::to_array<std::string_view>({"sa", "ses"});
constexpr auto kParagraphs = std::to_array<std::string_view>({"paragraphe", "paragraphes"});
constexpr auto kJoints =
    std::to_array<std::string_view>({"du", "de", "des", "et", "la", "le", "les", "l'", "que"});
constexpr auto kMinor = std::to_array<std::string_view>(
    {"a",    "au",   "aux",  "autres", "avec",   "ce",    "ces",   "cette", "cinq",    "d'",
     "dans", "de",   "des",  "deux",   "du",     "elle",  "en",    "entre", "est",     "et",
     "il",   "l'",   "la",   "le",     "les",    "leur",  "leurs", "lui",   "nouveau", "ou",
     "par",  "pour", "qu'",  "que",    "qui",    "sa",    "se",    "serie", "ses",     "son",
     "sur",  "tous", "tout", "toute",  "toutes", "trois", "un",    "une"});

} // namespace

const ContinuityWords& continuity() {
    static constexpr ContinuityWords words = {
        .language = "fr",
        .resolutions = kResolutions,
        .decisions = kDecisions,
        .own = kOwn,
        .paragraphs = kParagraphs,
        .joints = kJoints,
        .minor = kMinor,
    };
    return words;
}

} // namespace mandated::extractors::fr
