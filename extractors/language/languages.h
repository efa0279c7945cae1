#pragma once

#include "extractors/language/headings.h"

namespace mandated::extractors {

/// The languages resolutions are read in, English first.
[[nodiscard]] std::span<const Headings* const> languages();

/// Words that open a resolution in a language that is not read.
struct UnreadOpening {
    std::string_view language; ///< "Spanish"
    std::string_view words;    ///< "El Consejo de Derechos Humanos"
};
/// Of the other official languages of the United Nations.
[[nodiscard]] std::span<const UnreadOpening> unread_openings();

} // namespace mandated::extractors
