#include "extractors/document/docx/xml.h"

#include "extractors/document/docx/alternates.h"
#include "extractors/document/docx/names.h"

#include <fmt/format.h>

namespace mandated::extractors::docx {
namespace {

std::size_t markup_in(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return c == '<' || c == '='; }));
}

bool declares_type(const pugi::xml_document& tree) {
    const auto children = tree.children();
    return std::any_of(children.begin(), children.end(),
                       [](auto node) { return node.type() == pugi::node_doctype; });
}

} // namespace

Result<std::unique_ptr<Xml>> parse_xml(std::string text, std::string_view name,
                                       const XmlLimits& limits) {
    const auto markup = markup_in(text);
    if (markup > limits.markup)
        return Error{fmt::format("its part {} has too much markup, {} tags and attributes; no "
                                 "resolution does",
                                 name, markup)};
    auto xml = std::make_unique<Xml>();
    xml->text = std::move(text);
    xml->markup = markup;
    // White space between tags is layout, but within a <w:t> it parts words.
    const auto parsed = xml->tree.load_buffer_inplace(
        xml->text.data(), xml->text.size(),
        pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_doctype);
    if (!parsed)
        return Error{fmt::format("its part {} is not well-formed XML: {} at byte {}", name,
                                 parsed.description(), parsed.offset)};
    if (declares_type(xml->tree))
        return Error{
            fmt::format("its part {} has a document type declaration; Word writes none", name)};
    const auto resolved = resolve_names(xml->root(), limits.depth);
    if (!resolved)
        return Error{fmt::format("its part {} {}", name, resolved.error())};
    if (resolved->alternates)
        choose_alternates(xml->root());
    return xml;
}

bool is_on(pugi::xml_node property) {
    if (!property)
        return false;
    const auto value = attribute(property, "w:val");
    return value != "0" && value != "false" && value != "off";
}

} // namespace mandated::extractors::docx
