#include "daemon/service/passages.h"

#include <algorithm>
#include <string_view>

namespace mandated::daemon {
namespace {

/// A reader takes in so much of a paragraph; in code points.
constexpr std::size_t longest = 500;
/// What is kept before the first mark and behind the last of a longer one.
constexpr std::size_t around = 120;

struct Span {
    std::size_t start = 0, end = 0; ///< code points
};

/// A text that is addressed by code points.
class Points {
  public:
    explicit Points(std::string_view text) : text_(text) {
        for (std::size_t i = 0; i < text.size(); ++i)
            if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
                at_.push_back(i);
        at_.push_back(text.size());
    }
    [[nodiscard]] std::size_t size() const { return at_.size() - 1; }
    [[nodiscard]] std::string_view of(Span span) const {
        const auto end = std::min(span.end, size());
        const auto start = std::min(span.start, end);
        return text_.substr(at_[start], at_[end] - at_[start]);
    }
    /// The place of the nearest space at or before a code point, or that itself.
    [[nodiscard]] std::size_t word_before(std::size_t point) const {
        for (auto i = point; i > 0 && i + 20 > point; --i)
            if (text_[at_[i]] == ' ')
                return i;
        return point;
    }

  private:
    std::string_view text_;
    std::vector<std::size_t> at_;
};

/// The places in this text of what a reader looks for, sorted and without overlaps.
std::vector<Span> marks(const Points& points, const std::vector<Evidence>& evidence) {
    std::vector<Span> found;
    for (const auto& words : evidence) {
        const bool shown =
            words.what == Aspect::due || words.what == Aspect::kind || words.what == Aspect::actor;
        if (shown && words.start < words.end && points.of({words.start, words.end}) == words.text)
            found.push_back({words.start, words.end});
    }
    std::sort(found.begin(), found.end(),
              [](const Span& left, const Span& right) { return left.start < right.start; });
    std::vector<Span> apart;
    for (const auto& span : found)
        if (!apart.empty() && span.start <= apart.back().end)
            apart.back().end = std::max(apart.back().end, span.end);
        else
            apart.push_back(span);
    return apart;
}

/// The part of the text that is shown.
Span window(const Points& points, const std::vector<Span>& marks) {
    if (points.size() <= longest)
        return {0, points.size()};
    Span shown;
    if (marks.front().start > around)
        shown.start = points.word_before(marks.front().start - around);
    shown.end = std::min(points.size(), marks.back().end + around);
    shown.end = std::min(shown.end, shown.start + longest);
    if (shown.end < points.size())
        shown.end = points.word_before(shown.end);
    return shown;
}

} // namespace

std::vector<notify::Passage> passages(const std::vector<std::string>& texts,
                                      const std::vector<Evidence>& evidence) {
    const std::string* text = nullptr;
    std::vector<Span> spans;
    for (const auto& candidate : texts)
        if (auto found = marks(Points(candidate), evidence); found.size() > spans.size()) {
            text = &candidate;
            spans = std::move(found);
        }
    std::vector<notify::Passage> out;
    if (text == nullptr)
        return out;
    const Points points(*text);
    const auto shown = window(points, spans);
    const auto add = [&](Span span, bool marked) {
        span = {std::max(span.start, shown.start), std::min(span.end, shown.end)};
        if (span.start < span.end)
            out.push_back({std::string(points.of(span)), marked});
    };
    auto at = shown.start;
    for (const auto& span : spans) {
        add({at, span.start}, false);
        add(span, true);
        at = std::max(at, span.end);
    }
    add({at, shown.end}, false);
    if (shown.start > 0)
        out.front().text.insert(0, "…");
    if (shown.end < points.size())
        out.back().text += " …";
    return out;
}

} // namespace mandated::daemon
