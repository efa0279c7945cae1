#pragma once

#include <optional>
#include <string_view>

namespace mandated::extractors::office {

/// Formats that LibreOffice reads for us.
enum class Format { doc, rtf, odt, html };

/// What a file's bytes say it is: a compound file (Word until 2003), "{\rtf", an archive whose
/// first entry names the format, or an HTML document's first tag.
[[nodiscard]] std::optional<Format> format_of(std::string_view bytes);

/// A compound file that holds an encrypted Word document of today.
[[nodiscard]] bool is_encrypted_package(std::string_view bytes);

} // namespace mandated::extractors::office
