#pragma once

#include "schema/store/database.h"

#include <string>
#include <vector>

namespace mandated::store {

/// A table as it stands in the database, whatever its schema's version.
struct Table {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> key; ///< columns that tell its rows apart, or {"rowid"}

    [[nodiscard]] bool has(const std::string& column) const;
    /// The key's columns with commas, quoted: for ORDER BY.
    [[nodiscard]] std::string order() const;
};

/// All tables, each behind those that its rows refer to; the counters of AUTOINCREMENT last.
[[nodiscard]] std::vector<Table> tables_of(Database& database);

/// A name in quotation marks, for SQL.
[[nodiscard]] std::string identifier(const std::string& name);

} // namespace mandated::store
