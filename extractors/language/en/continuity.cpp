#include "extractors/language/en/continuity.h"

#include <array>

namespace mandated::extractors::en {
namespace {

constexpr auto kResolutions = std::to_array<std::string_view>({"resolution", "resolutions"});
constexpr auto kDecisions = std::to_array<std::string_view>({"decision", "decisions"});
constexpr auto kOwn =
    std::to_array<std::string_view>({"its", "its own", "its previous", "its earlier"});
constexpr auto kParagraphs = std::to_array<std::string_view>({"paragraph", "paragraphs"});
constexpr auto kJoints =
    std::to_array<std::string_view>({"of", "and", "the", "both", "as", "well"});
constexpr auto kMinor = std::to_array<std::string_view>(
    {"a",     "above", "all",     "an",     "and",  "any",   "as",   "at",    "by",    "each",
     "five",  "for",   "four",    "from",   "full", "has",   "have", "in",    "inter", "into",
     "it",    "its",   "alia",    "new",    "next", "no",    "of",   "on",    "one",   "or",
     "other", "over",  "present", "series", "such", "that",  "the",  "their", "them",  "these",
     "this",  "those", "three",   "to",     "two",  "under", "upon", "which", "with",  "within"});

} // namespace

const ContinuityWords& continuity() {
    static constexpr ContinuityWords words = {
        .language = "en",
        .resolutions = kResolutions,
        .decisions = kDecisions,
        .own = kOwn,
        .paragraphs = kParagraphs,
        .joints = kJoints,
        .minor = kMinor,
    };
    return words;
}

} // namespace mandated::extractors::en
