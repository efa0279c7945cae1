#pragma once

#include <string>
#include <vector>

namespace mandated {

/// A record of RFC 4180 with its line end. A field that a spreadsheet would take for a formula (it
/// begins with = + - @, a tab or a carriage return) gets an apostrophe before it.
[[nodiscard]] std::string csv_record(const std::vector<std::string>& fields);

} // namespace mandated
