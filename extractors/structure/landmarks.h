#pragma once

#include "extractors/language/headings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mandated::extractors::structure {

/// What a line that belongs to no paragraph's text is.
enum class Landmark : std::uint8_t {
    none,
    organ_name,    ///< "Human Rights Council"
    organ_opening, ///< "The Human Rights Council,"
    adopted_by,    ///< "Resolution adopted by the …"
    number_line,   ///< "59/3. Enhancement of …"
    session,       ///< "Fifty-ninth session"
    draft,         ///< "Draft resolution", "… and Zambia: draft resolution"
    corrigendum,   ///< "Corrigendum"
    days,          ///< "4 July 2025", "16 June–8 July 2025"
    agenda_item,   ///< "Agenda item 3"
    symbol,        ///< "A/HRC/RES/59/3" alone on its line
    meeting,       ///< "30th meeting"
    vote,          ///< "[Adopted without a vote.]"
    vote_side,     ///< "In favour:"
    annex,         ///< "Annex II"
    section,       ///< "A", "II" alone on their line
    page_furniture ///< page numbers, job numbers
};

/// What a line (without blanks at its ends) is.
[[nodiscard]] Landmark landmark_of(std::string_view line, const Headings& words);

/// The organ whose name a text begins with, case and accents disregarded; or nothing.
struct NamedOrgan {
    std::string_view code;   ///< "HRC"
    std::size_t article = 0; ///< the length of "The "
    std::size_t length = 0;  ///< of the name with its article
};
[[nodiscard]] std::optional<NamedOrgan> leading_organ(std::string_view text, const Headings& words);

/// The number a number line begins with ("59/3", "S-38/1", "71/272 B", "PRST OS/14/2", "920
/// (XXXIV)"; of a draft "59/…") and the title's beginning behind it.
struct NumberLine {
    std::string number;
    std::string_view title;
};
[[nodiscard]] std::optional<NumberLine> number_line(std::string_view line);

/// The length of "The Human Rights Council," where a line begins with it and either ends there or
/// goes on with a capital letter, as where a line end was lost; else 0.
[[nodiscard]] std::size_t organ_opening_length(std::string_view line, const Headings& words);

} // namespace mandated::extractors::structure
