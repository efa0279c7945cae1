#include "extractors/structure/citations.h"

#include "extractors/language/continuity.h"
#include "extractors/language/languages.h"
#include "extractors/language/tokens.h"
#include "extractors/structure/characters.h"
#include "extractors/structure/symbols.h"

#include <algorithm>
#include <optional>

namespace mandated::extractors {
namespace {

using structure::TextSort;

/// So many words before "resolution" may hold an organ's name or a paragraph's number.
constexpr std::size_t kFarthest = 8;
/// From this on a session is a year, as the Economic and Social Council's are.
constexpr int kFirstYear = 1946;

bool holds(std::span<const std::string_view> words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_number(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), structure::is_digit);
}

/// Reads one paragraph's tokens.
class Reader {
  public:
    Reader(std::string_view text, std::string_view organ, std::string_view language)
        : text_(text), organ_(organ), words_(continuity_words(language)),
          tokens_(text, {language == "fr", {}}), list_(tokens_.list()) {
        for (const auto* known : languages())
            if (known->language == words_.language)
                headings_ = known;
    }

    std::vector<Citation> read() {
        for (std::size_t i = 0; i < list_.size(); ++i) {
            const bool resolution = holds(words_.resolutions, list_[i].folded);
            if (resolution || holds(words_.decisions, list_[i].folded))
                read_list(i, resolution ? TextSort::resolution : TextSort::decision);
        }
        return std::move(found_);
    }

  private:
    /// "53/11", "S-30/1", "71/272 B" at a token; moves behind it.
    std::optional<std::string> number_at(std::size_t& at) const {
        const auto session = at < list_.size() ? list_[at].folded : std::string_view();
        const auto figures = session.substr(session.rfind('-') + 1);
        if (!is_number(figures) || at + 2 >= list_.size() || list_[at + 1].folded != "/" ||
            !is_number(list_[at + 2].folded) || list_[at].end != list_[at + 1].begin ||
            list_[at + 1].end != list_[at + 2].begin)
            return std::nullopt;
        const auto begin = list_[at].begin;
        at += 3;
        if (at < list_.size() && list_[at].capital && list_[at].folded.size() == 1)
            ++at;
        return std::string(text_.substr(begin, list_[at - 1].end - begin));
    }

    bool joins(const Token& token) const {
        return token.folded == "," || is_number(token.folded) ||
               holds(words_.joints, token.folded) || headings_->month(token.folded);
    }

    void read_list(std::size_t word, TextSort sort) {
        std::vector<std::string> numbers;
        std::size_t at = word + 1, behind = at;
        while (at < list_.size()) {
            if (auto number = number_at(at)) {
                numbers.push_back(*std::move(number));
                behind = at;
            } else if (!numbers.empty() && joins(list_[at])) {
                ++at;
            } else {
                break;
            }
        }
        if (numbers.empty())
            return;
        const auto organ = organ_of(word, behind);
        auto paragraphs = paragraphs_before(word);
        for (const auto& number : numbers) {
            const auto figures = number.substr(0, number.find('/'));
            const bool year = is_number(figures) && structure::number_of(figures) >= kFirstYear;
            auto symbol = structure::symbol_of(organ, number, sort);
            if (!symbol.empty() && (!year || organ == "ECOSOC" || organ == "CHR"))
                found_.push_back({std::move(symbol), std::exchange(paragraphs, {})});
        }
    }

    /// The tokens' plain text from one to before another.
    std::string plain(std::size_t from, std::size_t to) const {
        std::string joined;
        for (; from < to; ++from)
            joined.append(joined.empty() || joined.ends_with('\'') ? "" : " ")
                .append(list_[from].folded);
        return joined;
    }

    /// Whose texts these are: the organ named right before or behind them, else that which speaks;
    /// "" where another body is named.
    std::string_view organ_of(std::size_t word, std::size_t behind) const {
        const auto before = plain(word - std::min(word, kFarthest), word);
        while (behind < list_.size() && holds(words_.joints, list_[behind].folded))
            ++behind;
        const auto after = plain(behind, std::min(list_.size(), behind + kFarthest));
        for (const auto& known : headings_->organs)
            if (before.ends_with(known.name) || after.starts_with(known.name))
                return known.code;
        for (const auto own : words_.own)
            if (before == own || before.ends_with(" " + std::string(own)))
                return organ_;
        // "Council resolution 26/9" is the Council's own; "Subcommission resolution" is not.
        const bool named = word > 1 && list_[word - 1].word && list_[word - 1].capital;
        if (!named)
            return organ_;
        for (const auto& known : headings_->organs)
            if (known.code == organ_ && known.name.ends_with(list_[word - 1].folded))
                return organ_;
        return {};
    }

    /// "30" of "paragraph 30 of its resolution".
    std::vector<std::string> paragraphs_before(std::size_t word) const {
        std::vector<std::string> numbers;
        for (std::size_t back = 1; back <= std::min(word, kFarthest); ++back) {
            const auto& token = list_[word - back];
            if (token.folded == ";" || holds(words_.resolutions, token.folded))
                break;
            if (holds(words_.paragraphs, token.folded)) {
                std::reverse(numbers.begin(), numbers.end());
                return numbers;
            }
            if (is_number(token.folded))
                numbers.emplace_back(token.folded);
        }
        return {};
    }

    std::string_view text_, organ_;
    const ContinuityWords& words_;
    const Headings* headings_ = languages().front();
    Tokens tokens_;
    const std::vector<Token>& list_;
    std::vector<Citation> found_;
};

} // namespace

std::vector<Citation> citations(std::string_view paragraph, std::string_view organ,
                                std::string_view language) {
    return Reader(paragraph, organ, language).read();
}

} // namespace mandated::extractors
