#include "extractors/document/pdf/row_text.h"

#include "extractors/document/pdf/footnote_rows.h"

namespace mandated::extractors::pdf {
namespace {

constexpr std::string_view en_dash = "\xE2\x80\x93";

/// A gap below this share of the type's height is no space, if it is also below `narrow` of the
/// row's usual gap. Spaces are a quarter of the type's height, rarely less than a fifth.
constexpr double no_space = 0.14;
constexpr double narrow = 0.7;

std::string without_comma(std::string text) {
    if (text.ends_with(','))
        text.pop_back();
    return text;
}

/// A word without the signs around it, letters and hyphens in lower case.
std::string bare(std::string_view word) {
    constexpr std::string_view signs = ".,;:()[]\"'";
    const auto first = word.find_first_not_of(signs);
    if (first == std::string_view::npos)
        return {};
    word = word.substr(first, word.find_last_not_of(signs) - first + 1);
    std::string result(word);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

} // namespace

double usual_gap(const Row& row) {
    std::vector<double> gaps;
    for (std::size_t i = 1; i < row.words.size(); ++i)
        gaps.push_back(row.words[i].left - row.words[i - 1].right);
    if (gaps.size() < 3)
        return row.size;
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

RowText text_of(const Row& row, const std::set<std::string>& notes) {
    RowText result;
    const double usual = usual_gap(row);
    const Word* before = nullptr;
    for (const auto& word : row.words) {
        const bool raised = is_raised(word, row);
        if (raised && before && is_footnote_sign(word.text)) {
            if (auto sign = without_comma(word.text); notes.contains(sign)) {
                result.signs.push_back(std::move(sign));
                continue;
            }
        }
        if (before) {
            const double gap = word.left - before->right;
            const bool joined = raised || (gap < row.size * no_space && gap < usual * narrow);
            if (!joined)
                result.text += ' ';
        }
        result.text += word.text;
        before = &word;
    }
    if (before && before->broken)
        result.text += "\xC2\xAD";
    return result;
}

void WordCounts::add(std::string_view row) {
    while (!row.empty()) {
        const auto end = std::min(row.find(' '), row.size());
        if (auto word = bare(row.substr(0, end)); !word.empty()) {
            ++counts_[std::move(word)];
            ++words_;
        }
        row.remove_prefix(std::min(end + 1, row.size()));
    }
}

std::size_t WordCounts::count(const std::string& word) const {
    const auto found = counts_.find(word);
    return found == counts_.end() ? 0 : found->second;
}

void WordCounts::append(std::string& text, std::string_view row) const {
    // Short, and every two hundredth word: "and", "or", "to" in whatever language.
    constexpr std::size_t longest = 3, common = 200, least = 3;
    if (text.ends_with("\xC2\xAD")) {
        text.resize(text.size() - 2);
        text += row;
        return;
    }
    const auto last = text.substr(text.rfind(' ') + 1);
    const auto first = row.substr(0, row.find(' '));
    if (text.ends_with('/') || (text.ends_with(en_dash) && last.size() > en_dash.size())) {
        text += row;
        return;
    }
    if (!text.ends_with('-') || last.size() < 2) {
        text.append(text.empty() ? "" : " ").append(row);
        return;
    }
    const auto next = count(bare(first));
    if (first.size() <= longest && next >= least && next * common >= words_ &&
        count(bare(last + std::string(first))) == 0) {
        text.append(" ").append(row);
        return;
    }
    const auto whole = last.substr(0, last.size() - 1) + std::string(first);
    if (count(bare(whole)) > 0 && count(bare(last + std::string(first))) == 0)
        text.pop_back();
    text += row;
}

} // namespace mandated::extractors::pdf
