#include "extractors/document/pdf/page.h"

#include <cmath>

namespace mandated::extractors::pdf {
namespace {

/// Characters by the size of their type, in quarters of a point.
using Sizes = std::map<long, std::size_t>;

void count(Sizes& sizes, const Word& word) {
    sizes[std::lround(word.height() * 4)] += word.text.size();
}

double commonest(const Sizes& sizes) {
    const auto most =
        std::max_element(sizes.begin(), sizes.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == sizes.end() ? 0 : static_cast<double>(most->first) / 4;
}

} // namespace

void measure(Row& row) {
    Sizes sizes;
    for (const auto& word : row.words)
        count(sizes, word);
    row.size = commonest(sizes);
    row.left = row.words.front().left;
    row.right = row.words.front().right;
    bool first = true;
    for (const auto& word : row.words) {
        row.left = std::min(row.left, word.left);
        row.right = std::max(row.right, word.right);
        // Raised figures must not move the line.
        if (std::abs(word.height() - row.size) > 0.5)
            continue;
        row.top = first ? word.top : std::min(row.top, word.top);
        row.bottom = first ? word.bottom : std::max(row.bottom, word.bottom);
        first = false;
    }
}

double body_size(const std::vector<Page>& pages) {
    Sizes sizes;
    for (const auto& page : pages)
        for (const auto& row : page.rows)
            for (const auto& word : row.words)
                count(sizes, word);
    return commonest(sizes);
}

} // namespace mandated::extractors::pdf
