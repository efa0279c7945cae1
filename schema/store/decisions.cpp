#include "schema/store/decisions.h"

#include "schema/store/query.h"

#include <optional>

namespace mandated::store {
namespace {

const std::string in_force =
    "SELECT task_id, what, occurrence, kind, value, source FROM decisions WHERE value <> '' AND "
    "(?1 IS NULL OR task_id = ?1) AND id = (SELECT max(id) FROM decisions AS later WHERE "
    "later.task_id = decisions.task_id AND later.what = decisions.what AND "
    "later.occurrence = decisions.occurrence AND later.kind = decisions.kind) ORDER BY id";

void put(Database& database, std::int64_t task, std::string_view what,
         const std::string& occurrence, std::string_view kind, const std::string& value,
         const std::string& source, const Decided& how) {
    Query(database, "INSERT INTO decisions (task_id, what, occurrence, kind, value, source, by, "
                    "at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(task, what, occurrence, kind, value, source, how.by, how.at)
        .run();
}

void take(Query& row, Decisions& into) {
    const auto what = row.text(1), occurrence = row.text(2), value = row.text(4);
    if (what == "agreed")
        into.agreed.push_back(
            {occurrence, from_name<MilestoneKind>(row.text(3)).value_or(MilestoneKind::submission),
             row.date(4), row.text(5)});
    else if (what == "completed")
        into.completed.push_back({occurrence, value});
    else if (const auto session = parse_session(value); what == "deferred" && session)
        into.deferred.push_back({occurrence, *session, row.text(5)});
}

std::unordered_map<std::int64_t, Decisions> decisions(Database& database,
                                                      std::optional<std::int64_t> task) {
    Query rows(database, in_force);
    rows.with(task);
    std::unordered_map<std::int64_t, Decisions> found;
    while (rows.next())
        take(rows, found[rows.integer(0)]);
    return found;
}

} // namespace

void agree(Database& database, std::int64_t task, const Agreement& agreement, const Decided& how) {
    put(database, task, "agreed", agreement.occurrence, name(agreement.kind),
        to_string(agreement.day), agreement.source, how);
}

void disagree(Database& database, std::int64_t task, const std::string& occurrence,
              MilestoneKind kind, const std::string& source, const Decided& how) {
    put(database, task, "agreed", occurrence, name(kind), "", source, how);
}

void defer(Database& database, std::int64_t task, const Deferral& deferral, const Decided& how) {
    put(database, task, "deferred", deferral.occurrence, "", to_string(deferral.to),
        deferral.authority, how);
}

void complete(Database& database, std::int64_t task, const Completion& completion,
              const Decided& how) {
    put(database, task, "completed", completion.occurrence, "", completion.by, "", how);
}

Decisions decisions_of(Database& database, std::int64_t task) {
    auto found = decisions(database, task);
    return found.empty() ? Decisions{} : std::move(found.begin()->second);
}

std::unordered_map<std::int64_t, Decisions> all_decisions(Database& database) {
    return decisions(database, std::nullopt);
}

} // namespace mandated::store
