#include "extractors/document/docx/story.h"

#include "extractors/document/docx/symbols.h"
#include "extractors/document/docx/tags.h"
#include "extractors/document/docx/text.h"
#include "extractors/document/docx/xml.h"

namespace mandated::extractors::docx {
namespace {

/// Which readings a piece of text belongs to.
struct Presence {
    bool now = true;
    bool before = true;
};

/// The same list unless the properties name another. `style` is the paragraph's.
std::optional<ListPlace> list_of(pugi::xml_node properties, const Style& style,
                                 const Numbering& numbering) {
    const auto own = properties.child("w:numPr");
    const auto own_list = number_in(own.child("w:numId"));
    const auto list = own_list ? own_list : style.list;
    if (!list || *list == 0)
        return std::nullopt;
    auto level = number_in(own.child("w:ilvl"));
    if (!level && !own_list)
        level = style.level ? style.level : numbering.level_of_style(*list, style.list_style);
    return ListPlace{*list, level.value_or(0)};
}

class Reader {
  public:
    Reader(const Styles& styles, const Numbering& numbering)
        : styles_(styles), numbering_(numbering) {}

    Story read(pugi::xml_node root) && {
        blocks(root, {});
        return std::move(story_);
    }

  private:
    /// Where paragraphs stand: the body, a cell, a text box.
    void blocks(pugi::xml_node parent, Presence presence) {
        for (const auto node : parent.children())
            switch (tag_of(node.name())) {
            case Tag::paragraph:
                paragraph(node, presence);
                break;
            case Tag::row:
                blocks(node, tracked(node.child("w:trPr"), "w:ins", "w:del", presence));
                break;
            case Tag::cell:
                blocks(node, tracked(node.child("w:tcPr"), "w:cellIns", "w:cellDel", presence));
                break;
            case Tag::control:
                if (!is_placeholder(node))
                    blocks(node.child("w:sdtContent"), presence);
                break;
            case Tag::content:
                blocks(node, presence);
                break;
            case Tag::inserted:
            case Tag::moved_here:
                blocks(node, {presence.now, false});
                break;
            case Tag::deleted:
            case Tag::moved_away:
                blocks(node, {false, presence.before});
                break;
            case Tag::section:
                note_section(node);
                break;
            case Tag::embedded:
                story_.embeds = true;
                break;
            default:
                break;
            }
    }

    static Presence tracked(pugi::xml_node properties, const char* inserted, const char* deleted,
                            Presence presence) {
        if (properties.child(inserted))
            presence.before = false;
        if (properties.child(deleted))
            presence.now = false;
        return presence;
    }

    static bool is_placeholder(pugi::xml_node control) {
        return is_on(control.child("w:sdtPr").child("w:showingPlcHdr"));
    }

    void note_section(pugi::xml_node section) {
        if (!story_.first_section)
            story_.first_section = section;
    }

    void paragraph(pugi::xml_node node, Presence presence) {
        const auto properties = node.child("w:pPr");
        const auto mark = properties.child("w:rPr");
        const auto& style = styles_.of_paragraph(attribute(properties.child("w:pStyle"), "w:val"));
        note_section_of(properties);

        open_ = {};
        boxes_.clear();
        open_.moved_away = static_cast<bool>(mark.child("w:moveFrom"));
        moved_here_ = static_cast<bool>(mark.child("w:moveTo"));
        hidden_style_ = style.hidden.value_or(false);
        set_lists(properties, style);
        inlines(node, presence);

        const bool runs_on = is_on(mark.child("w:vanish"));
        open_.now.ends = presence.now && !runs_on && !mark.child("w:del") && !open_.moved_away;
        open_.before.ends =
            presence.before && !runs_on && !mark.child("w:ins") && !open_.moved_away;
        // An instruction ends with its paragraph at the latest; text behind it shall not vanish.
        std::fill(in_result_.begin(), in_result_.end(), true);

        const auto boxes = std::move(boxes_);
        keep(std::move(open_));
        for (const auto& box : boxes)
            blocks(box.content, box.presence);
    }

    void note_section_of(pugi::xml_node properties) {
        if (const auto section = properties.child("w:sectPr"))
            note_section(section);
    }

    void set_lists(pugi::xml_node properties, const Style& style) {
        open_.now.list = list_of(properties, style, numbering_);
        open_.before.list = open_.now.list;
        if (properties.child("w:numPr").child("w:ins"))
            open_.before.list.reset();
        if (const auto change = properties.child("w:pPrChange").child("w:pPr"))
            open_.before.list =
                list_of(change, styles_.of_paragraph(attribute(change.child("w:pStyle"), "w:val")),
                        numbering_);
    }

    void keep(StoryParagraph paragraph) {
        const bool plain = paragraph.now.ends && paragraph.before.ends && !paragraph.now.list &&
                           !paragraph.before.list && paragraph.notes.empty();
        if (!plain || has_text(paragraph.now.text) || has_text(paragraph.before.text))
            story_.paragraphs.push_back(std::move(paragraph));
    }

    /// Where runs stand: a paragraph, a link, an insertion.
    void inlines(pugi::xml_node parent, Presence presence) {
        for (const auto node : parent.children())
            switch (tag_of(node.name())) {
            case Tag::run:
                run(node, presence);
                break;
            case Tag::control:
                if (!is_placeholder(node))
                    inlines(node.child("w:sdtContent"), presence);
                break;
            case Tag::content:
                inlines(node, presence);
                break;
            case Tag::inserted:
                inlines(node, {presence.now, false});
                break;
            case Tag::deleted:
                inlines(node, {false, presence.before});
                break;
            case Tag::moved_here:
                inlines(node, {presence.now, presence.before && moved_here_});
                break;
            case Tag::moved_away:
                inlines(node, {false, presence.before && !open_.moved_away});
                break;
            case Tag::embedded:
                story_.embeds = true;
                break;
            default:
                break;
            }
    }

    [[nodiscard]] bool is_hidden(pugi::xml_node properties) const {
        if (const auto vanish = properties.child("w:vanish"))
            return is_on(vanish);
        const auto& style = styles_.find(attribute(properties.child("w:rStyle"), "w:val"));
        return style.hidden.value_or(hidden_style_);
    }

    void run(pugi::xml_node node, Presence presence) {
        const bool hidden = is_hidden(node.child("w:rPr"));
        NoteReference* own_sign = nullptr;
        for (const auto piece : node.children()) {
            const auto tag = tag_of(piece.name());
            if (tag == Tag::field_mark)
                mark_field(attribute(piece, "w:fldCharType"));
            if (hidden || in_instruction())
                continue;
            const auto start = open_.now.text.size();
            if (tag == Tag::footnote || tag == Tag::endnote)
                own_sign = refer(piece, tag == Tag::endnote, presence);
            else
                run_piece(tag, piece, presence);
            if (own_sign && presence.now) { // the reference's own sign is no text
                own_sign->sign += open_.now.text.substr(start);
                open_.now.text.resize(start);
            }
        }
    }

    void run_piece(Tag tag, pugi::xml_node piece, Presence presence) {
        switch (tag) {
        case Tag::text:
            add_text(piece, presence);
            break;
        case Tag::tab:
            add("\t", presence);
            break;
        case Tag::line_break:
            add("\n", presence);
            break;
        case Tag::hyphen:
            add("-", presence);
            break;
        case Tag::symbol:
            add(symbol(attribute(piece, "w:font"), attribute(piece, "w:char")), presence);
            break;
        case Tag::drawing:
            find_boxes(piece, presence);
            break;
        case Tag::content: // the base of a phonetic guide
            inlines(piece, presence);
            break;
        default:
            break;
        }
    }

    void add(std::string_view text, Presence presence) {
        if (presence.now)
            open_.now.text += text;
        if (presence.before)
            open_.before.text += text;
    }

    /// Line ends within a <w:t> are the XML file's own.
    void add_text(pugi::xml_node node, Presence presence) {
        for (const auto part : node.children()) {
            std::string text = part.value();
            std::replace_if(
                text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
            add(text, presence);
        }
    }

    /// The reference if its sign follows in the run; else it is counted.
    NoteReference* refer(pugi::xml_node node, bool endnote, Presence presence) {
        if (!presence.now)
            return nullptr;
        open_.notes.push_back({endnote, std::string(attribute(node, "w:id")), {}});
        const auto own = attribute(node, "w:customMarkFollows");
        return own == "1" || own == "true" || own == "on" ? &open_.notes.back() : nullptr;
    }

    void mark_field(std::string_view type) {
        if (type == "begin" && in_result_.size() < 64)
            in_result_.push_back(false);
        else if (type == "separate" && !in_result_.empty())
            in_result_.back() = true;
        else if (type == "end" && !in_result_.empty())
            in_result_.pop_back();
    }

    [[nodiscard]] bool in_instruction() const {
        return std::find(in_result_.begin(), in_result_.end(), false) != in_result_.end();
    }

    /// Text boxes of a drawing, in the order of the file; those within them are found with their
    /// paragraphs.
    void find_boxes(pugi::xml_node node, Presence presence) {
        for (const auto child : node.children())
            if (std::string_view(child.name()) == "w:txbxContent")
                boxes_.push_back({child, presence});
            else
                find_boxes(child, presence);
    }

    struct Box {
        pugi::xml_node content;
        Presence presence;
    };

    const Styles& styles_;
    const Numbering& numbering_;
    Story story_;
    StoryParagraph open_;
    std::vector<Box> boxes_;      ///< anchored to the open paragraph
    bool moved_here_ = false;     ///< the open paragraph, as a whole
    bool hidden_style_ = false;   ///< the style of the open paragraph hides its text
    std::vector<bool> in_result_; ///< of each open field: past its instruction
};

} // namespace

Story read_story(pugi::xml_node root, const Styles& styles, const Numbering& numbering) {
    return Reader(styles, numbering).read(root);
}

} // namespace mandated::extractors::docx
