#include "extractors/document/docx/assemble.h"

#include "extractors/document/docx/printed.h"
#include "extractors/document/docx/text.h"

namespace mandated::extractors::docx {
namespace {

constexpr std::size_t kQuoted = 120; ///< bytes of a deleted paragraph that a doubt quotes

/// The beginning of a text, cut between words.
std::string beginning(const std::string& text) {
    if (text.size() <= kQuoted)
        return text;
    const auto blank = text.rfind(' ', kQuoted);
    auto end = blank == std::string::npos ? kQuoted : blank;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + "…";
}

constexpr std::size_t kMostQuoted = 50; ///< deleted paragraphs; the others are only counted

class Assembler {
  public:
    Assembler(const Story& body, Notes notes, const Numbering& numbering)
        : body_(body), notes_(std::move(notes)),
          now_(printed_paragraphs(body, &StoryParagraph::now, numbering)),
          before_(printed_paragraphs(body, &StoryParagraph::before, numbering)) {}

    Document assemble(const Story& header) && {
        document_.whole_paragraphs = true;
        for (const auto& paragraph : header.paragraphs)
            add_lines({}, paragraph.now.text);
        for (const auto& paragraph : now_)
            add(paragraph);
        if (deleted_ > kMostQuoted)
            note_deleted("and " + std::to_string(deleted_ - kMostQuoted) + " others");
        if (body_.embeds || header.embeds)
            document_.doubts.push_back(
                {Aspect::document, "a document embedded in the file was not read", {}, {}});
        return std::move(document_);
    }

  private:
    void add(const Printed& printed) {
        std::string now, before;
        for (auto i = printed.first; i < printed.behind; ++i) {
            const auto& paragraph = body_.paragraphs[i];
            if (has_text(paragraph.now.text)) {
                now += paragraph.now.text;
                before.append(before.empty() ? "" : "\n").append(paragraph.before.text);
            } else {
                note_deleted(i);
            }
        }
        if (now != before && one_line(now) != one_line(before))
            add_changed(printed, now, before);
        else
            add_lines(printed.number, now);
        for (auto i = printed.first; i < printed.behind; ++i)
            for (const auto& reference : body_.paragraphs[i].notes)
                add_note(reference);
    }

    void add_lines(const std::string& number, const std::string& text) {
        auto lines = heading_lines(text);
        if (!lines.empty())
            lines.front().insert(0, number);
        for (auto& line : lines)
            document_.lines.push_back(std::move(line));
    }

    void add_changed(const Printed& printed, const std::string& now, const std::string& before) {
        const auto original = one_line(before);
        document_.originals[document_.lines.size()] =
            original.empty() ? original : number_before(printed.first, printed.behind) + original;
        document_.lines.push_back(printed.number + one_line(now));
    }

    /// The number that was printed before the tracked changes for the first of these paragraphs
    /// that had one.
    std::string number_before(std::size_t first, std::size_t behind) {
        const auto end =
            std::partition_point(before_.begin(), before_.end(), [first](const Printed& printed) {
                return printed.behind <= first;
            });
        for (auto printed = end; printed != before_.end() && printed->first < behind; ++printed)
            if (!printed->number.empty())
                return printed->number;
        return {};
    }

    void note_deleted(std::size_t place) {
        const auto text = one_line(body_.paragraphs[place].before.text);
        if (!has_words(text) || ++deleted_ > kMostQuoted)
            return;
        const auto number = one_line(number_before(place, place + 1));
        note_deleted(beginning(number.empty() ? text : number + " " + text));
    }

    void note_deleted(std::string words) {
        document_.doubts.push_back(
            {Aspect::document, "tracked change", {"paragraph deleted"}, {std::move(words)}});
    }

    void add_note(const NoteReference& reference) {
        if (auto note = notes_.next(reference)) {
            document_.footnotes[document_.lines.size()] = std::move(note->number);
            document_.lines.push_back(std::move(note->text));
        }
    }

    const Story& body_;
    Notes notes_;
    std::vector<Printed> now_, before_;
    Document document_;
    std::size_t deleted_ = 0; ///< paragraphs
};

} // namespace

Document assemble(const Story& header, const Story& body, Notes notes, const Numbering& numbering) {
    return Assembler(body, std::move(notes), numbering).assemble(header);
}

} // namespace mandated::extractors::docx
