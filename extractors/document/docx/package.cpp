#include "extractors/document/docx/package.h"

#include "extractors/document/docx/archive.h"
#include "extractors/document/docx/xml.h"

#include <optional>
#include <vector>

namespace mandated::extractors::docx {
namespace {

/// What the content type of a package's main part contains, and what a person calls such a file.
struct Family {
    std::string_view content;
    std::string_view name; ///< "" for what is read
};
constexpr Family kFamilies[] = {
    {"wordprocessingml.document.main", ""},          {"wordprocessingml.template.main", ""},
    {"ms-word.document.macroEnabled", ""},           {"ms-word.template.macroEnabled", ""},
    {"spreadsheetml", "an Excel workbook"},          {"ms-excel", "an Excel workbook"},
    {"presentationml", "a PowerPoint presentation"}, {"ms-powerpoint", "a PowerPoint presentation"},
};

const Family* family_of(std::string_view content_type) {
    for (const auto& family : kFamilies)
        if (content_type.find(family.content) != std::string_view::npos)
            return &family;
    return nullptr;
}

/// "word" of "word/document.xml".
std::string_view folder_of(std::string_view part) {
    const auto slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash);
}

/// The part a relationship of a part in `folder` leads to: "../header.xml", "/word/header.xml".
std::string resolved(std::string_view folder, std::string_view target) {
    std::string path;
    if (!target.starts_with('/'))
        path = folder;
    while (!target.empty()) {
        const auto end = std::min(target.find('/'), target.size());
        const auto step = target.substr(0, end);
        target.remove_prefix(std::min(end + 1, target.size()));
        if (step == "..")
            path = folder_of(path);
        else if (!step.empty() && step != ".")
            path.append(path.empty() ? "" : "/").append(step);
    }
    return path;
}

struct Relationship {
    std::string id;
    std::string type; ///< the last word of its URI, which is the same in both kinds: "styles"
    std::string target;
};

class Package {
  public:
    explicit Package(Archive archive) : archive_(std::move(archive)) {}

    Result<Parts> parts() {
        auto main = main_part();
        if (!main)
            return Error{main.error()};
        Parts parts;
        if (auto error = read(*main, parts.document))
            return *error;
        const auto folder = folder_of(*main);
        const auto name = std::string_view(*main).substr(folder.empty() ? 0 : folder.size() + 1);
        const auto list = (folder.empty() ? std::string() : std::string(folder) + "/") + "_rels/" +
                          std::string(name) + ".rels";
        auto related = relationships(list, folder);
        if (!related)
            return Error{related.error()};
        for (const auto& relationship : *related)
            if (auto* text = place(parts, relationship);
                text && archive_.holds(relationship.target))
                if (auto error = read(relationship.target, *text))
                    return *error;
        return parts;
    }

  private:
    static std::string* place(Parts& parts, const Relationship& relationship) {
        if (relationship.type == "styles")
            return &parts.styles;
        if (relationship.type == "numbering")
            return &parts.numbering;
        if (relationship.type == "footnotes")
            return &parts.footnotes;
        if (relationship.type == "endnotes")
            return &parts.endnotes;
        if (relationship.type == "header")
            return &parts.headers[relationship.id];
        return nullptr;
    }

    std::optional<Error> read(const std::string& name, std::string& text) {
        auto part = archive_.read(name);
        if (!part)
            return Error{part.error()};
        text = std::move(*part);
        return std::nullopt;
    }

    Result<std::unique_ptr<Xml>> read_xml(const std::string& name) {
        auto text = archive_.read(name);
        if (!text)
            return Error{text.error()};
        return parse_xml(std::move(*text), name);
    }

    /// None where the part has no list of relationships.
    Result<std::vector<Relationship>> relationships(const std::string& list,
                                                    std::string_view folder) {
        std::vector<Relationship> all;
        if (!archive_.holds(list))
            return all;
        auto xml = read_xml(list);
        if (!xml)
            return Error{xml.error()};
        for (const auto node : (*xml)->root().children("rel:Relationship")) {
            const auto type = attribute(node, "Type");
            if (attribute(node, "TargetMode") != "External")
                all.push_back({std::string(attribute(node, "Id")),
                               std::string(type.substr(type.rfind('/') + 1)),
                               resolved(folder, attribute(node, "Target"))});
        }
        return all;
    }

    Result<std::string> main_part() {
        const std::string list = "[Content_Types].xml";
        if (!archive_.holds(list))
            return Error{"a zip archive, and no Word document in it; expected a .docx file"};
        const auto types = read_xml(list);
        if (!types)
            return Error{types.error()};
        auto roots = relationships("_rels/.rels", "");
        if (!roots)
            return Error{roots.error()};
        const Family* other = nullptr;
        const auto main = std::find_if(roots->begin(), roots->end(), [](const auto& relationship) {
            return relationship.type == "officeDocument";
        });
        if (main != roots->end()) {
            const auto* family = family_of(content_type((*types)->root(), main->target));
            if (family && family->name.empty())
                return main->target;
            other = family;
        }
        for (const auto node : (*types)->root().children("ct:Override"))
            if (const auto* family = family_of(attribute(node, "ContentType"))) {
                if (family->name.empty())
                    return resolved("", attribute(node, "PartName"));
                other = other ? other : family;
            }
        if (other)
            return Error{std::string(other->name) + "; expected a Word document (.docx)"};
        return Error{"a zip archive, and no Word document in it; expected a .docx file"};
    }

    static std::string_view content_type(pugi::xml_node types, const std::string& part) {
        for (const auto node : types.children("ct:Override"))
            if (resolved("", attribute(node, "PartName")) == part)
                return attribute(node, "ContentType");
        const auto dot = part.rfind('.');
        const auto extension = dot == std::string::npos ? std::string() : part.substr(dot + 1);
        for (const auto node : types.children("ct:Default"))
            if (attribute(node, "Extension") == extension)
                return attribute(node, "ContentType");
        return {};
    }

    Archive archive_;
};

} // namespace

Result<Parts> unpack(std::string_view bytes) {
    auto archive = Archive::open(bytes);
    if (!archive)
        return Error{archive.error()};
    return Package(std::move(*archive)).parts();
}

} // namespace mandated::extractors::docx
