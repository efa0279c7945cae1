#include "extractors/structure/blocks.h"

#include "extractors/structure/characters.h"
#include "extractors/structure/footnotes.h"
#include "extractors/structure/layout.h"
#include "extractors/structure/sentences.h"

namespace mandated::extractors::structure {
namespace {

/// What stands between two lines of text.
enum class Gap {
    none,
    blank, ///< empty lines: a paragraph's end, as a rule
    page   ///< a footnote or page furniture: the paragraph may go on behind it
};

/// Marks whose line is complete: nothing is joined to it.
bool is_complete(Landmark mark) {
    switch (mark) {
    case Landmark::none:
    case Landmark::adopted_by:
    case Landmark::number_line:
    case Landmark::vote:
    case Landmark::vote_side:
        return false;
    default:
        return true;
    }
}

bool is_vote(Landmark mark) {
    return mark == Landmark::vote || mark == Landmark::vote_side;
}

class BlockBuilder {
  public:
    BlockBuilder(const Document& document, const Headings& words)
        : words_(words), layout_(document.whole_paragraphs ? Layout{} : layout_of(document.lines)),
          whole_(document.whole_paragraphs) {
        for (std::size_t i = 0; i < document.lines.size(); ++i) {
            if (const auto note = document.footnotes.find(i); note != document.footnotes.end()) {
                add_footnote(note->second, document.lines[i]);
                continue;
            }
            add(document.lines[i]);
            if (const auto before = document.originals.find(i); before != document.originals.end())
                note_original(before->second);
        }
    }

    std::vector<Block> take() {
        close();
        return std::move(blocks_);
    }

  private:
    void add(std::string_view raw) {
        const auto line = trimmed(raw);
        if (line.empty()) {
            gap_ = gap_ == Gap::none ? Gap::blank : gap_;
            in_footnote_ = false;
            return;
        }
        auto mark = landmark_of(line, words_);
        // "16/15" alone may be a page of pages, but not below "Resolution adopted by".
        if (mark == Landmark::page_furniture && current_ &&
            current_->mark == Landmark::adopted_by && number_line(line))
            mark = Landmark::number_line;
        if (mark == Landmark::page_furniture || (mark == Landmark::symbol && body_)) {
            gap_ = Gap::page;
            return;
        }
        if (const auto sign = footnote_line(line, words_); sign && mark == Landmark::none) {
            add_footnote(sign->number, sign->rest);
            in_footnote_ = layout_.wrapped && !is_finished(line, words_);
            gap_ = Gap::page;
            return;
        }
        if (in_footnote_ && mark == Landmark::none && !leading_label(line)) {
            append_line(footnotes_.back().text, line, words_);
            in_footnote_ = !is_finished(line, words_);
            return;
        }
        in_footnote_ = false;
        auto label = mark == Landmark::none ? leading_label(line) : std::nullopt;
        if (!label && mark == Landmark::none)
            label = unstopped_number(line);
        if (mark == Landmark::organ_opening) {
            const auto length = organ_opening_length(line, words_);
            if (starts_block(line, mark, label)) {
                open(line.substr(0, length), mark, std::nullopt);
                body_ = true;
                if (length < line.size()) {
                    gap_ = Gap::blank;
                    add(line.substr(length));
                } else {
                    measure(raw);
                }
                return;
            }
            mark = Landmark::none;
        }
        if (starts_block(line, mark, label))
            open(line, mark, label);
        else
            append_line(current_->text, line, words_);
        measure(raw);
    }

    void add_footnote(std::string_view number, std::string_view text) {
        footnotes_.push_back({Landmark::none, std::nullopt, std::string(number), true, {}, {}});
        append_folded(footnotes_.back().text, text);
    }

    /// Gives the open block its text before tracked changes, without the label as its own.
    void note_original(std::string_view text) {
        if (!current_)
            return;
        const auto line = trimmed(text);
        const auto label = current_->shape ? leading_label(line) : std::nullopt;
        current_->original.emplace();
        append_folded(*current_->original, label ? label->rest : line);
    }

    /// Whether the line begins a block of its own or goes on with the open one.
    [[nodiscard]] bool starts_block(std::string_view line, Landmark mark,
                                    const std::optional<Label>& label) const {
        if (!current_ || is_complete(current_->mark))
            return true;
        if (is_vote(current_->mark) && (is_vote(mark) || current_->text.ends_with(']')))
            return true;
        const bool finished = is_finished(current_->text, words_);
        if (mark != Landmark::none)
            return !layout_.wrapped || gap_ == Gap::blank || finished || was_short(line) ||
                   (!body_ && mark != Landmark::days &&
                    (mark != Landmark::number_line || current_->mark != mark));
        if (label)
            return label_starts(*label, line, finished);
        if (is_vote(current_->mark))
            return false;
        if (!body_)
            return current_->mark != Landmark::number_line || gap_ == Gap::blank ||
                   !layout_.wrapped || was_short(line);
        if (whole_)
            return true;
        if (gap_ == Gap::blank)
            return finished || !goes_on(line) || !layout_.wrapped;
        if (gap_ == Gap::page)
            return finished && !(current_->text.ends_with(',') && goes_on(line));
        return layout_.wrapped ? starts_wrapped(line, finished) : starts_unwrapped(line, finished);
    }

    /// Within a sentence of wrapped text, what looks like a label is the sentence's own.
    [[nodiscard]] bool label_starts(const Label& label, std::string_view line,
                                    bool finished) const {
        if (!layout_.wrapped || gap_ == Gap::blank)
            return true;
        if (label.shape == Label::Shape::decimal)
            return follows(label.value) || (finished && was_short(line)) ||
                   ((finished || (was_short(line) && !current_->shape)) && is_near(label.value));
        if (holds_predecessor(label.value))
            return false;
        if (was_short(line))
            return true;
        if (layout_.spaced || !finished)
            return false;
        const char end = current_->text.back();
        if (label.value == "a" || label.value == "1" ||
            (label.value == "i" && current_->label != "h"))
            return end == ':';
        return end != ',';
    }

    /// A first number, or one little above the last where some are missing.
    [[nodiscard]] bool is_near(std::string_view number) const {
        const int value = number_of(number);
        return !layout_.spaced &&
               (value == 1 || (value > last_decimal_ && value <= last_decimal_ + 3));
    }

    /// "(b)" in a sentence that has its "(a)" within.
    [[nodiscard]] bool holds_predecessor(std::string_view value) const {
        if (value.size() != 1 || !is_lower(value[0]) || value[0] == 'a')
            return false;
        const bool in_list = current_->label.size() == 1 && current_->label[0] + 1 == value[0];
        return !in_list && (inline_parts_ >> (value[0] - 'a' - 1) & 1u) != 0;
    }

    /// Remembers the "(a)" within the sentences of wrapped text.
    void note_inline_parts(std::string_view line) {
        for (auto at = line.find('(', 1); at != std::string_view::npos; at = line.find('(', at + 1))
            if (at + 2 < line.size() && is_lower(line[at + 1]) && line[at + 2] == ')')
                inline_parts_ |= 1u << (line[at + 1] - 'a');
    }

    [[nodiscard]] bool starts_wrapped(std::string_view line, bool finished) const {
        const char end = current_->text.back();
        if (!was_short(line))
            return (end == ',' || end == ';') &&
                   (words_.opens_preamble(line) || words_.opens_operative(line));
        if (finished)
            return end != ',' || !goes_on(line);
        // A subheading ends without a sign; a sentence that does so was broken off.
        return !goes_on(line) && !current_->shape && !words_.opens_preamble(current_->text) &&
               current_->text.size() < layout_.width;
    }

    [[nodiscard]] bool starts_unwrapped(std::string_view line, bool finished) const {
        constexpr std::size_t longest_heading = 60;
        if (finished)
            return true;
        if (goes_on(line))
            return false;
        return current_->text.size() < longest_heading || words_.opens_preamble(line) ||
               words_.opens_operative(line);
    }

    /// Would the first word of the line have fitted on the line before? Then that one was ended on
    /// purpose.
    [[nodiscard]] bool was_short(std::string_view line) const {
        return last_columns_ + 1 + columns(first_word(line)) <= layout_.width;
    }

    [[nodiscard]] bool follows(std::string_view number) const {
        return last_decimal_ > 0 && number_of(number) == last_decimal_ + 1;
    }

    /// "5 Encourages" behind paragraph 4: a full stop was lost.
    [[nodiscard]] std::optional<Label> unstopped_number(std::string_view line) const {
        const auto digits = leading_digits(line);
        if (digits == 0 || digits > 3 || digits == line.size() || line[digits] != ' ' ||
            !follows(line.substr(0, digits)))
            return std::nullopt;
        auto rest = trimmed(line.substr(digits));
        if (rest.starts_with('.')) // "5 .Encourages"
            rest = trimmed(rest.substr(1));
        if (!words_.opens_operative(rest))
            return std::nullopt;
        return Label{Label::Shape::decimal, line.substr(0, digits), rest};
    }

    void open(std::string_view line, Landmark mark, const std::optional<Label>& label) {
        close();
        current_.emplace();
        inline_parts_ = 0;
        current_->mark = mark;
        if (label) {
            current_->shape = label->shape;
            current_->label = std::string(label->value);
            if (label->shape == Label::Shape::decimal)
                last_decimal_ = number_of(label->value);
        }
        append_folded(current_->text, label ? label->rest : line);
        if (mark == Landmark::number_line || mark == Landmark::adopted_by)
            body_ = false;
        if (mark == Landmark::annex || mark == Landmark::section || mark == Landmark::number_line)
            last_decimal_ = 0;
        gap_ = Gap::none;
    }

    void measure(std::string_view raw) {
        gap_ = Gap::none;
        if (!layout_.wrapped)
            return;
        note_inline_parts(trimmed(raw));
        last_columns_ = columns(raw.substr(0, raw.find_last_not_of(" \t") + 1));
    }

    void close() {
        if (current_) {
            take_inline_footnotes(current_->text, footnotes_, words_);
            blocks_.push_back(std::move(*current_));
            current_.reset();
        }
        for (auto& footnote : footnotes_)
            blocks_.push_back(std::move(footnote));
        footnotes_.clear();
    }

    const Headings& words_;
    Layout layout_;
    bool whole_; ///< each line of the body is a paragraph
    std::vector<Block> blocks_;
    std::vector<Block> footnotes_; ///< met since the open block began
    std::optional<Block> current_;
    Gap gap_ = Gap::none;
    bool body_ = false; ///< behind an organ's opening words, where paragraphs stand
    bool in_footnote_ = false;
    std::size_t last_columns_ = 0;
    int last_decimal_ = 0;
    std::uint32_t inline_parts_ = 0; ///< a bit for each of "(a)" to "(z)" within the open block
};

} // namespace

std::vector<Block> blocks_of(const Document& document, const Headings& words) {
    return BlockBuilder(document, words).take();
}

} // namespace mandated::extractors::structure
