#pragma once

#include "schema/model/result.h"

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace mandated::extractors::docx {

/// Bounds of markup. pugixml takes about a hundred bytes for each piece of it.
struct XmlLimits {
    std::size_t markup = 2'000'000; ///< tags and attributes; a resolution of 1 MiB has a quarter
    std::size_t depth = 256;        ///< elements within elements; Word's own stay below 60
};

/// A part of a Word file as a tree in which names mean what they say: see resolve_names and
/// choose_alternates. It is never deeper than XmlLimits::depth, so that it may be walked by
/// recursion.
struct Xml {
    std::string text;       ///< what the tree's strings lie in
    std::size_t markup = 0; ///< its tags and attributes, about
    pugi::xml_document tree;

    [[nodiscard]] pugi::xml_node root() const { return tree.document_element(); }
};

/// Parses a part; `name` is for errors: not well-formed, a document type declaration (which could
/// define entities), too deep, too much markup. Custom entities are never expanded.
[[nodiscard]] Result<std::unique_ptr<Xml>> parse_xml(std::string text, std::string_view name,
                                                     const XmlLimits& limits = {});

/// The value of an attribute such as "w:val" as text, "" where there is none.
[[nodiscard]] inline std::string_view attribute(pugi::xml_node node, const char* name) {
    return node.attribute(name).value();
}
/// A property without a value, or with any but "0", "false" and "off", is on.
[[nodiscard]] bool is_on(pugi::xml_node property);

} // namespace mandated::extractors::docx
