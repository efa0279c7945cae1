#pragma once

#include "extractors/document/document.h"
#include "extractors/document/docx/package.h"
#include "schema/model/result.h"

#include <string_view>

namespace mandated::extractors::docx {

/// Whether a file is a zip archive, as Word's are.
[[nodiscard]] bool is_zip(std::string_view bytes);

/// Whether a file is one of Word's (or of its kin) protected by a password: an old-style compound
/// file around the encrypted archive [MS-OFFCRYPTO].
[[nodiscard]] bool is_protected(std::string_view bytes);

/// Reads a Word file (.docx, .docm, .dotx, of both kinds of OOXML): a line for each paragraph of
/// the text with all tracked changes accepted, its number as it is printed in front; what it was
/// before them, footnotes, and as a doubt each paragraph that they delete. The header of the first
/// page comes first. Errors, in words for a person: those of unpack, parts that are no XML or
/// hostile, a document without words.
[[nodiscard]] Result<Document> read_docx(std::string_view bytes);

/// The same from a Word file's parts.
[[nodiscard]] Result<Document> read_parts(Parts parts);

} // namespace mandated::extractors::docx
