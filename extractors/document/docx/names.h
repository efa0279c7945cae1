#pragma once

#include <pugixml.hpp>

namespace mandated::extractors::docx {

/// Gives every element and attribute the customary prefix of its namespace, whatever prefix the
/// file chose, so that "w:p" can be asked for by name: w WordprocessingML, r relationships in
/// documents, m formulas, mc alternates, wps, wpg and wpc shapes, groups and canvases, ct content
/// types, rel relationships of the package. The transitional and the strict namespaces count as
/// one. A foreign namespace that uses one of these prefixes gets "?". The prefixes in mc:Choice's
/// Requires are replaced likewise.
///
/// False where more namespaces are declared than a file of any program has (64 at a time).
[[nodiscard]] bool resolve_names(pugi::xml_node root);

} // namespace mandated::extractors::docx
