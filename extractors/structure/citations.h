#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors {

/// An adopted text that a paragraph names.
struct Citation {
    std::string symbol;                  ///< "A/HRC/RES/53/11", "A/HRC/DEC/42/101"
    std::vector<std::string> paragraphs; ///< those it names of that text: "30"

    friend bool operator==(const Citation&, const Citation&) = default;
};

/// The resolutions and decisions that a paragraph names by their numbers, in order: "its
/// resolutions 53/11 of 12 July 2023 and 56/2", "General Assembly resolution 70/1", "paragraph 30
/// of its resolution 53/11", "sa décision 42/101". `organ` is that which speaks: a text it names
/// without an organ is its own. Those of organs without known symbols are left out.
[[nodiscard]] std::vector<Citation> citations(std::string_view paragraph, std::string_view organ,
                                              std::string_view language);

} // namespace mandated::extractors
