#include "daemon/api/board/highlight.h"

#include <algorithm>
#include <set>

namespace mandated::daemon {
namespace {

/// Where each code point begins, and the end.
std::vector<std::size_t> code_points_of(std::string_view text) {
    std::vector<std::size_t> begins;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            begins.push_back(i);
    begins.push_back(text.size());
    return begins;
}

} // namespace

std::vector<Piece> highlighted(std::string_view text, const std::vector<Evidence>& evidence) {
    const auto at = code_points_of(text);
    const auto part = [&](std::size_t start, std::size_t end) {
        return text.substr(at[start], at[end] - at[start]);
    };
    std::vector<Evidence> fitting;
    std::set<std::size_t> cuts{0, at.size() - 1};
    for (const auto& words : evidence) {
        if (words.start >= words.end || words.end >= at.size() ||
            part(words.start, words.end) != words.text)
            continue;
        fitting.push_back(words);
        cuts.insert({words.start, words.end});
    }
    std::vector<Piece> pieces;
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        const auto start = *cut, end = *std::next(cut);
        std::set<Aspect> of;
        for (const auto& words : fitting)
            if (words.start <= start && end <= words.end)
                of.insert(words.what);
        pieces.push_back({std::string(part(start, end)), {of.begin(), of.end()}});
    }
    return pieces;
}

} // namespace mandated::daemon
