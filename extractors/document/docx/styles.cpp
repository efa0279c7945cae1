#include "extractors/document/docx/styles.h"

#include "extractors/document/docx/xml.h"

#include <charconv>

namespace mandated::extractors::docx {
namespace {

constexpr int kMostAncestors = 32;

/// What a style says itself.
Style own_properties(pugi::xml_node node) {
    Style style;
    const auto numbered = node.child("w:pPr").child("w:numPr");
    style.list = number_in(numbered.child("w:numId"));
    if (style.list)
        style.list_style = attribute(node, "w:styleId");
    style.level = number_in(numbered.child("w:ilvl"));
    if (const auto vanish = node.child("w:rPr").child("w:vanish"))
        style.hidden = is_on(vanish);
    return style;
}

/// Fills in what the style leaves open.
void inherit(Style& style, const Style& base) {
    if (!style.list) {
        style.list = base.list;
        style.list_style = base.list_style;
    }
    if (!style.level)
        style.level = base.level;
    if (!style.hidden)
        style.hidden = base.hidden;
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
    return find(id, kMostAncestors);
}

const Style& Styles::find(std::string_view id, int ancestors) const {
    static const Style none;
    const auto node = nodes_.find(id);
    if (node == nodes_.end())
        return none;
    if (const auto known = styles_.find(id); known != styles_.end())
        return known->second;
    auto style = own_properties(node->second);
    if (ancestors > 0)
        inherit(style, find(attribute(node->second.child("w:basedOn"), "w:val"), ancestors - 1));
    return styles_.insert_or_assign(node->first, std::move(style)).first->second;
}

} // namespace mandated::extractors::docx
