#include "schema/store/lineage.h"

#include "schema/store/query.h"

namespace mandated::store {
namespace {

std::vector<CitationRow> citation_rows(Query& rows) {
    std::vector<CitationRow> citations;
    while (rows.next())
        citations.push_back({rows.integer(0), rows.text(1), rows.text(2)});
    return citations;
}

std::vector<Repeat> repeat_rows(Query& rows) {
    std::vector<Repeat> repeats;
    while (rows.next())
        repeats.push_back({rows.integer(0), rows.integer(1),
                           from_name<RepeatState>(rows.text(2)).value_or(RepeatState::proposed),
                           rows.text(3)});
    return repeats;
}

const std::string repeat_columns = "SELECT later_task, earlier_task, state, reason FROM repeats ";
/// An open earlier task whose repetition nobody has decided on, as `earlier`.
const std::string undecided =
    "repeats JOIN tasks AS earlier ON earlier.id = earlier_task JOIN tasks AS later ON later.id = "
    "later_task WHERE state = 'proposed' AND earlier.withdrawn = 0 AND later.withdrawn = 0 AND "
    "earlier.status IN ('planned', 'in progress', 'submitted') ";

} // namespace

void put_citations(Database& database, std::int64_t resolution,
                   const std::vector<CitationRow>& citations) {
    Query(database, "DELETE FROM citations WHERE resolution_id = ?").with(resolution).run();
    Query insert(database, "INSERT INTO citations (resolution_id, para, symbol) VALUES (?, ?, ?)");
    for (const auto& citation : citations)
        insert.with(resolution, citation.para, citation.symbol).run();
}

std::vector<CitationRow> citations_in(Database& database, std::int64_t resolution) {
    Query rows(database, "SELECT resolution_id, para, symbol FROM citations WHERE "
                         "resolution_id = ? ORDER BY rowid");
    return citation_rows(rows.with(resolution));
}

std::vector<CitationRow> citations_of(Database& database, const std::string& symbol) {
    Query rows(database,
               "SELECT resolution_id, para, symbol FROM citations WHERE symbol = ? ORDER BY rowid");
    return citation_rows(rows.with(symbol));
}

void put_continuations(Database& database, std::int64_t resolution,
                       const std::vector<Continuation>& links) {
    Query(database, "DELETE FROM continuations WHERE later_id = ?1 OR earlier_id = ?1")
        .with(resolution)
        .run();
    Query insert(database,
                 "INSERT INTO continuations (later_id, earlier_id, reason) VALUES (?, ?, ?)");
    for (const auto& link : links)
        insert.with(link.later, link.earlier, link.reason).run();
    Query(database, "UPDATE resolutions SET linked = 1 WHERE id = ?").with(resolution).run();
}

std::vector<Continuation> continuations_of(Database& database, std::int64_t resolution) {
    Query rows(database, "SELECT later_id, earlier_id, reason FROM continuations WHERE later_id = "
                         "?1 OR earlier_id = ?1 ORDER BY later_id, earlier_id");
    rows.with(resolution);
    std::vector<Continuation> links;
    while (rows.next())
        links.push_back({rows.integer(0), rows.integer(1), rows.text(2)});
    return links;
}

std::vector<std::int64_t> line_of(Database& database, std::int64_t resolution) {
    Query rows(database, "WITH RECURSIVE line (id) AS (VALUES (?) UNION SELECT CASE "
                         "later_id WHEN line.id THEN earlier_id ELSE later_id END FROM line JOIN "
                         "continuations ON line.id IN (later_id, earlier_id)) SELECT id FROM line");
    rows.with(resolution);
    std::vector<std::int64_t> line;
    while (rows.next())
        line.push_back(rows.integer(0));
    return line;
}

void put_repeats(Database& database, const std::vector<std::int64_t>& resolutions,
                 const std::vector<Repeat>& repeats) {
    Query forget(database, "DELETE FROM repeats WHERE state = 'proposed' AND later_task IN "
                           "(SELECT id FROM tasks WHERE resolution_id = ?)");
    for (const auto resolution : resolutions)
        forget.with(resolution).run();
    Query insert(database, "INSERT OR IGNORE INTO repeats (later_task, earlier_task, state, "
                           "reason) VALUES (?, ?, ?, ?)");
    for (const auto& repeat : repeats)
        insert.with(repeat.later, repeat.earlier, name(repeat.state), repeat.reason).run();
}

void decide_repeat(Database& database, std::int64_t later, std::int64_t earlier,
                   RepeatState state) {
    Query(database, "UPDATE repeats SET state = ? WHERE later_task = ? AND earlier_task = ?")
        .with(name(state), later, earlier)
        .run();
}

std::vector<Repeat> repeats_by(Database& database, std::int64_t task) {
    Query rows(database, repeat_columns + "WHERE later_task = ? ORDER BY earlier_task");
    return repeat_rows(rows.with(task));
}

std::vector<Repeat> repeats_of(Database& database, std::int64_t task) {
    Query rows(database, repeat_columns + "WHERE earlier_task = ? ORDER BY later_task");
    return repeat_rows(rows.with(task));
}

std::vector<Repeat> proposed_repeats(Database& database) {
    Query rows(database, "SELECT later_task, earlier_task, state, reason FROM " + undecided +
                             "ORDER BY earlier_task, later_task");
    return repeat_rows(rows);
}

int count_replaced(Database& database) {
    Query row(database, "SELECT count(DISTINCT earlier_task) FROM " + undecided);
    row.next();
    return static_cast<int>(row.integer(0));
}

} // namespace mandated::store
