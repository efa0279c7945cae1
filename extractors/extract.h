#pragma once

#include "extractors/language/vocabulary.h"
#include "schema/model/resolution.h"
#include "schema/model/result.h"

#include <string_view>
#include <vector>

namespace mandated::extractors {

/// Reads a file's bytes and returns the resolutions in it, each with its paragraphs and tasks,
/// found by these vocabularies. The file's name is used in errors only. An error says what is wrong
/// with the file: empty, binary, an unknown encoding, no resolution.
[[nodiscard]] Result<std::vector<Resolution>>
extract(std::string_view bytes, std::string_view file_name, const Vocabularies& vocabularies = {});

} // namespace mandated::extractors
