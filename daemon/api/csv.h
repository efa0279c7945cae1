#pragma once

#include <string>
#include <vector>

namespace mandated::daemon {

/// A line of CSV (RFC 4180) that spreadsheets take as text: a cell that one would read as a formula
/// gets an apostrophe in front (OWASP, "CSV Injection").
[[nodiscard]] std::string csv_line(const std::vector<std::string>& cells);

} // namespace mandated::daemon
