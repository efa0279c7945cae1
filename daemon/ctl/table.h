#pragma once

#include "daemon/ctl/terminal.h"
#include "daemon/ctl/text_width.h"

#include <concepts>
#include <optional>
#include <string>
#include <vector>

namespace mandated::ctl {

/// What stands in a row's column: for people, and whole for programs.
struct Cell {
    Cell(std::string for_people) : shown(std::move(for_people)) {}
    Cell(const char* for_people) : shown(for_people) {}
    Cell(std::string for_people, std::string whole)
        : shown(std::move(for_people)), full(std::move(whole)) {}

    [[nodiscard]] Cell&& in(Tone chosen) && {
        tone = chosen;
        return std::move(*this);
    }

    std::string shown;
    std::optional<std::string> full; ///< unabridged, with ISO dates; as shown where not given
    Tone tone = Tone::plain;
};

struct Column {
    enum class In {
        both,  ///< table and csv
        spare, ///< both, but left out of a table that is too narrow
        csv
    };
    Column(const char* column_name, In where = In::both) : name(column_name), in(where) {}

    std::string name; ///< "IN DOUBT"; in csv "in_doubt"
    In in;
};

/// Rows under column names. For people: columns two spaces apart, each wrapped at words inside its
/// own width where a line would be longer than the terminal; where not even words fit, spare
/// columns are left out (a line below names them), and then each row becomes a block of lines.
class Table {
  public:
    explicit Table(std::vector<Column> columns);
    /// A cell for each column, those of csv included.
    void row(std::vector<Cell> cells);
    template <std::same_as<std::string> Text> void row(const std::vector<Text>& cells) {
        row(std::vector<Cell>(cells.begin(), cells.end()));
    }
    [[nodiscard]] bool empty() const { return rows_.empty(); }

    /// As standard output takes it, with a line end after each row.
    [[nodiscard]] std::string text() const { return text(output_style()); }
    [[nodiscard]] std::string text(const TextStyle& style) const;
    /// RFC 4180 with every column; "–" is an empty field.
    [[nodiscard]] std::string csv() const;

  private:
    std::vector<Column> columns_;
    std::vector<std::vector<Cell>> rows_;
};

/// "HC, SG".
[[nodiscard]] std::string joined(const std::vector<std::string>& words,
                                 const std::string& between = ", ");

} // namespace mandated::ctl
