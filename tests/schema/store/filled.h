#pragma once

#include "schema/store/documents.h"
#include "schema/store/query.h"
#include "schema/store/tables.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace mandated::store {

/// A file that was read, with nothing in it.
inline void add_file(Database& database, const std::string& name, std::string_view bytes = "x") {
    static_cast<void>(
        add_document(database, name, bytes, false, parse_instant("2026-11-23T12:00:00Z").value()));
}

/// Puts a row into each table that has none, whatever its columns are: 1 for each number, so that
/// rows refer to one another, and this text for each text.
inline void fill_every_table(Database& database,
                             const std::string& text = "\"quoted\"\n\\ é – 雪") {
    for (const auto& table : tables_of(database)) {
        Query count(database, "SELECT count(*) FROM " + identifier(table.name));
        count.next();
        if (count.integer(0) > 0 || table.name == "sqlite_sequence" || table.name == "erasure")
            continue;
        std::string values;
        Query types(database, "SELECT type FROM pragma_table_info(?) ORDER BY cid");
        types.with(table.name);
        while (types.next())
            values += (values.empty() ? "" : ", ") + (types.text(0) == "INTEGER" ? "1"
                                                      : types.text(0) == "BLOB"
                                                          ? "x'00ff80'"
                                                          : "'" + quoted(text) + "'");
        database.raw().exec("INSERT INTO " + identifier(table.name) + " VALUES (" + values + ")");
    }
}

} // namespace mandated::store
