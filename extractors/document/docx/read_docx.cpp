#include "extractors/document/docx/read_docx.h"

#include "extractors/document/docx/assemble.h"
#include "extractors/document/docx/text.h"
#include "extractors/document/docx/xml.h"
#include "extractors/document/encoding.h"

namespace mandated::extractors::docx {
namespace {

/// The root of a part that may be absent; its tree is kept with the others.
class Trees {
  public:
    [[nodiscard]] Result<pugi::xml_node> root(std::string text, std::string_view name) {
        if (text.empty())
            return pugi::xml_node();
        auto xml = parse_xml(std::move(text), name, limits_);
        if (!xml)
            return Error{xml.error()};
        limits_.markup -= (*xml)->markup;
        trees_.push_back(std::move(*xml));
        return trees_.back()->root();
    }

  private:
    XmlLimits limits_; ///< what is left for the parts to come
    std::vector<std::unique_ptr<Xml>> trees_;
};

/// The id of the header that the first page shows. Where a first page has one of its own, but not
/// in this file, it shows none; the running head then tells the symbol.
std::string first_header(pugi::xml_node section) {
    std::string running, first;
    for (const auto reference : section.children("w:headerReference")) {
        const auto type = attribute(reference, "w:type");
        if (type == "first")
            first = attribute(reference, "r:id");
        else if (type != "even")
            running = attribute(reference, "r:id");
    }
    return is_on(section.child("w:titlePg")) && !first.empty() ? first : running;
}

bool is_unicode(const Document& document) {
    const auto broken = [](const std::string& text) {
        return first_broken_utf8(text) != std::string_view::npos;
    };
    return std::none_of(document.lines.begin(), document.lines.end(), broken) &&
           std::none_of(document.originals.begin(), document.originals.end(),
                        [&](const auto& original) { return broken(original.second); });
}

} // namespace

bool is_zip(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

bool is_protected(std::string_view bytes) {
    using namespace std::string_view_literals;
    return bytes.starts_with("\xD0\xCF\x11\xE0"sv) &&
           bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) !=
               std::string_view::npos;
}

Result<Document> read_docx(std::string_view bytes) {
    auto parts = unpack(bytes);
    return parts ? read_parts(std::move(*parts)) : Error{parts.error()};
}

Result<Document> read_parts(Parts parts) {
    Trees trees;
    const auto document = trees.root(std::move(parts.document), "document.xml");
    const auto styles_root = trees.root(std::move(parts.styles), "styles.xml");
    const auto numbering_root = trees.root(std::move(parts.numbering), "numbering.xml");
    const auto footnotes = trees.root(std::move(parts.footnotes), "footnotes.xml");
    const auto endnotes = trees.root(std::move(parts.endnotes), "endnotes.xml");
    for (const auto* root : {&document, &styles_root, &numbering_root, &footnotes, &endnotes})
        if (!*root)
            return Error{"a damaged Word document: " + root->error()};
    const Styles styles(*styles_root);
    const Numbering numbering(*numbering_root, styles);
    const auto body = read_story(document->child("w:body"), styles, numbering);

    Story header;
    if (const auto part = parts.headers.find(first_header(body.first_section));
        part != parts.headers.end()) {
        const auto root = trees.root(std::move(part->second), "header");
        if (!root)
            return Error{"a damaged Word document: " + root.error()};
        header = read_story(*root, styles, numbering);
    }
    auto lines = assemble(header, body, Notes(*footnotes, *endnotes, styles, numbering), numbering);
    if (std::none_of(lines.lines.begin(), lines.lines.end(), has_text))
        return Error{"the Word document holds no text"};
    if (!is_unicode(lines))
        return Error{"a damaged Word document: broken UTF-8 in its text"};
    return lines;
}

} // namespace mandated::extractors::docx
