#include "schema/store/tables.h"

#include "schema/store/query.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace mandated::store {
namespace {

constexpr const char* counters = "sqlite_sequence";

Table table_of(Database& database, const std::string& name, bool without_rowid) {
    Table table{name, {}, {}};
    std::map<std::int64_t, std::string> key;
    Query columns(database, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
    columns.with(name);
    while (columns.next()) {
        table.columns.push_back(columns.text(0));
        if (columns.integer(1) > 0)
            key[columns.integer(1)] = columns.text(0);
    }
    if (!without_rowid)
        table.key = {"rowid"};
    else
        for (const auto& [place, column] : key)
            table.key.push_back(column);
    if (name == counters)
        table.key = {"name"};
    return table;
}

std::set<std::string> referred_to(Database& database, const std::string& name) {
    Query rows(database, "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?)");
    rows.with(name);
    std::set<std::string> tables;
    while (rows.next())
        tables.insert(rows.text(0));
    return tables;
}

} // namespace

bool Table::has(const std::string& column) const {
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

std::string Table::order() const {
    std::string text;
    for (const auto& column : key)
        text += (text.empty() ? "" : ", ") + identifier(column);
    return text;
}

std::vector<Table> tables_of(Database& database) {
    std::map<std::string, Table> known;
    Query rows(database, "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND "
                         "type = 'table' AND name NOT IN ('sqlite_schema', 'sqlite_stat1')");
    while (rows.next())
        known.emplace(rows.text(0), table_of(database, rows.text(0), rows.integer(1) != 0));
    std::vector<Table> sorted;
    std::set<std::string> placed;
    const std::function<void(const std::string&)> place = [&](const std::string& name) {
        if (!known.contains(name) || !placed.insert(name).second)
            return;
        for (const auto& other : referred_to(database, name))
            place(other);
        sorted.push_back(known.at(name));
    };
    for (const auto& [name, table] : known)
        if (name != counters)
            place(name);
    place(counters);
    return sorted;
}

std::string identifier(const std::string& name) {
    std::string out = "\"";
    for (const char letter : name)
        out += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return out + "\"";
}

} // namespace mandated::store
