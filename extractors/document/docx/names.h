#pragma once

#include "schema/model/result.h"

#include <cstddef>
#include <pugixml.hpp>

namespace mandated::extractors::docx {

/// What was seen on the way.
struct Resolved {
    bool alternates = false; ///< there is an mc:AlternateContent
};

/// Gives every element and attribute the customary prefix of its namespace, whatever prefix the
/// file chose, so that "w:p" can be asked for by name: w WordprocessingML, r relationships in
/// documents, m formulas, mc alternates, wps, wpg and wpc shapes, groups and canvases, ct content
/// types, rel relationships of the package. The transitional and the strict namespaces count as
/// one. A foreign namespace that uses one of these prefixes gets "?". The prefixes in mc:Choice's
/// Requires are replaced likewise.
///
/// Errors, to be read behind the part's name: elements nested deeper than `depth`, more namespaces
/// declared than a file of any program has (64 at a time).
[[nodiscard]] Result<Resolved> resolve_names(pugi::xml_node root, std::size_t depth);

} // namespace mandated::extractors::docx
