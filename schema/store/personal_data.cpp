#include "schema/store/personal_data.h"

#include "schema/model/message.h"
#include "schema/store/cleared_message.h"
#include "schema/store/erasure.h"
#include "schema/store/query.h"
#include "schema/store/tables.h"

#include <fmt/format.h>
#include <SQLiteCpp/Database.h>

#include <set>
#include <sqlite3.h>

namespace mandated::store {
namespace {

constexpr std::string_view pseudonym_words = "former person ";

/// The public texts and what was read in them: who is named there is not ours to change.
bool is_public(const Table& table) {
    static const std::set<std::string> names{"documents", "resolutions", "paragraphs",
                                             "versions",  "tasks",       "doubts",
                                             "citations", "secrets",     "sqlite_sequence"};
    return names.contains(table.name);
}

std::vector<std::string> text_columns(Database& database, const Table& table) {
    Query rows(database, "SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT' ORDER BY cid");
    rows.with(table.name);
    std::vector<std::string> columns;
    while (rows.next())
        columns.push_back(rows.text(0));
    return columns;
}

/// What the functions mentions(text) and renamed(text) of a connection work with.
struct Renaming {
    Mentions mentions;
    std::string other;
};

std::string_view text_of(sqlite3_value* value) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text == nullptr
               ? std::string_view()
               : std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

void mentions_function(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* renaming = static_cast<const Renaming*>(sqlite3_user_data(context));
    sqlite3_result_int(context, renaming->mentions.in(text_of(values[0])) ? 1 : 0);
}

void renamed_function(sqlite3_context* context, int, sqlite3_value** values) {
    const auto* renaming = static_cast<const Renaming*>(sqlite3_user_data(context));
    const auto text = text_of(values[0]);
    if (!renaming->mentions.in(text))
        return sqlite3_result_value(context, values[0]);
    const auto other = renaming->mentions.replaced(text, renaming->other);
    sqlite3_result_text(context, other.data(), static_cast<int>(other.size()), SQLITE_TRANSIENT);
}

/// The functions, for as long as it lives; no statement that uses them may outlive it.
class Functions {
  public:
    Functions(Database& database, const Somebody& somebody, std::string other)
        : database_(database), renaming_{Mentions(somebody), std::move(other)} {
        database.raw().createFunction("mentions", 1, true, &renaming_, mentions_function);
        database.raw().createFunction("renamed", 1, true, &renaming_, renamed_function);
    }
    ~Functions() {
        for (const auto* name : {"mentions", "renamed"})
            sqlite3_create_function(database_.raw().getHandle(), name, 1, SQLITE_UTF8, nullptr,
                                    nullptr, nullptr, nullptr);
    }
    Functions(const Functions&) = delete;
    Functions& operator=(const Functions&) = delete;

  private:
    Database& database_;
    Renaming renaming_;
};

/// "mentions(a) OR mentions(b)".
std::string any_mentions(const std::vector<std::string>& columns) {
    std::string condition;
    for (const auto& column : columns)
        condition +=
            fmt::format("{}mentions({})", condition.empty() ? "" : " OR ", identifier(column));
    return condition;
}

const std::string to_them = "(contact = ?1 OR (?2 <> '' AND lower(address) = lower(?2)))";

HeldMessages messages_to(Database& database, const Somebody& somebody) {
    HeldMessages held;
    Query row(database, "SELECT count(*), count(*) FILTER (WHERE cleared_at IS NULL), "
                        "min(created_at), max(created_at) FROM messages WHERE " +
                            to_them);
    row.with(somebody.name, somebody.email).next();
    held.total = static_cast<int>(row.integer(0));
    held.with_text = static_cast<int>(row.integer(1));
    if (held.total > 0) {
        held.first = row.instant(2);
        held.last = row.instant(3);
    }
    Query addresses(database, "SELECT DISTINCT address FROM messages WHERE address <> '' AND " +
                                  to_them + " ORDER BY 1");
    addresses.with(somebody.name, somebody.email);
    while (addresses.next())
        held.addresses.push_back(addresses.text(0));
    return held;
}

HeldRows rows_naming(Database& database, const Table& table,
                     const std::vector<std::string>& searched) {
    HeldRows held{table.name, table.columns, {}};
    std::string columns;
    for (const auto& column : table.columns)
        columns += (columns.empty() ? "" : ", ") + identifier(column);
    Query rows(database,
               fmt::format("SELECT {} FROM {} WHERE {} ORDER BY {}", columns,
                           identifier(table.name), any_mentions(searched), table.order()));
    while (rows.next()) {
        auto& row = held.rows.emplace_back();
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            row.push_back(rows.maybe_text(static_cast<int>(i)));
    }
    return held;
}

/// A vacant post is its alternate's; one of somebody who has left goes to whom they named.
void leave_posts(Database& database, const std::string& name) {
    Query successor(database, "SELECT successor FROM people WHERE name = ?");
    const bool succeeded = successor.with(name).next() && !successor.text(0).empty();
    for (const auto* post : {"owner", "alternate", "validator", "supervisor"})
        Query(database, fmt::format("UPDATE units SET {0} = '' WHERE {0} = ?1 AND NOT ?2 AND "
                                    "(alternate = '' OR alternate = ?1)",
                                    post))
            .with(name, succeeded)
            .run();
}

void clear_person(Database& database, const std::string& name, const std::string& pseudonym,
                  Instant now) {
    Query(database, "DELETE FROM absences WHERE person = ?").with(name).run();
    leave_posts(database, name);
    Query(database, "UPDATE calendar_links SET revoked_at = coalesce(revoked_at, ?2) "
                    "WHERE person = ?1")
        .with(name, now)
        .run();
    Query(database,
          "UPDATE people SET name = ?2, email = '', zone = '', hours = '', "
          "language = 'en', station = '', channels = '[\"email\"]', administrator = 0, login = '', "
          "left_on = coalesce(left_on, ?3) WHERE name = ?1")
        .with(name, pseudonym, date::year_month_day(date::floor<date::days>(now)))
        .run();
}

} // namespace

std::optional<Somebody> find_somebody(Database& database, const std::string& name) {
    Query row(database, "SELECT name, email, login FROM people WHERE name = ?");
    if (!row.with(name).next())
        return std::nullopt;
    return Somebody{row.text(0), row.text(1), row.text(2), ""};
}

PersonalData held_on(Database& database, const Somebody& somebody) {
    const Functions functions(database, somebody, "");
    PersonalData held{messages_to(database, somebody), {}};
    for (const auto& table : tables_of(database)) {
        const auto searched = text_columns(database, table);
        if (is_public(table) || searched.empty() || table.name == "messages" ||
            table.name == "message_texts")
            continue;
        auto rows = rows_naming(database, table, searched);
        if (!rows.rows.empty())
            held.tables.push_back(std::move(rows));
    }
    return held;
}

Undelivered undelivered_about(Database& database, const Somebody& somebody) {
    const Functions functions(database, somebody, "");
    Query rows(database, "SELECT id, state, " + to_them +
                             " FROM messages JOIN message_texts ON message_id = id WHERE "
                             "finished_at IS NULL AND (" +
                             to_them +
                             " OR mentions(subject) OR mentions(shown) OR mentions(body))");
    rows.with(somebody.name, somebody.email);
    Undelivered waiting;
    while (rows.next()) {
        if (rows.integer(2) == 0) {
            ++waiting.naming_them;
            continue;
        }
        waiting.to_them.push_back(rows.integer(0));
        waiting.under_way += rows.text(1) == name(MessageState::attempting) ? 1 : 0;
    }
    return waiting;
}

std::string next_pseudonym(Database& database) {
    Query row(database,
              "SELECT coalesce(max(CAST(substr(name, ?2) AS INTEGER)), 0) + 1 FROM people "
              "WHERE substr(name, 1, ?2 - 1) = ?1");
    row.with(pseudonym_words, pseudonym_words.size() + 1).next();
    return std::string(pseudonym_words) + row.text(0);
}

Erased erase(Database& database, const Somebody& somebody, const std::string& pseudonym,
             Instant now) {
    Erasure erasure(database);
    const Functions functions(database, somebody, pseudonym);
    Erased done;
    std::vector<std::int64_t> theirs;
    {
        Query rows(database,
                   "SELECT id FROM messages WHERE finished_at IS NOT NULL AND " + to_them);
        rows.with(somebody.name, somebody.email);
        while (rows.next())
            theirs.push_back(rows.integer(0));
    }
    for (const auto id : theirs)
        clear_message(database, id, now);
    done.messages = static_cast<int>(theirs.size());
    // A mail's body is encoded, so the name may stand there in another form.
    Query(database, "UPDATE message_texts SET body = '' WHERE body <> '' AND (mentions(shown) OR "
                    "message_id IN (SELECT id FROM messages WHERE mentions(subject)))")
        .run();
    clear_person(database, somebody.name, pseudonym, now);
    for (const auto& table : tables_of(database)) {
        const auto columns = text_columns(database, table);
        if (is_public(table) || columns.empty())
            continue;
        std::string changes;
        for (const auto& column : columns)
            changes += fmt::format("{0}{1} = renamed({1})", changes.empty() ? "" : ", ",
                                   identifier(column));
        done.rows +=
            Query(database, fmt::format("UPDATE {} SET {} WHERE {}", identifier(table.name),
                                        changes, any_mentions(columns)))
                .run();
    }
    erasure.end();
    return done;
}

bool empty_journal(Database& database) {
    auto& raw = database.raw();
    const int patience_ms = raw.execAndGet("PRAGMA busy_timeout").getInt();
    raw.setBusyTimeout(0); // whoever reads may take long
    bool emptied = false;
    {
        Query row(database, "PRAGMA wal_checkpoint(TRUNCATE)");
        emptied = row.next() && row.integer(0) == 0;
    }
    raw.setBusyTimeout(patience_ms);
    return emptied;
}

} // namespace mandated::store
