#pragma once

#include "extractors/language/vocabulary.h"
#include "schema/model/resolution.h"

#include <string>
#include <vector>

namespace mandated::extractors {

/// Puts a corrigendum's entries into the text they correct and reads its tasks again. Returns a
/// sentence for each entry that could not be put in, with the entry's words and why; those change
/// nothing.
[[nodiscard]] std::vector<std::string> correct(Resolution& resolution,
                                               const std::vector<Correction>& corrections,
                                               const Vocabularies& vocabularies = {});

} // namespace mandated::extractors
