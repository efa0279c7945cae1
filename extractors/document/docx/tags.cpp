#include "extractors/document/docx/tags.h"

#include <unordered_map>

namespace mandated::extractors::docx {

Tag tag_of(std::string_view name) {
    static const std::unordered_map<std::string_view, Tag> tags = {
        {"w:p", Tag::paragraph},
        {"w:r", Tag::run},
        {"w:t", Tag::text},
        {"w:delText", Tag::text},
        {"m:t", Tag::text},
        {"w:tbl", Tag::content},
        {"w:tr", Tag::row},
        {"w:tc", Tag::cell},
        {"w:sdt", Tag::control},
        {"w:hyperlink", Tag::content},
        {"w:smartTag", Tag::content},
        {"w:customXml", Tag::content},
        {"w:fldSimple", Tag::content},
        {"w:dir", Tag::content},
        {"w:bdo", Tag::content},
        {"w:ruby", Tag::content},
        {"w:rubyBase", Tag::content},
        {"m:oMathPara", Tag::content},
        {"m:oMath", Tag::content},
        {"m:r", Tag::run},
        {"w:tab", Tag::tab},
        {"w:ptab", Tag::tab},
        {"w:br", Tag::line_break},
        {"w:cr", Tag::line_break},
        {"w:noBreakHyphen", Tag::hyphen},
        {"w:sym", Tag::symbol},
        {"w:fldChar", Tag::field_mark},
        {"w:footnoteReference", Tag::footnote},
        {"w:endnoteReference", Tag::endnote},
        {"w:drawing", Tag::drawing},
        {"w:pict", Tag::drawing},
        {"w:object", Tag::drawing},
        {"w:ins", Tag::inserted},
        {"w:del", Tag::deleted},
        {"w:moveTo", Tag::moved_here},
        {"w:moveFrom", Tag::moved_away},
        {"w:sectPr", Tag::section},
        {"w:altChunk", Tag::embedded},
        {"w:subDoc", Tag::embedded},
    };
    const auto found = tags.find(name);
    return found == tags.end() ? Tag::unknown : found->second;
}

} // namespace mandated::extractors::docx
