#pragma once

#include <pugixml.hpp>

namespace mandated::extractors::docx {

/// Puts in place of every mc:AlternateContent the one of its branches that is to be read, so that
/// no text is read twice: the first mc:Choice that asks for shapes, groups or canvases only (text
/// boxes are read from them), else the fallback.
void choose_alternates(pugi::xml_node root);

} // namespace mandated::extractors::docx
