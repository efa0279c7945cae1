#include "extractors/document/docx/alternates.h"

#include <algorithm>
#include <string_view>

namespace mandated::extractors::docx {
namespace {

bool is_understood(std::string_view prefix) {
    return prefix == "wps" || prefix == "wpg" || prefix == "wpc";
}

bool is_understood_all(std::string_view required) {
    bool any = false;
    while (!required.empty()) {
        const auto end = std::min(required.find(' '), required.size());
        if (end > 0 && !is_understood(required.substr(0, end)))
            return false;
        any = any || end > 0;
        required.remove_prefix(std::min(end + 1, required.size()));
    }
    return any;
}

pugi::xml_node branch_of(pugi::xml_node alternates) {
    for (const auto choice : alternates.children("mc:Choice"))
        if (is_understood_all(choice.attribute("Requires").value()))
            return choice;
    return alternates.child("mc:Fallback");
}

/// Replaces the node by its branch and returns what stands there now: the first moved node, or what
/// follows; null where nothing does.
pugi::xml_node replaced(pugi::xml_node alternates) {
    auto parent = alternates.parent();
    auto branch = branch_of(alternates);
    auto first = branch.first_child();
    while (auto child = branch.first_child())
        parent.insert_move_before(child, alternates);
    if (!first)
        first = alternates.next_sibling();
    parent.remove_child(alternates);
    return first;
}

} // namespace

void choose_alternates(pugi::xml_node root) {
    for (auto node = root.first_child(); node;) {
        auto parent = node.parent();
        if (std::string_view(node.name()) == "mc:AlternateContent") {
            node = replaced(node);
            if (node)
                continue;
            node = parent;
        } else if (node.first_child()) {
            node = node.first_child();
            continue;
        }
        while (node && node != root && !node.next_sibling())
            node = node.parent();
        node = node && node != root ? node.next_sibling() : pugi::xml_node();
    }
}

} // namespace mandated::extractors::docx
