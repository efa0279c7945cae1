#pragma once

#include <span>
#include <string_view>

namespace mandated::extractors {

/// A language's words by which a text speaks of earlier ones. All plain, see letters.h.
struct ContinuityWords {
    std::string_view language;                                ///< "en"
    std::span<const std::string_view> resolutions, decisions; ///< "resolution", "resolutions"
    /// What stands before them where the organ means its own: "its".
    std::span<const std::string_view> own;
    std::span<const std::string_view> paragraphs; ///< "paragraph", "paragraphs"
    /// What may stand between the numbers of a list, and before an organ's name behind it: "of",
    /// "and". Months and figures may stand there too, for dates.
    std::span<const std::string_view> joints;
    /// Words that tell nothing of what a title or a request is about: "the", "of".
    std::span<const std::string_view> minor;
};

/// The words of a language; of the first one where it is none that is read.
[[nodiscard]] const ContinuityWords& continuity_words(std::string_view language);

} // namespace mandated::extractors
