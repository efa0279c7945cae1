#pragma once

#include "extractors/language/added_words.h"
#include "schema/model/result.h"

#include <filesystem>
#include <string_view>

namespace mandated::extractors {

/// Reads an administrator's words from TOML; docs/extraction.md explains the format. `file` is used
/// in errors only. The error holds every fault, one a line: "file:line: what is wrong, expected
/// what"; a syntax error is the only one named.
[[nodiscard]] Result<AddedWords> parse_words(std::string_view toml, const std::string& file);

/// The same from a file; the error may also be that it cannot be read.
[[nodiscard]] Result<AddedWords> load_words(const std::filesystem::path& file);

} // namespace mandated::extractors
