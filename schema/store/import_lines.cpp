#include "schema/store/import_lines.h"

#include "schema/store/base64.h"
#include "schema/store/query.h"
#include "schema/store/tables.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <istream>
#include <stdexcept>

namespace mandated::store {
namespace json = boost::json;
namespace {

/// What is wrong with a line.
struct Fault : std::runtime_error {
    using std::runtime_error::runtime_error;
};

const json::value& member(const json::object& object, const char* key, json::kind kind,
                          const char* expected) {
    const auto* value = object.if_contains(key);
    if (value == nullptr || value->kind() != kind)
        throw Fault(fmt::format("{} is missing or of another kind, expected {}", key, expected));
    return *value;
}

json::object object_in(const std::string& line) {
    json::error_code failure;
    auto value = json::parse(line, failure);
    if (failure)
        throw Fault("is no JSON: " + failure.message());
    if (!value.is_object())
        throw Fault("is no JSON object");
    return std::move(value.as_object());
}

struct Header {
    int schema = 0;
    json::object tables;
};

Header read_header(const std::string& line) {
    const auto header = object_in(line);
    if (member(header, "format", json::kind::string, "\"mandated\"").as_string() != "mandated")
        throw Fault("format is another one, expected \"mandated\"");
    if (member(header, "version", json::kind::int64, "1").as_int64() != 1)
        throw Fault("version is another one, expected 1; a newer mandated wrote it");
    const auto schema = member(header, "schema", json::kind::int64, "a number").as_int64();
    if (schema < 1 || schema > newest_schema())
        throw Fault(fmt::format("schema is {}, expected 1 to {}, which this mandated knows", schema,
                                newest_schema()));
    return {static_cast<int>(schema),
            member(header, "tables", json::kind::object, "the rows of each table").as_object()};
}

std::string bytes_in(const json::object& value, const char* key) {
    const auto* text = value.size() == 1 ? value.if_contains(key) : nullptr;
    const auto bytes = text && text->is_string() ? from_base64(text->as_string()) : std::nullopt;
    if (!bytes)
        throw Fault(R"(a value is an object, expected {"$base64": …} or {"$text": …} in base64)");
    return *bytes;
}

void bind(SQLite::Statement& statement, int place, const json::value& value) {
    if (value.is_null())
        statement.bind(place);
    else if (value.is_int64())
        statement.bind(place, value.as_int64());
    else if (value.is_string())
        statement.bind(place, std::string(value.as_string()));
    else if (!value.is_object())
        throw Fault("a value is of another kind, expected a number, a text, null or bytes");
    else if (value.as_object().contains("$text"))
        statement.bind(place, bytes_in(value.as_object(), "$text"));
    else {
        const auto bytes = bytes_in(value.as_object(), "$base64");
        statement.bind(place, bytes.data(), static_cast<int>(bytes.size()));
    }
}

/// The tables of a new database, emptied of what migrations put in, and how each is filled.
class Filling {
  public:
    explicit Filling(Database& database) : database_(database), tables_(tables_of(database)) {
        for (auto table = tables_.rbegin(); table != tables_.rend(); ++table)
            database.raw().exec("DELETE FROM " + identifier(table->name));
    }

    void check_tables(const json::object& counts) const {
        for (const auto& [name, count] : counts)
            if (!find(name))
                throw Fault(fmt::format("tables names {}, which schema {} has not",
                                        std::string(name), database_.schema()));
        for (const auto& table : tables_)
            if (!counts.contains(table.name))
                throw Fault("tables does not name " + table.name);
    }

    void add(const std::string& line) {
        const auto object = object_in(line);
        const auto& name = member(object, "table", json::kind::string, "a name").as_string();
        const auto& row = member(object, "row", json::kind::object, "columns").as_object();
        const auto* table = find(name);
        if (table == nullptr)
            throw Fault(fmt::format("table is {}, which schema {} has not", std::string(name),
                                    database_.schema()));
        auto& filled = filled_[table->name];
        if (table->name == "sqlite_sequence" && filled.rows == 0)
            database_.raw().exec("DELETE FROM sqlite_sequence"); // counted while rows came in
        if (!filled.insert)
            filled.insert.emplace(database_.raw(), insert_into(*table));
        if (row.size() != table->columns.size())
            throw Fault(fmt::format("a row of {} has {} columns, expected {}", table->name,
                                    row.size(), table->columns.size()));
        for (std::size_t i = 0; i < table->columns.size(); ++i) {
            const auto* value = row.if_contains(table->columns[i]);
            if (value == nullptr)
                throw Fault(table->name + " has no " + table->columns[i]);
            bind(*filled.insert, static_cast<int>(i) + 1, *value);
        }
        filled.insert->exec();
        filled.insert->reset();
        ++filled.rows;
    }

    void check_counts(const json::object& counts) {
        for (const auto& [name, count] : counts)
            if (const auto came = filled_[std::string(name)].rows; count != came)
                throw Fault(fmt::format("has {} rows of {}, expected {} by its first line; is it "
                                        "whole?",
                                        came, std::string(name), json::serialize(count)));
        filled_.clear();
    }

  private:
    struct Filled {
        std::optional<SQLite::Statement> insert;
        std::int64_t rows = 0;
    };

    [[nodiscard]] const Table* find(std::string_view name) const {
        const auto found = std::find_if(tables_.begin(), tables_.end(),
                                        [&](const Table& each) { return each.name == name; });
        return found == tables_.end() ? nullptr : &*found;
    }
    static std::string insert_into(const Table& table) {
        std::string columns, places;
        for (const auto& column : table.columns) {
            columns += (columns.empty() ? "" : ", ") + identifier(column);
            places += places.empty() ? "?" : ", ?";
        }
        return fmt::format("INSERT INTO {} ({}) VALUES ({})", identifier(table.name), columns,
                           places);
    }

    Database& database_;
    std::vector<Table> tables_;
    std::map<std::string, Filled> filled_;
};

/// What follows from a change by a trigger stands in the lines already.
std::vector<std::string> take_triggers_out(Database& database) {
    std::vector<std::string> names, texts;
    Query rows(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY "
                         "name");
    while (rows.next()) {
        names.push_back(rows.text(0));
        texts.push_back(rows.text(1));
    }
    for (const auto& name : names)
        database.raw().exec("DROP TRIGGER " + identifier(name));
    return texts;
}

void fill(Database& database, std::istream& lines, const json::object& counts, int& number) {
    SQLite::Transaction transaction(database.raw());
    const auto triggers = take_triggers_out(database);
    Filling filling(database);
    filling.check_tables(counts);
    std::string line;
    while (std::getline(lines, line)) {
        ++number;
        filling.add(line);
    }
    number = 0;
    filling.check_counts(counts);
    for (const auto& trigger : triggers)
        database.raw().exec(trigger);
    transaction.commit();
}

void check_whole(Database& database) {
    if (const auto damage = damage_of(database))
        throw Fault("gives a damaged database: " + *damage);
    Query broken(database, "PRAGMA foreign_key_check");
    if (broken.next())
        throw Fault(fmt::format("has a row of {} that refers to one of {} that is not there",
                                broken.text(0), broken.text(2)));
}

/// Makes the database at a path; `number` is the line that is at fault, 0 for none of them.
Contents make(const std::filesystem::path& path, std::istream& lines, int& number) {
    std::string line;
    std::getline(lines, line);
    const auto header = read_header(line);
    auto database = Database::create(path, header.schema);
    if (!database)
        throw std::runtime_error(database.error());
    database->raw().exec("PRAGMA synchronous = OFF"); // it is put on disk before it has its name
    fill(*database, lines, header.tables, number);
    database->bring_up_to_date();
    check_whole(*database);
    return contents_of(*database);
}

} // namespace

Result<Contents> import_lines(std::istream& lines, const std::string& name,
                              const std::filesystem::path& target) {
    std::error_code failure;
    if (std::filesystem::exists(target, failure))
        return Error{target.string() + ": is there already; expected the path of a new file"};
    auto file = NewFile::create(target);
    if (!file)
        return Error{file.error()};
    int number = 1;
    try {
        const auto contents = make(file->part(), lines, number);
        give_to_owner_of_folder(file->part());
        if (const auto failed = file->finish(NewFile::Existing::refuse))
            return Error{*failed};
        return contents;
    } catch (const std::exception& fault) {
        return Error{number > 0 ? fmt::format("{}:{}: {}", name, number, fault.what())
                                : fmt::format("{}: {}", name, fault.what())};
    }
}

} // namespace mandated::store
