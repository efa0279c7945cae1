#include "extractors/structure/paragraphs.h"

#include "extractors/structure/characters.h"
#include "extractors/structure/divide.h"
#include "extractors/structure/numbering.h"
#include "extractors/structure/periods.h"
#include "extractors/structure/sentences.h"
#include "extractors/structure/vote.h"

#include <set>

namespace mandated::extractors::structure {
namespace {

/// A line without a stop at its end, and no sentence of the resolution that lost its own.
bool is_subheading(std::string_view text, const Headings& words) {
    return !is_finished(text, words) && !words.opens_preamble(text);
}

class Reader {
  public:
    Reader(std::span<Block> blocks, const Headings& words, Resolution& resolution)
        : blocks_(blocks), words_(words), resolution_(resolution) {}

    void read(std::size_t heading_size) {
        for (at_ = 0; at_ < heading_size; ++at_)
            add(blocks_[at_].footnote ? ParagraphKind::footnote : ParagraphKind::heading, {}, {});
        for (; at_ < blocks_.size(); ++at_)
            read_block();
        if (!vote_text_.empty())
            resolution_.vote = read_vote(vote_text_, words_);
        if (numbers_collide())
            leave_numbers_in_annexes();
    }

  private:
    enum class Part { preamble, operative, closing, annex };

    void read_block() {
        const auto& block = blocks_[at_];
        if (block.footnote)
            return add(ParagraphKind::footnote, block.label, {});
        if (is_closing(block.mark))
            return read_closing();
        if (block.mark == Landmark::annex && part_ != Part::preamble) {
            part_ = Part::annex;
            restart();
            return add(ParagraphKind::annex, {}, {});
        }
        if (part_ == Part::annex)
            return read_annex();
        if (block.mark == Landmark::organ_opening) {
            part_ = Part::preamble;
            restart();
            return add(ParagraphKind::preamble, {}, {});
        }
        if (block.mark == Landmark::section) {
            restart();
            return add(ParagraphKind::heading, {}, {});
        }
        if (block.shape)
            return read_labelled(*block.shape);
        read_unlabelled();
    }

    /// Meeting, day and vote stand under the operative part; a day alone elsewhere is text.
    [[nodiscard]] bool is_closing(Landmark mark) const {
        if (mark == Landmark::meeting || mark == Landmark::vote || mark == Landmark::vote_side)
            return part_ != Part::preamble;
        return mark == Landmark::days && part_ == Part::closing;
    }

    void read_closing() {
        auto& block = blocks_[at_];
        if (part_ != Part::annex)
            part_ = Part::closing;
        std::string_view text = block.text;
        if (block.mark == Landmark::meeting && resolution_.meeting.empty()) {
            const auto length = words_.meeting_length(text);
            resolution_.meeting = std::string(text.substr(0, length));
            text.remove_prefix(length);
            while (!text.empty() && !is_digit(text.front()))
                text.remove_prefix(1);
        }
        if (const auto period = leading_period(text, words_); period && !resolution_.adopted)
            resolution_.adopted = period->last_day;
        if (!vote_text_.empty())
            vote_text_ += ' ';
        vote_text_ += block.text;
        add(ParagraphKind::vote, {}, {});
    }

    void read_annex() {
        const auto& block = blocks_[at_];
        if (block.mark == Landmark::section)
            restart();
        if (!block.shape || *block.shape == Label::Shape::bullet)
            return add(ParagraphKind::annex, {}, numbering_.root());
        const bool decimal = *block.shape == Label::Shape::decimal;
        annex_labels_.emplace_back(resolution_.paragraphs.size(),
                                   decimal ? block.label + ". " : "(" + block.label + ") ");
        const auto path = labelled_path(*block.shape);
        add(ParagraphKind::annex, path, path);
    }

    void read_labelled(Label::Shape shape) {
        if (shape == Label::Shape::decimal)
            part_ = Part::operative;
        if (part_ == Part::preamble)
            return add(ParagraphKind::preamble, {}, {});
        if (shape == Label::Shape::bullet)
            return add(ParagraphKind::operative, {}, address_);
        const auto path = labelled_path(shape);
        // Parts of an unnumbered paragraph are found by its place.
        if (shape == Label::Shape::bracketed && numbering_.root().empty())
            return add(ParagraphKind::operative, path, address_ + path);
        address_ = shape == Label::Shape::decimal ? path : address_;
        add(ParagraphKind::operative, path, path);
    }

    /// "At its 30th meeting, on 4 July 2025, the Human Rights Council decided …".
    void read_told_decision() {
        const auto& block = blocks_[at_];
        const std::string_view text = block.text;
        const auto name = text.substr(before_told_meeting(text, words_));
        const auto length = words_.meeting_length(name);
        resolution_.meeting = std::string(name.substr(0, length));
        for (auto at = name.find(' ', length); at < length + 20; at = name.find(' ', at + 1))
            if (const auto period = leading_period(name.substr(at + 1), words_);
                period && !resolution_.adopted)
                resolution_.adopted = period->last_day;
        part_ = Part::operative;
        address_ = std::to_string(++unnumbered_);
        add(ParagraphKind::operative, {}, address_);
    }

    void read_unlabelled() {
        const auto& block = blocks_[at_];
        if (part_ == Part::preamble && telling_organ(block.text, words_))
            return read_told_decision();
        if (block.mark != Landmark::none && block.mark != Landmark::number_line)
            return add(ParagraphKind::heading, {}, {});
        if (part_ == Part::closing)
            return add(ParagraphKind::annex, {}, {});
        // Long resolutions have a preamble in each section, and where numbers follow, what has none
        // is preamble.
        const bool is_preamble = (part_ == Part::preamble && numbered_ahead_) ||
                                 (words_.opens_preamble(block.text) && block.text.ends_with(','));
        if (is_preamble)
            return add(is_subheading(block.text, words_) ? ParagraphKind::heading
                                                         : ParagraphKind::preamble,
                       {}, {});
        if (words_.opens_operative(block.text) && is_finished(block.text, words_)) {
            part_ = Part::operative;
            numbering_.restart();
            address_ = std::to_string(++unnumbered_);
            return add(ParagraphKind::operative, {}, address_);
        }
        if (part_ == Part::preamble)
            return add(ParagraphKind::preamble, {}, {});
        if (is_subheading(block.text, words_))
            return add(ParagraphKind::heading, {}, {});
        add(ParagraphKind::operative, {}, address_);
    }

    std::string labelled_path(Label::Shape shape) {
        const auto& label = blocks_[at_].label;
        return shape == Label::Shape::decimal ? numbering_.number(label)
                                              : numbering_.part(label, next_part());
    }

    /// The next lettered label before another numbered paragraph; looked for once from each label.
    [[nodiscard]] std::string_view next_part() const {
        for (auto next = at_ + 1; next < blocks_.size(); ++next) {
            const auto& block = blocks_[next];
            if (block.shape && *block.shape != Label::Shape::bullet)
                return *block.shape == Label::Shape::bracketed ? std::string_view(block.label)
                                                               : std::string_view();
            if (block.mark != Landmark::none)
                return {};
        }
        return {};
    }

    /// Does a numbered paragraph follow before the next section or annex? Looked for once in each.
    [[nodiscard]] bool finds_number_ahead() const {
        for (auto next = at_ + 1; next < blocks_.size(); ++next) {
            const auto& block = blocks_[next];
            if (block.shape && *block.shape == Label::Shape::decimal)
                return true;
            if (block.mark == Landmark::section || block.mark == Landmark::annex ||
                block.mark == Landmark::organ_opening || block.mark == Landmark::meeting)
                return false;
        }
        return false;
    }

    /// Does an annex number a paragraph like another one of the resolution, as treaties do in each
    /// article?
    [[nodiscard]] bool numbers_collide() const {
        std::set<std::string_view> taken;
        for (const auto& paragraph : resolution_.paragraphs)
            if (paragraph.kind == ParagraphKind::operative && !paragraph.number.empty())
                taken.insert(paragraph.number);
        for (const auto& [at, label] : annex_labels_)
            if (!taken.insert(resolution_.paragraphs[at].number).second)
                return true;
        return false;
    }

    /// A number names one paragraph of the resolution; where it cannot, it stays part of the text.
    void leave_numbers_in_annexes() {
        for (const auto& [at, label] : annex_labels_) {
            auto& paragraph = resolution_.paragraphs[at];
            paragraph.number.clear();
            paragraph.address.clear();
            paragraph.text.insert(0, label);
            if (paragraph.original && !paragraph.original->empty())
                paragraph.original->insert(0, label);
        }
    }

    void restart() {
        numbered_ahead_ = finds_number_ahead();
        numbering_.restart();
        unnumbered_ = 0;
        address_.clear();
    }

    void add(ParagraphKind kind, std::string number, std::string address) {
        resolution_.paragraphs.push_back({std::move(number), kind, std::move(blocks_[at_].text),
                                          std::move(address), std::move(blocks_[at_].original)});
    }

    std::span<Block> blocks_;
    const Headings& words_;
    Resolution& resolution_;
    std::size_t at_ = 0;
    Part part_ = Part::preamble;
    Numbering numbering_;
    std::string address_; ///< of the numbered (or counted) paragraph that is open
    bool numbered_ahead_ = false;
    int unnumbered_ = 0; ///< operative paragraphs without a number in this section
    std::string vote_text_;
    /// The annexes' numbered paragraphs by their place, each with its number as printed.
    std::vector<std::pair<std::size_t, std::string>> annex_labels_;
};

} // namespace

void read_paragraphs(std::span<Block> blocks, std::size_t heading_size, const Headings& words,
                     Resolution& resolution) {
    Reader(blocks, words, resolution).read(heading_size);
}

} // namespace mandated::extractors::structure
