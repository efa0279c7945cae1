#include "extractors/document/pdf/rejoin.h"

#include "extractors/document/pdf/columns.h"
#include "extractors/document/pdf/footnote_rows.h"
#include "extractors/document/pdf/furniture.h"
#include "extractors/document/pdf/paragraph_start.h"
#include "extractors/document/pdf/row_text.h"

#include <cmath>

namespace mandated::extractors::pdf {
namespace {

struct Footnote {
    std::string number, text;
    std::size_t page = 0;
};

struct Paragraph {
    std::string text;
    std::size_t page = 0;                                   ///< on which it begins
    std::vector<std::pair<std::string, std::size_t>> signs; ///< with the pages they stand on
    std::vector<std::size_t> notes;                         ///< the footnotes to print behind it
};

/// The edges of a column.
struct Edges {
    double left = 0, right = 0;
};

/// The outermost edges at which rows of text begin and end. Rows in another size or less than half
/// as wide as the widest tell nothing: a symbol in the corner, a title.
Edges edges_of(const std::vector<const Row*>& rows, double size) {
    const auto is_text = [size](const Row* row) { return std::abs(row->size - size) < 0.5; };
    double widest = 0;
    for (const auto* row : rows)
        if (is_text(row))
            widest = std::max(widest, row->width());
    std::vector<double> lefts, rights;
    for (const auto* row : rows)
        if (is_text(row) && row->width() * 2 >= widest) {
            lefts.push_back(row->left);
            rights.push_back(row->right);
        }
    if (lefts.empty())
        return {};
    // One row in twenty may stick out.
    const auto at = [](std::vector<double>& values, std::size_t rank) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(values.begin(), place, values.end());
        return *place;
    };
    const auto last = lefts.size() - 1;
    return {at(lefts, last / 20), at(rights, last - last / 20)};
}

/// Spaces are no wider than this many times their size, columns stand farther apart.
constexpr Reach spaces{0.8, 0.8};

class Rejoiner {
  public:
    void read(std::vector<Page> pages) {
        // A footnote's number must not be taken for the page's.
        for (auto& page : pages)
            page.rows = join_pieces(std::move(page.rows), spaces);
        remove_furniture(pages);
        size_ = body_size(pages);
        for (auto& page : pages) {
            const auto signs = raised_signs(page);
            auto columns = columns_of(page, gutter_);
            page.rows.clear();
            for (auto& column : columns)
                take(column, signs);
            ++page_;
        }
    }

    Document document() {
        write_rows();
        join_rows();
        join_notes();
        place_notes();
        Document document;
        document.whole_paragraphs = true;
        for (auto& paragraph : paragraphs_) {
            document.lines.push_back(std::move(paragraph.text));
            for (const auto note : paragraph.notes) {
                document.footnotes.emplace(document.lines.size(), notes_[note].number);
                document.lines.push_back(std::move(notes_[note].text));
            }
        }
        return document;
    }

  private:
    void take(Column& column, const std::set<std::string>& signs) {
        for (auto& note : take_footnotes(column, size_, signs)) {
            if (!note.number.empty())
                numbers_.insert(note.number);
            note_rows_.emplace_back(std::move(note), page_);
        }
        const auto place = static_cast<std::size_t>(column.place);
        for (auto& row : column.rows) {
            places_.push_back(place);
            rows_.push_back({std::move(row), {}, {}, page_, column_, 0, 0, 0, false});
        }
        ++column_;
    }

    /// Only when all footnotes are known is it known which raised figures refer to one.
    void write_rows() {
        std::array<std::vector<const Row*>, 3> rows_of_place;
        for (std::size_t i = 0; i < rows_.size(); ++i)
            rows_of_place[places_[i]].push_back(&rows_[i].row);
        std::array<Edges, 3> edges;
        for (std::size_t place = 0; place < edges.size(); ++place)
            edges[place] = edges_of(rows_of_place[place], size_);
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            auto& row = rows_[i];
            row.left = edges[places_[i]].left;
            row.right = edges[places_[i]].right;
            auto [text, signs] = text_of(row.row, numbers_);
            row.text = std::move(text);
            row.signs = std::move(signs);
            look_at(row);
            counts_.add(row.text);
        }
    }

    void join_rows() {
        const auto usual = usual_in(rows_);
        std::size_t first = 0;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            const auto& row = rows_[i];
            if (i == 0 || starts_paragraph(rows_[first], rows_[i - 1], row, usual)) {
                first = i;
                paragraphs_.push_back({{}, row.page, {}, {}});
            }
            counts_.append(paragraphs_.back().text, row.text);
            for (const auto& sign : row.signs)
                paragraphs_.back().signs.emplace_back(sign, row.page);
        }
    }

    void join_notes() {
        for (const auto& [note, page] : note_rows_) {
            if (!note.number.empty() || notes_.empty())
                notes_.push_back({note.number, {}, page});
            for (const auto& row : note.rows)
                counts_.append(notes_.back().text, text_of(row, {}).text);
        }
    }

    /// Behind the first paragraph that refers to it on its page, else behind the page's last.
    void place_notes() {
        std::map<std::pair<std::string, std::size_t>, std::size_t> referring;
        for (std::size_t i = 0; i < paragraphs_.size(); ++i)
            for (const auto& sign : paragraphs_[i].signs)
                referring.emplace(sign, i);
        if (paragraphs_.empty() && !notes_.empty())
            paragraphs_.emplace_back();
        for (std::size_t i = 0; i < notes_.size(); ++i) {
            const auto found = referring.find({notes_[i].number, notes_[i].page});
            const auto after = std::partition_point(
                paragraphs_.begin(), paragraphs_.end(),
                [&](const Paragraph& paragraph) { return paragraph.page <= notes_[i].page; });
            const auto last = after == paragraphs_.begin() ? after : after - 1;
            (found == referring.end() ? *last : paragraphs_[found->second]).notes.push_back(i);
        }
    }

    double size_ = 0; ///< of the text's type
    std::size_t page_ = 0, column_ = 0;
    std::optional<double> gutter_; ///< where pages are parted into columns
    std::vector<TextRow> rows_;
    std::vector<std::size_t> places_; ///< of each row's column in the page's width
    std::vector<std::pair<FootnoteRows, std::size_t>> note_rows_; ///< with their pages
    std::set<std::string> numbers_;                               ///< of all footnotes
    WordCounts counts_;
    std::vector<Paragraph> paragraphs_;
    std::vector<Footnote> notes_;
};

} // namespace

Result<Document> rejoin(std::vector<Page> pages) {
    const bool has_words = std::any_of(pages.begin(), pages.end(),
                                       [](const Page& page) { return !page.rows.empty(); });
    if (!has_words)
        return Error{
            "the PDF holds no text: it is a scan; a program for text recognition (OCR) has "
            "to read it first"};
    Rejoiner rejoiner;
    rejoiner.read(std::move(pages));
    return rejoiner.document();
}

} // namespace mandated::extractors::pdf
