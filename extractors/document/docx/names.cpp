#include "extractors/document/docx/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors::docx {
namespace {

constexpr std::size_t kMostBindings = 64;

struct Namespace {
    std::string_view uri;
    std::string_view prefix;
};
// ECMA-376 parts 1 and 4: strict and transitional; the shapes are Microsoft's [MS-DOCX] 2.1.
constexpr Namespace kNamespaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    {"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"},
    {"http://schemas.openxmlformats.org/package/2006/content-types", "ct"},
    {"http://schemas.openxmlformats.org/package/2006/relationships", "rel"},
};

std::string_view customary_prefix(std::string_view uri, std::string_view used) {
    for (const auto& known : kNamespaces)
        if (known.uri == uri)
            return known.prefix;
    const bool taken = std::any_of(std::begin(kNamespaces), std::end(kNamespaces),
                                   [used](const auto& known) { return known.prefix == used; });
    return taken ? "?" : used;
}

class Resolver {
  public:
    Result<Resolved> resolve(pugi::xml_node root, std::size_t most) {
        std::size_t depth = 0;
        for (auto node = root; node;) {
            declare(node, depth);
            if (bindings_.size() > kMostBindings)
                return Error{"declares too many namespaces; Word's parts do not"};
            if (depth >= most)
                return Error{fmt::format("nests elements more than {} deep; Word's do not", most)};
            if (renames_)
                rename(node);
            resolved_.alternates =
                resolved_.alternates || std::string_view("mc:AlternateContent") == node.name();
            if (node.first_child()) {
                node = node.first_child();
                ++depth;
                continue;
            }
            leave(depth);
            while (node != root && !node.next_sibling()) {
                node = node.parent();
                leave(--depth);
            }
            node = node == root ? pugi::xml_node() : node.next_sibling();
        }
        return resolved_;
    }

  private:
    struct Binding {
        std::string used;           ///< "" for the default namespace
        std::string_view customary; ///< "" where it is the one used
        std::size_t depth;          ///< of the element that declares it
    };

    void declare(pugi::xml_node node, std::size_t depth) {
        for (const auto attribute : node.attributes()) {
            if (*attribute.name() != 'x') // nearly all
                continue;
            std::string_view name = attribute.name();
            if (!name.starts_with("xmlns") || (name.size() > 5 && name[5] != ':'))
                continue;
            name.remove_prefix(std::min<std::size_t>(name.size(), 6));
            bindings_.push_back({std::string(name), {}, depth});
            auto& binding = bindings_.back();
            binding.customary = customary_prefix(attribute.value(), binding.used);
            if (binding.customary == binding.used)
                binding.customary = {};
            renames_ = renames_ || !binding.customary.empty();
        }
    }

    void leave(std::size_t depth) {
        while (!bindings_.empty() && bindings_.back().depth == depth)
            bindings_.pop_back();
    }

    /// The customary prefix where it is another one than that used, else "".
    [[nodiscard]] std::string_view replacement(std::string_view prefix) const {
        for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding)
            if (binding->used == prefix)
                return binding->customary;
        return {};
    }

    template <typename Named> void rename(Named item, std::string_view name, bool defaulted) {
        const auto colon = name.find(':');
        if (colon == std::string_view::npos && !defaulted)
            return;
        const bool bare = colon == std::string_view::npos;
        const auto prefix = replacement(bare ? std::string_view() : name.substr(0, colon));
        if (prefix.empty())
            return;
        std::string full(prefix);
        full.append(":").append(bare ? name : name.substr(colon + 1));
        item.set_name(full.c_str());
    }

    void rename(pugi::xml_node node) {
        if (node.type() != pugi::node_element)
            return;
        rename(node, node.name(), true);
        for (auto attribute : node.attributes())
            if (const std::string_view name = attribute.name(); !name.starts_with("xmlns"))
                rename(attribute, name, false);
        if (std::string_view(node.name()) == "mc:Choice")
            rename_required(node.attribute("Requires"));
    }

    void rename_required(pugi::xml_attribute required) {
        std::string all;
        std::string_view rest = required.value();
        while (!rest.empty()) {
            const auto end = std::min(rest.find(' '), rest.size());
            const auto prefix = replacement(rest.substr(0, end));
            all.append(prefix.empty() ? rest.substr(0, end) : prefix).append(" ");
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        required.set_value(all.c_str());
    }

    std::vector<Binding> bindings_;
    Resolved resolved_;
    bool renames_ = false; ///< some prefix is not the customary one; most files have none such
};

} // namespace

Result<Resolved> resolve_names(pugi::xml_node root, std::size_t depth) {
    return Resolver().resolve(root, depth);
}

} // namespace mandated::extractors::docx
