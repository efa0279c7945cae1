#include "daemon/ctl/table.h"

#include "schema/model/csv.h"

#include <algorithm>
#include <numeric>

namespace mandated::ctl {
namespace {

constexpr std::size_t gap = 2;
/// Longer words may be broken: one address of a server must not turn a table into blocks.
constexpr std::size_t longest_kept_whole = 24;

/// The part of a table that is drawn.
struct Drawn {
    std::vector<std::size_t> columns; ///< which
    std::vector<std::size_t> natural; ///< cells of each without wrapping
    std::vector<std::size_t> least;   ///< cells of each with no word broken
};

std::size_t needed(const std::vector<std::size_t>& widths) {
    return std::accumulate(widths.begin(), widths.end(), std::size_t{0}) +
           gap * (widths.size() - 1);
}

/// Each column has its words; what is left goes cell by cell to the one that would be highest.
std::vector<std::size_t> widths_within(const Drawn& drawn, std::size_t columns) {
    if (columns == 0 || needed(drawn.natural) <= columns)
        return drawn.natural;
    auto widths = drawn.least;
    for (auto left = columns - needed(widths); left > 0; --left) {
        std::size_t highest = 0;
        for (std::size_t i = 1; i < widths.size(); ++i)
            if (drawn.natural[i] * widths[highest] > drawn.natural[highest] * widths[i])
                highest = i;
        ++widths[highest];
    }
    return widths;
}

/// A stored text must not steer the terminal, nor break a line.
std::string tame(std::string text) {
    for (char& byte : text)
        if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F)
            byte = ' ';
    return text;
}

std::string row_text(const Drawn& drawn, const std::vector<std::size_t>& widths,
                     const std::vector<Cell>& cells, const TextStyle& style) {
    std::vector<std::vector<std::string>> parts; // by column
    std::size_t height = 1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto text = tame(cells[drawn.columns[i]].shown);
        parts.push_back(style.columns == 0 ? std::vector<std::string>{text}
                                           : broken(text, std::max<std::size_t>(widths[i], 1)));
        height = std::max(height, parts.back().size());
    }
    std::string out;
    for (std::size_t line = 0; line < height; ++line) {
        std::size_t owed = 0; // spaces before the next text
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const auto text = line < parts[i].size() ? parts[i][line] : "";
            if (!text.empty()) {
                out.append(owed, ' ');
                owed = 0;
                out += toned(text, cells[drawn.columns[i]].tone, style.colour);
            }
            owed += widths[i] - std::min(widths[i], width(text)) + gap;
        }
        out += "\n";
    }
    return out;
}

/// A row as lines "NAME  value".
std::string block_text(const std::vector<Column>& columns, const std::vector<Cell>& cells,
                       const TextStyle& style) {
    std::size_t label = 0;
    for (const auto& column : columns)
        if (column.in != Column::In::csv)
            label = std::max(label, width(column.name));
    const auto room = style.columns > label + gap + 10 ? style.columns - label - gap : 10;
    std::string out;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].in == Column::In::csv || cells[i].shown.empty())
            continue;
        std::string before = toned(columns[i].name, Tone::heading, style.colour) +
                             std::string(label + gap - width(columns[i].name), ' ');
        for (const auto& line : broken(tame(cells[i].shown), room)) {
            out += before + toned(line, cells[i].tone, style.colour) + "\n";
            before.assign(label + gap, ' ');
        }
    }
    return out + "\n";
}

} // namespace

Table::Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

void Table::row(std::vector<Cell> cells) {
    cells.resize(columns_.size(), Cell(""));
    rows_.push_back(std::move(cells));
}

std::string Table::text(const TextStyle& style) const {
    Drawn drawn;
    std::vector<Cell> header;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        header.push_back(Cell(columns_[i].name).in(Tone::heading));
        if (columns_[i].in == Column::In::csv)
            continue;
        drawn.columns.push_back(i);
        drawn.natural.push_back(width(columns_[i].name));
        drawn.least.push_back(longest_word(columns_[i].name));
        for (const auto& cells : rows_) {
            const auto text = tame(cells[i].shown);
            drawn.natural.back() = std::max(drawn.natural.back(), width(text));
            drawn.least.back() =
                std::max(drawn.least.back(), std::min(longest_word(text), longest_kept_whole));
        }
    }
    std::string left_out;
    const auto is_too_narrow = [&] {
        return style.columns > 0 && needed(drawn.least) > style.columns;
    };
    for (auto i = drawn.columns.size(); i-- > 0 && is_too_narrow();) {
        const auto& column = columns_[drawn.columns[i]];
        if (column.in != Column::In::spare)
            continue;
        left_out = column.name + (left_out.empty() ? "" : ", ") + left_out;
        for (auto* list : {&drawn.columns, &drawn.natural, &drawn.least})
            list->erase(list->begin() + static_cast<std::ptrdiff_t>(i));
    }
    std::string out;
    if (is_too_narrow()) {
        for (const auto& cells : rows_)
            out += block_text(columns_, cells, style);
        return out;
    }
    const auto widths = widths_within(drawn, style.columns);
    out = row_text(drawn, widths, header, style);
    for (const auto& cells : rows_)
        out += row_text(drawn, widths, cells, style);
    if (!left_out.empty())
        out += "(too narrow for " + left_out + "; --format csv has all)\n";
    return out;
}

std::string Table::csv() const {
    std::vector<std::string> names;
    for (const auto& column : columns_) {
        names.push_back(column.name);
        for (char& letter : names.back())
            letter = letter == ' '                    ? '_'
                     : letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a')
                                                      : letter;
    }
    std::string out = csv_record(names);
    for (const auto& cells : rows_) {
        std::vector<std::string> fields;
        for (const auto& cell : cells) {
            const auto& whole = cell.full ? *cell.full : cell.shown;
            fields.push_back(whole == "–" ? "" : whole);
        }
        out += csv_record(fields);
    }
    return out;
}

std::string joined(const std::vector<std::string>& words, const std::string& between) {
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : between) + word;
    return out;
}

} // namespace mandated::ctl
