#pragma once

#include "schema/model/dates.h"
#include "schema/store/database.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// A statement with its values bound in order. Dates and instants are bound as ISO text, an empty
/// optional as NULL. Inside schema/store only.
class Query {
  public:
    Query(Database& database, const char* sql) : statement_(database.raw(), sql) {}
    Query(Database& database, const std::string& sql) : statement_(database.raw(), sql) {}

    /// Binds the next values from the first place on; a statement used before starts anew.
    template <typename... Values> Query& with(const Values&... values) {
        statement_.reset();
        int place = 0;
        (bind(++place, values), ...);
        return *this;
    }
    /// Binds one value at a place counted from 1.
    template <typename Value> void bind(int place, const Value& value) {
        if constexpr (std::is_same_v<Value, Date> || std::is_same_v<Value, Instant>)
            statement_.bind(place, to_string(value));
        else if constexpr (std::is_same_v<Value, bool>)
            statement_.bind(place, value ? 1 : 0);
        else if constexpr (std::is_integral_v<Value>)
            statement_.bind(place, static_cast<std::int64_t>(value));
        else if constexpr (std::is_convertible_v<Value, std::string_view>)
            statement_.bind(place, std::string(std::string_view(value)));
        else
            bind_optional(place, value);
    }
    void bind_blob(int place, std::string_view bytes) {
        statement_.bind(place, bytes.data(), static_cast<int>(bytes.size()));
    }

    /// Goes to the next row; false where there is none.
    bool next() { return statement_.executeStep(); }
    /// Runs to the end; the number of rows changed.
    int run() { return statement_.exec(); }

    [[nodiscard]] std::int64_t integer(int column) {
        return statement_.getColumn(column).getInt64();
    }
    [[nodiscard]] std::string text(int column) { return statement_.getColumn(column).getString(); }
    [[nodiscard]] std::optional<std::string> maybe_text(int column) {
        return statement_.isColumnNull(column) ? std::nullopt : std::optional{text(column)};
    }
    [[nodiscard]] std::optional<std::int64_t> maybe_integer(int column) {
        return statement_.isColumnNull(column) ? std::nullopt : std::optional{integer(column)};
    }
    /// The date or instant in a column that holds one; std::runtime_error where it holds something
    /// else.
    [[nodiscard]] Date date(int column);
    [[nodiscard]] Instant instant(int column);

  private:
    template <typename Value> void bind_optional(int place, const std::optional<Value>& value) {
        if (value)
            bind(place, *value);
        else
            statement_.bind(place);
    }

    SQLite::Statement statement_;
};

/// The id of the row inserted last.
[[nodiscard]] std::int64_t last_id(Database& database);
/// The text with the wildcards of LIKE escaped by a backslash.
[[nodiscard]] std::string escaped_for_like(const std::string& text);
/// The text with quotes doubled, for the few statements that take no bound values.
[[nodiscard]] std::string quoted(const std::string& text);

} // namespace mandated::store
