#include "extractors/document/docx/styles.h"

#include "extractors/document/docx/xml.h"

#include <charconv>

namespace mandated::extractors::docx {
namespace {

constexpr int kMostAncestors = 32;

using Nodes = std::unordered_map<std::string_view, pugi::xml_node>;

/// Fills in from a style what its descendants left open.
void inherit(Style& style, pugi::xml_node ancestor) {
    const auto numbered = ancestor.child("w:pPr").child("w:numPr");
    if (!style.list)
        if ((style.list = number_in(numbered.child("w:numId"))))
            style.list_style = attribute(ancestor, "w:styleId");
    if (!style.level)
        style.level = number_in(numbered.child("w:ilvl"));
    if (const auto vanish = ancestor.child("w:rPr").child("w:vanish"); vanish && !style.hidden)
        style.hidden = is_on(vanish);
}

Style resolved(pugi::xml_node node, const Nodes& nodes) {
    Style style;
    for (int ancestors = 0; node && ancestors <= kMostAncestors; ++ancestors) {
        inherit(style, node);
        const auto base = nodes.find(attribute(node.child("w:basedOn"), "w:val"));
        node = base == nodes.end() ? pugi::xml_node() : base->second;
    }
    return style;
}

} // namespace

std::optional<int> number_in(pugi::xml_node property) {
    const auto text = attribute(property, "w:val");
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

Styles::Styles(pugi::xml_node root) {
    for (const auto node : root.children("w:style")) {
        const auto id = attribute(node, "w:styleId");
        nodes_.emplace(id, node);
        if (attribute(node, "w:type") == "paragraph" && attribute(node, "w:default") == "1")
            default_paragraph_ = id;
    }
}

const Style& Styles::find(std::string_view id) const {
    static const Style none;
    const auto node = nodes_.find(id);
    if (node == nodes_.end())
        return none;
    const auto [style, is_new] = styles_.try_emplace(node->first);
    if (is_new)
        style->second = resolved(node->second, nodes_);
    return style->second;
}

} // namespace mandated::extractors::docx
