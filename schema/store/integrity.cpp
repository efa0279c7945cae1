#include "schema/store/integrity.h"

#include "schema/store/copy.h"
#include "schema/store/query.h"
#include "schema/store/tables.h"

#include <fmt/format.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace mandated::store {
namespace {

/// What a column's texts have to be; null is allowed where the schema allows it.
struct Form {
    const char* what; ///< it is not
    const char* sql;  ///< true of a text that is none; {0} is the column
    std::vector<std::pair<const char*, std::vector<const char*>>> columns; ///< by table
};

// Without "+0 days" SQLite takes 30 February for a date.
const std::vector<Form>& forms() {
    static const std::vector<Form> all{
        {"date",
         "date({0}, '+0 days') IS NOT {0}",
         {{"resolutions", {"session_first_day", "session_last_day", "adopted"}},
          {"sessions", {"first_day", "last_day"}},
          {"milestones", {"day"}},
          {"reminders", {"day"}},
          {"holidays", {"day"}},
          {"people", {"left_on"}},
          {"absences", {"first_day", "last_day"}},
          {"answers", {"until"}},
          {"calendar_entries", {"day"}},
          {"reckoned", {"day"}},
          {"calendar_links", {"used_on"}}}},
        {"instant",
         "strftime('%Y-%m-%dT%H:%M:%SZ', {0}, '+0 days') IS NOT {0}",
         {{"documents", {"received_at"}},
          {"resolutions", {"registered_at"}},
          {"tasks", {"registered_at", "updated_at"}},
          {"reviews", {"at"}},
          {"decisions", {"at"}},
          {"assignments", {"at"}},
          {"answers", {"at"}},
          {"messages", {"created_at", "since", "next_attempt_at", "finished_at", "cleared_at"}},
          {"deliveries", {"started_at", "finished_at"}},
          {"reminders", {"planned_at", "recorded_at"}},
          {"audit", {"at"}},
          {"awake", {"seen"}},
          {"calendar_links", {"created_at", "revoked_at"}},
          {"remarks", {"at"}}}},
        {"JSON",
         "NOT json_valid({0})",
         {{"resolutions", {"vote", "drafts"}},
          {"tasks", {"actors", "recipients", "due", "conditions", "evidence"}},
          {"doubts", {"reading", "alternative"}},
          {"reviews", {"value"}},
          {"people", {"channels"}}}}};
    return all;
}

/// What holds of our rows and the schema does not say: a query for the key of each row that breaks
/// it.
struct Rule {
    const char* table;
    const char* what;
    const char* sql;
};

constexpr std::array rules{
    Rule{"messages", "has no text in message_texts",
         "SELECT id FROM messages WHERE id NOT IN (SELECT message_id FROM message_texts)"},
    Rule{"messages", "is finished and yet to be tried",
         "SELECT id FROM messages WHERE finished_at IS NOT NULL AND next_attempt_at IS NOT NULL"},
    Rule{"messages", "is queued or failed and never to be tried",
         "SELECT id FROM messages WHERE state IN ('queued', 'failed') AND next_attempt_at IS NULL"},
    Rule{"reminders", "is carried or folded by no message",
         "SELECT id FROM reminders WHERE outcome IN ('carried', 'folded') AND message_id IS NULL"},
    Rule{"resolutions", "has no version of its text",
         "SELECT id FROM resolutions WHERE id NOT IN (SELECT resolution_id FROM versions)"},
    Rule{"resolutions", "is in force from a document that is none of its versions",
         "SELECT id FROM resolutions WHERE NOT EXISTS (SELECT 1 FROM versions WHERE resolution_id "
         "= resolutions.id AND versions.document_id = resolutions.document_id)"},
    Rule{"tasks", "has no row in next_dates",
         "SELECT id FROM tasks WHERE id NOT IN (SELECT task_id FROM next_dates)"},
    Rule{"next_dates", "has no date",
         "SELECT task_id FROM next_dates WHERE state < 2 AND date(day, '+0 days') IS NOT day"},
    Rule{"doubts", "is of a task of another resolution",
         "SELECT doubts.id FROM doubts JOIN tasks ON tasks.id = task_id WHERE "
         "doubts.resolution_id <> tasks.resolution_id"},
    Rule{"absences", "ends before it begins",
         "SELECT person || ' ' || first_day FROM absences WHERE last_day < first_day"},
    Rule{"units", "names somebody who is not among the people",
         "SELECT name FROM units, json_each(json_array(owner, alternate, validator, supervisor)) "
         "WHERE value <> '' AND value NOT IN (SELECT name FROM people)"},
    Rule{"event_cursor", "has not one row",
         "SELECT count(*) FROM event_cursor HAVING count(*) <> 1"},
    Rule{"event_cursor", "is beyond the end of the audit trail",
         "SELECT audit_id FROM event_cursor WHERE audit_id > (SELECT coalesce(max(id), 0) FROM "
         "audit)"},
    Rule{"erasure", "was left open: the audit trail could be changed", "SELECT id FROM erasure"},
};

class Findings {
  public:
    Findings(Database& database, std::size_t most) : database_(database), most_(most) {}

    void add(std::string where, std::string what) {
        if (!full())
            found.push_back({std::move(where), std::move(what)});
    }
    [[nodiscard]] bool full() const { return found.size() >= most_; }

    void damage() {
        try {
            Query rows(database_, fmt::format("PRAGMA integrity_check({})", most_));
            while (rows.next())
                if (rows.text(0) != "ok")
                    add(database_.path().string(), rows.text(0));
        } catch (const SQLite::Exception& problem) {
            // Some damage keeps it from being looked at.
            if (problem.getErrorCode() != SQLITE_CORRUPT)
                throw;
            add(database_.path().string(), problem.what());
        }
    }

    void references() {
        Query rows(database_, "PRAGMA foreign_key_check");
        while (!full() && rows.next())
            add(rows.text(0) + (rows.maybe_integer(1) ? " " + rows.text(1) : ""),
                "refers to a row of " + rows.text(2) + " that is not there");
    }

    void texts(const Table& table, const std::string& column, const Form& form) {
        std::string key = "''";
        for (const auto& part : table.key)
            key += " || ' ' || " + identifier(part);
        const auto name = identifier(column);
        Query rows(database_, fmt::format("SELECT {}, substr({}, 1, 60) FROM {} WHERE {} IS NOT "
                                          "NULL AND {}",
                                          key, name, identifier(table.name), name,
                                          fmt::format(fmt::runtime(form.sql), name)));
        while (!full() && rows.next())
            add(table.name + rows.text(0),
                fmt::format("{} is no {}: {}", column, form.what, rows.text(1)));
    }

    void broken(const Rule& rule) {
        Query rows(database_, rule.sql);
        while (!full() && rows.next())
            add(std::string(rule.table) + " " + rows.text(0), rule.what);
    }

    std::vector<Finding> found;

  private:
    Database& database_;
    std::size_t most_;
};

} // namespace

std::vector<Finding> find_faults(Database& database, std::size_t most,
                                 const std::stop_token& stop) {
    const Stoppable stoppable(database, stop);
    Findings findings(database, most);
    findings.damage();
    // Of a damaged file no answer can be trusted.
    if (!findings.found.empty())
        return std::move(findings.found);
    findings.references();
    std::map<std::string, Table> tables;
    for (auto& table : tables_of(database))
        tables.emplace(table.name, table);
    for (const auto& form : forms())
        for (const auto& [name, columns] : form.columns)
            if (const auto found = tables.find(name); found != tables.end())
                for (const auto* column : columns)
                    if (found->second.has(column))
                        findings.texts(found->second, column, form);
    if (database.schema() == newest_schema())
        for (const auto& rule : rules)
            findings.broken(rule);
    return std::move(findings.found);
}

} // namespace mandated::store
