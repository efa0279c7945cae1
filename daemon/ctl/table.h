#pragma once

#include <string>
#include <vector>

namespace mandated::ctl {

/// A table for people: a header line, then rows, columns two spaces apart. The last column is never
/// padded.
class Table {
  public:
    explicit Table(std::vector<std::string> header);
    void row(std::vector<std::string> cells);
    /// The text with a line end after each row. Widths count code points.
    [[nodiscard]] std::string text() const;

  private:
    std::vector<std::vector<std::string>> rows_;
};

/// The text cut to so many code points, with "…" where something was cut.
[[nodiscard]] std::string shortened(const std::string& text, std::size_t most);

/// "HC, SG".
[[nodiscard]] std::string joined(const std::vector<std::string>& words,
                                 const std::string& between = ", ");

} // namespace mandated::ctl
