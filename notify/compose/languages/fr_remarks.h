#pragma once

#include <string>

namespace mandated::notify {

/// What the program says of a date or a doubt, which is in English, in French: "10 semaines avant
/// l’ouverture de HRC/65 le 14 juin 2027 (…)". Words that are not known stay as they are.
[[nodiscard]] std::string french_remark(const std::string& english_words);

} // namespace mandated::notify
