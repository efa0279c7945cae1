#include "extractors/document/pdf/furniture.h"

#include "extractors/document/pdf/footnote_rows.h"

#include <cmath>
#include <set>

namespace mandated::extractors::pdf {
namespace {

/// The share of a page's height at each end that may be margin.
constexpr double margin = 0.12;
/// A running head may be set in type this much smaller than the text's.
constexpr double head_size = 0.8;

enum class Zone { body, head, foot };

Zone zone_of(const Page& page, const Row& row) {
    if (row.bottom < page.height * margin)
        return Zone::head;
    return row.top > page.height * (1 - margin) ? Zone::foot : Zone::body;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_symbol(std::string_view text) {
    return text.size() >= 6 && text.find(' ') == std::string_view::npos && text.front() >= 'A' &&
           text.front() <= 'Z' && std::count(text.begin(), text.end(), '/') >= 2;
}

/// The same footnote may stand at the foot of several pages.
bool is_footnote(const Row& row) {
    return row.words.size() > 1 && is_footnote_sign(row.words.front().text);
}

/// What a running head says on each page: its text without numbers, and its height on the page.
struct Head {
    std::string text;
    long top = 0;
    auto operator<=>(const Head&) const = default;
};

Head head_of(const Row& row) {
    auto text = plain_text_of(row);
    std::erase_if(text, is_digit);
    return {std::move(text), std::lround(row.top / 2)};
}

/// The heads and feet that more than one page has.
std::set<Head> repeated(const std::vector<Page>& pages) {
    std::map<Head, std::size_t> last_page;
    std::set<Head> found;
    for (std::size_t i = 0; i < pages.size(); ++i)
        for (const auto& row : pages[i].rows) {
            if (zone_of(pages[i], row) == Zone::body || is_footnote(row))
                continue;
            auto head = head_of(row);
            const auto [entry, is_new] = last_page.emplace(head, i);
            if (!is_new && entry->second != i)
                found.insert(std::move(head));
        }
    return found;
}

/// The top of what is no margin: a head in small type stands clear above it.
double text_top(const Page& page, double body) {
    double top = page.height;
    for (const auto& row : page.rows)
        if (row.size > body * head_size)
            top = std::min(top, row.top);
    return top;
}

/// "Distr.: General", the day and the languages below it, as the UN prints them in whatever
/// language: the day is the distribution's, not the adoption's.
void remove_distribution(Page& page) {
    const auto opening = std::find_if(page.rows.begin(), page.rows.end(), [](const Row& row) {
        return row.words.front().text.starts_with("Distr.");
    });
    if (opening == page.rows.end())
        return;
    const double left = opening->left;
    auto below = *opening;
    std::vector<Row> rows = std::move(page.rows);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.top < b.top; });
    page.rows.clear();
    for (auto& row : rows) {
        const bool first = row.top == below.top && row.left == left;
        const bool belongs = first || (std::abs(row.left - left) < row.size / 2 &&
                                       row.top > below.top && row.top < below.bottom + row.size);
        if (belongs)
            below = row;
        else
            page.rows.push_back(std::move(row));
    }
}

} // namespace

std::string plain_text_of(const Row& row) {
    std::string text;
    for (const auto& word : row.words)
        text.append(text.empty() ? "" : " ").append(word.text);
    return text;
}

bool is_margin_number(std::string_view text) {
    if (text.starts_with("GE."))
        text.remove_prefix(3);
    if (text.empty() || text.size() > 30 || std::none_of(text.begin(), text.end(), is_digit))
        return false;
    if (text.front() == '*' && text.back() == '*')
        return true;
    // One letter in brackets is the language of the job.
    for (auto at = text.find('('); at != std::string_view::npos && at + 2 < text.size();
         at = std::string_view::npos)
        if (text[at + 2] == ')' && text[at + 1] >= 'A' && text[at + 1] <= 'Z')
            return is_margin_number(std::string(text.substr(0, at)) +
                                    std::string(text.substr(at + 3)));
    return text.find_first_not_of("0123456789-/ ") == std::string_view::npos ||
           (text.starts_with("\xE2\x80\x93 ") && text.ends_with(" \xE2\x80\x93"));
}

void remove_furniture(std::vector<Page>& pages) {
    const double body = body_size(pages);
    const auto heads = repeated(pages);
    bool first = true;
    for (auto& page : pages) {
        const double top = text_top(page, body);
        std::erase_if(page.rows, [&](const Row& row) {
            const auto zone = zone_of(page, row);
            if (zone == Zone::body)
                return false;
            const auto text = plain_text_of(row);
            if (is_margin_number(text))
                return true;
            if (first)
                return false;
            return is_symbol(text) || heads.contains(head_of(row)) ||
                   (zone == Zone::head && row.size <= body * head_size && row.bottom < top);
        });
        if (first)
            remove_distribution(page);
        first = false;
    }
}

} // namespace mandated::extractors::pdf
