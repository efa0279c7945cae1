#include "extractors/document/pdf/columns.h"

#include <cmath>
#include <numeric>

namespace mandated::extractors::pdf {
namespace {

/// Pieces of a line that stand farther apart belong to different texts.
constexpr Reach tabs{3, 6};
/// Within one of two columns all of a line is one text, however far it is spread.
constexpr Reach anywhere{1000, 1000};
/// Fewer lines side by side are a heading or a table.
constexpr std::size_t fewest_column_lines = 4;

/// The x at which the fewest lines cross, looked for around the page's middle; nothing where most
/// lines do.
std::optional<double> gutter_of(const std::vector<Row>& rows) {
    double left = rows.front().left, right = rows.front().right;
    for (const auto& row : rows) {
        left = std::min(left, row.left);
        right = std::max(right, row.right);
    }
    const double from = left + (right - left) * 0.3, to = left + (right - left) * 0.7;
    constexpr std::size_t steps = 200;
    const double step = (to - from) / steps;
    if (!(step > 0))
        return std::nullopt;
    std::vector<int> edges(steps + 1);
    for (const auto& row : rows) {
        const auto first = std::clamp((row.left - from) / step, 0.0, double{steps});
        const auto last = std::clamp((row.right - from) / step, 0.0, double{steps});
        ++edges[static_cast<std::size_t>(first)];
        --edges[static_cast<std::size_t>(std::ceil(last))];
    }
    std::partial_sum(edges.begin(), edges.end(), edges.begin());
    edges.pop_back();
    const auto fewest = *std::min_element(edges.begin(), edges.end());
    if (static_cast<std::size_t>(fewest) * 2 > rows.size())
        return std::nullopt;
    // The middle of the widest gap.
    std::size_t best = 0, best_length = 0, length = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        length = edges[i] == fewest ? length + 1 : 0;
        if (length > best_length) {
            best_length = length;
            best = i;
        }
    }
    return from + step * (static_cast<double>(best) - static_cast<double>(best_length) / 2 + 0.5);
}

/// Does a piece go on with a line?
bool follows(const Row& line, const Row& piece, Reach reach) {
    const double size = std::max(line.size, piece.size), gap = piece.left - line.right;
    return gap > -size / 2 &&
           gap < size * (line.words.size() == 1 ? reach.behind_word : reach.gap) &&
           std::abs(piece.middle() - line.middle()) < size / 2;
}

/// Lines of text that fill their column, not scattered words.
bool is_column(const std::vector<Row>& rows, double width) {
    if (rows.size() < fewest_column_lines)
        return false;
    const auto full = std::count_if(rows.begin(), rows.end(),
                                    [width](const Row& row) { return row.width() > width * 0.7; });
    return static_cast<std::size_t>(full) * 2 > rows.size();
}

} // namespace

std::vector<Row> join_pieces(std::vector<Row> pieces, Reach reach) {
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Row& a, const Row& b) { return a.middle() < b.middle(); });
    std::vector<Row> lines;
    for (std::size_t i = 0; i < pieces.size();) {
        // What stands at the height of the tallest piece stands on its line; a raised sign may have
        // its middle above it.
        auto end = i + 1;
        Box span = pieces[i];
        while (end < pieces.size() &&
               (pieces[end].middle() < span.bottom || pieces[end].top < span.middle())) {
            if (pieces[end].height() > span.height())
                span = pieces[end];
            ++end;
        }
        std::sort(pieces.begin() + static_cast<std::ptrdiff_t>(i),
                  pieces.begin() + static_cast<std::ptrdiff_t>(end),
                  [](const Row& a, const Row& b) { return a.left < b.left; });
        const auto first = lines.size();
        for (; i < end; ++i) {
            auto& piece = pieces[i];
            const bool joins = lines.size() > first && follows(lines.back(), piece, reach);
            if (!joins) {
                lines.push_back(std::move(piece));
                continue;
            }
            std::move(piece.words.begin(), piece.words.end(),
                      std::back_inserter(lines.back().words));
            measure(lines.back());
        }
    }
    return lines;
}

/// Parts a page's lines at the gutter, from top to bottom.
class Parting {
  public:
    Parting(double gutter, bool known) : gutter_(gutter), known_(known) {}

    std::vector<Column> part(std::vector<Row> rows) {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Row& a, const Row& b) { return a.top < b.top; });
        for (auto& row : rows) {
            if (row.right <= gutter_) {
                left_.push_back(std::move(row));
            } else if (row.left >= gutter_) {
                right_.push_back(std::move(row));
            } else {
                end_run();
                whole_.push_back(std::move(row));
            }
        }
        end_run();
        end_whole();
        return std::move(columns_);
    }

  private:
    /// What stood side by side since the last line across both columns.
    void end_run() {
        left_ = join_pieces(std::move(left_), anywhere);
        right_ = join_pieces(std::move(right_), anywhere);
        double from = gutter_, to = gutter_;
        for (const auto& row : left_)
            from = std::min(from, row.left);
        for (const auto& row : right_)
            to = std::max(to, row.right);
        const bool columns =
            known_ ? !left_.empty() && !right_.empty()
                   : is_column(left_, gutter_ - from) && is_column(right_, to - gutter_);
        if (columns) {
            end_whole();
            columns_.push_back({Column::Place::left, std::move(left_)});
            columns_.push_back({Column::Place::right, std::move(right_)});
        } else {
            std::move(left_.begin(), left_.end(), std::back_inserter(whole_));
            std::move(right_.begin(), right_.end(), std::back_inserter(whole_));
        }
        left_.clear();
        right_.clear();
    }

    void end_whole() {
        if (!whole_.empty())
            columns_.push_back(
                {Column::Place::whole, join_pieces(std::exchange(whole_, {}), tabs)});
    }

    double gutter_;
    bool known_;
    std::vector<Row> whole_, left_, right_;
    std::vector<Column> columns_;
};

std::vector<Column> columns_of(const Page& page, std::optional<double>& gutter) {
    if (page.rows.empty())
        return {};
    const bool known = gutter.has_value();
    const auto parts_at = known ? gutter : gutter_of(page.rows);
    if (!parts_at)
        return {{Column::Place::whole, join_pieces(page.rows, tabs)}};
    auto columns = Parting(*parts_at, known).part(page.rows);
    if (columns.size() > 1)
        gutter = parts_at;
    return columns;
}

} // namespace mandated::extractors::pdf
