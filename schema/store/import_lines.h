#pragma once

#include "schema/store/copy.h"
#include "schema/store/new_file.h"

#include <iosfwd>
#include <string>

namespace mandated::store {

/// Fills a new database file with the lines that Export wrote, by this version or an earlier one,
/// and checks all of it: the count of each table, the file itself and what its rows refer to. The
/// file is made beside `target` and put there when it is whole; one that is there already is left
/// alone. The error begins with `name` and the line's number where a line is at fault; nothing is
/// left behind then.
[[nodiscard]] Result<Contents> import_lines(std::istream& lines, const std::string& name,
                                            const std::filesystem::path& target);

} // namespace mandated::store
