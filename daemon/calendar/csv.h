#pragma once

#include "schema/model/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

/// One row of a table of comma-separated values, with the line it starts on, counted from 1.
struct CsvRow {
    int line = 0;
    std::vector<std::string> fields;
};

/// The rows of RFC 4180 text: fields may stand in double quotes, a doubled quote is one. Blanks
/// around an unquoted field, a byte order mark, empty lines and lines that begin with "#" are
/// passed over. The error names the line of a quote that is never closed or goes on after its end.
[[nodiscard]] Result<std::vector<CsvRow>> read_csv(std::string_view text);

} // namespace mandated::daemon
