#pragma once

#include "schema/model/result.h"

#include <map>
#include <string>
#include <string_view>

namespace mandated::extractors::docx {

/// The parts of a Word file that hold what it prints, as XML. All but the first may be absent ("").
struct Parts {
    std::string document;
    std::string styles;
    std::string numbering;
    std::string footnotes;
    std::string endnotes;
    std::map<std::string, std::string> headers; ///< by the id a section refers to them with
};

/// Unpacks those parts. They are found as ECMA-376 part 2 says, through the package's relationships
/// or its list of content types, wherever they lie. Errors, in words for a person: a damaged,
/// encrypted or hostile archive; another kind of file in a zip archive, by its name.
[[nodiscard]] Result<Parts> unpack(std::string_view bytes);

} // namespace mandated::extractors::docx
