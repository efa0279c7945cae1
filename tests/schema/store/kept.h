#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace mandated::store {

inline std::string bytes_of(const std::filesystem::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

/// The databases that earlier programs wrote, as text, by their schema version; see
/// tests/schema/kept/README.md.
inline std::map<int, std::filesystem::path> kept_dumps() {
    std::map<int, std::filesystem::path> dumps;
    const auto folder = std::filesystem::path(MANDATED_SOURCE_DIR) / "tests/schema/kept";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto name = entry.path().stem().string();
        if (entry.path().extension() == ".sql")
            dumps[std::stoi(name.substr(name.find('-') + 1))] = entry.path();
    }
    return dumps;
}

/// A file as the program of then left it.
inline std::filesystem::path loaded(const std::filesystem::path& dump, std::filesystem::path file) {
    SQLite::Database raw(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    raw.exec(bytes_of(dump));
    raw.exec("PRAGMA journal_mode = WAL"); // a dump does not say so
    return file;
}

/// The rows of a query, each column as an SQL literal.
inline std::vector<std::string> rows(SQLite::Database& raw, const std::string& sql) {
    std::vector<std::string> all;
    for (SQLite::Statement query(raw, sql); query.executeStep();) {
        std::string row;
        for (int i = 0; i < query.getColumnCount(); ++i)
            row += (i > 0 ? "|" : "") + query.getColumn(i).getString();
        all.push_back(row);
    }
    return all;
}

/// Every table with its columns.
inline std::map<std::string, std::vector<std::string>> columns(SQLite::Database& raw) {
    std::map<std::string, std::vector<std::string>> tables;
    for (SQLite::Statement query(raw, "SELECT s.name, c.name FROM sqlite_schema AS s, "
                                      "pragma_table_info(s.name) AS c WHERE s.type = 'table'");
         query.executeStep();)
        tables[query.getColumn(0).getString()].push_back(query.getColumn(1).getString());
    return tables;
}

/// What a database may hold: tables with columns, types and defaults, indexes and triggers.
inline std::vector<std::string> schema(SQLite::Database& raw) {
    return rows(raw, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2, 3");
}

} // namespace mandated::store
