#include "schema/store/export_lines.h"

#include "schema/store/base64.h"
#include "schema/store/query.h"
#include "schema/store/tables.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <stdexcept>

namespace mandated::store {
namespace json = boost::json;
namespace {

constexpr std::size_t piece_bytes = std::size_t{64} * 1024;

std::string json_of(const SQLite::Column& value) {
    if (value.isNull())
        return "null";
    if (value.isInteger())
        return std::to_string(value.getInt64());
    const auto bytes = value.getString();
    if (value.isBlob())
        return R"({"$base64":")" + to_base64(bytes) + "\"}";
    if (!value.isText())
        throw std::runtime_error("a number with a fraction, which no table of ours holds");
    auto text = json::serialize(json::string_view(bytes));
    json::error_code no_text;
    static_cast<void>(json::parse(text, no_text)); // it takes UTF-8 only
    return no_text ? R"({"$text":")" + to_base64(bytes) + "\"}" : text;
}

} // namespace

struct Export::Guts {
    Database database;
    std::vector<Table> tables;
    std::string header; ///< "" once it is written
    std::size_t table = 0;
    std::optional<SQLite::Statement> rows; ///< of the table

    void begin(Instant now) {
        database.raw().exec("BEGIN");
        tables = tables_of(database);
        json::object counts;
        for (const auto& each : tables) {
            Query count(database, "SELECT count(*) FROM " + identifier(each.name));
            count.next();
            counts[each.name] = count.integer(0);
        }
        header = json::serialize(json::object{{"format", "mandated"},
                                              {"version", 1},
                                              {"schema", database.schema()},
                                              {"exported_at", to_string(now)},
                                              {"tables", std::move(counts)}}) +
                 "\n";
    }

    /// The next row's line; false after the last.
    bool add_line(std::string& to) {
        for (; table < tables.size(); ++table, rows.reset()) {
            const auto& at = tables[table];
            if (!rows) {
                std::string columns;
                for (const auto& column : at.columns)
                    columns += (columns.empty() ? "" : ", ") + identifier(column);
                rows.emplace(database.raw(), fmt::format("SELECT {} FROM {} ORDER BY {}", columns,
                                                         identifier(at.name), at.order()));
            }
            if (!rows->executeStep())
                continue;
            to += R"({"table":")" + at.name + R"(","row":{)";
            for (std::size_t i = 0; i < at.columns.size(); ++i)
                to += fmt::format("{}\"{}\":{}", i == 0 ? "" : ",", at.columns[i],
                                  json_of(rows->getColumn(static_cast<int>(i))));
            to += "}}\n";
            return true;
        }
        return false;
    }
};

Export::Export(std::unique_ptr<Guts> guts) : guts_(std::move(guts)) {}
Export::Export(Export&&) noexcept = default;
Export& Export::operator=(Export&&) noexcept = default;
Export::~Export() = default;

Result<Export> Export::begin(const std::filesystem::path& path, Instant now) {
    auto database = Database::open_to_read(path);
    if (!database)
        return Error{database.error()};
    auto guts = std::make_unique<Guts>(Guts{*std::move(database), {}, {}, 0, {}});
    try {
        guts->begin(now);
    } catch (const std::exception& fault) {
        return Error{explained(fault, guts->database)};
    }
    return Export(std::move(guts));
}

std::optional<std::string> Export::next() {
    if (!guts_)
        return std::nullopt;
    auto piece = std::exchange(guts_->header, "");
    while (piece.size() < piece_bytes && guts_->add_line(piece)) {
    }
    if (!piece.empty())
        return piece;
    guts_.reset(); // whoever holds on to it holds up nothing
    return std::nullopt;
}

} // namespace mandated::store
