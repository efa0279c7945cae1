#include "extractors/structure/blocks.h"

#include "extractors/language/en/headings.h"
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

class BlockBuilder {
  public:
    explicit BlockBuilder(const Document& document) : layout_(layout_of(document.lines)) {
        for (const auto& line : document.lines)
            add(line);
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
        auto mark = landmark_of(line);
        if (mark == Landmark::page_furniture || (mark == Landmark::symbol && body_)) {
            gap_ = Gap::page;
            return;
        }
        if (const auto sign = footnote_line(line); sign && mark == Landmark::none) {
            footnotes_.push_back(
                {Landmark::none, std::nullopt, std::string(sign->number), true, {}});
            append_folded(footnotes_.back().text, sign->rest);
            in_footnote_ = layout_.wrapped && !is_finished(line);
            gap_ = Gap::page;
            return;
        }
        if (in_footnote_ && mark == Landmark::none && !leading_label(line)) {
            append_line(footnotes_.back().text, line);
            in_footnote_ = !is_finished(line);
            return;
        }
        in_footnote_ = false;
        auto label = mark == Landmark::none ? leading_label(line) : std::nullopt;
        if (mark == Landmark::organ_opening) {
            const auto length = organ_opening_length(line);
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
            append_line(current_->text, line);
        measure(raw);
    }

    /// Whether the line begins a block of its own or goes on with the open one.
    [[nodiscard]] bool starts_block(std::string_view line, Landmark mark,
                                    const std::optional<Label>& label) const {
        if (!current_ || is_complete(current_->mark))
            return true;
        const bool finished = is_finished(current_->text);
        // Within a sentence of wrapped text, what looks like a label or a mark is the sentence's
        // own.
        const bool may_mark = !layout_.wrapped || gap_ == Gap::blank || finished || was_short(line);
        if (mark != Landmark::none)
            return may_mark;
        if (label)
            return may_mark || (label->shape == Label::Shape::decimal && follows(label->value));
        if (current_->mark == Landmark::vote || current_->mark == Landmark::vote_side)
            return false;
        if (!body_)
            return current_->mark != Landmark::number_line || gap_ == Gap::blank ||
                   !layout_.wrapped || was_short(line);
        if (gap_ == Gap::blank)
            return finished || !goes_on(line) || !layout_.wrapped;
        if (gap_ == Gap::page)
            return finished && !(current_->text.ends_with(',') && goes_on(line));
        return layout_.wrapped ? starts_wrapped(line, finished) : starts_unwrapped(line, finished);
    }

    [[nodiscard]] bool starts_wrapped(std::string_view line, bool finished) const {
        const char end = current_->text.back();
        if (!was_short(line))
            return finished && end != '.' && end != ':' &&
                   (en::opens_preamble(line) && (end == ',' || end == ';'));
        if (finished)
            return end != ',' || !goes_on(line);
        return !goes_on(line) && current_->text.size() < layout_.width;
    }

    [[nodiscard]] bool starts_unwrapped(std::string_view line, bool finished) const {
        constexpr std::size_t longest_heading = 60;
        if (finished)
            return true;
        if (goes_on(line))
            return false;
        return current_->text.size() < longest_heading || en::opens_preamble(line) ||
               en::opens_operative(line);
    }

    /// Would the first word of the line have fitted on the line before? Then that one was ended on
    /// purpose.
    [[nodiscard]] bool was_short(std::string_view line) const {
        return last_columns_ + 1 + columns(first_word(line)) <= layout_.width;
    }

    [[nodiscard]] bool follows(std::string_view number) const {
        return last_decimal_ > 0 && number_of(number) == last_decimal_ + 1;
    }

    void open(std::string_view line, Landmark mark, const std::optional<Label>& label) {
        close();
        current_.emplace();
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
        last_columns_ = columns(raw.substr(0, raw.find_last_not_of(" \t") + 1));
        gap_ = Gap::none;
    }

    void close() {
        if (current_) {
            take_inline_footnotes(current_->text, footnotes_);
            blocks_.push_back(std::move(*current_));
            current_.reset();
        }
        for (auto& footnote : footnotes_)
            blocks_.push_back(std::move(footnote));
        footnotes_.clear();
    }

    Layout layout_;
    std::vector<Block> blocks_;
    std::vector<Block> footnotes_; ///< met since the open block began
    std::optional<Block> current_;
    Gap gap_ = Gap::none;
    bool body_ = false; ///< behind an organ's opening words, where paragraphs stand
    bool in_footnote_ = false;
    std::size_t last_columns_ = 0;
    int last_decimal_ = 0;
};

} // namespace

std::vector<Block> blocks_of(const Document& document) {
    return BlockBuilder(document).take();
}

} // namespace mandated::extractors::structure
