#include "schema/store/answers.h"

#include "schema/store/query.h"

namespace mandated::store {
namespace {

std::unordered_map<std::int64_t, Answer> newest(Database& database,
                                                std::optional<std::int64_t> task) {
    Query rows(database, "SELECT task_id, what, until, note, by, at FROM answers WHERE id IN "
                         "(SELECT max(id) FROM answers WHERE ?1 IS NULL OR task_id = ?1 "
                         "GROUP BY task_id)");
    rows.with(task);
    std::unordered_map<std::int64_t, Answer> found;
    while (rows.next())
        found[rows.integer(0)] = {
            from_name<AnswerKind>(rows.text(1)).value_or(AnswerKind::acknowledged), rows.date(2),
            rows.text(3), rows.text(4), rows.instant(5)};
    return found;
}

} // namespace

void add_answer(Database& database, std::int64_t task, const Answer& answer) {
    Query(database, "INSERT INTO answers (task_id, what, until, note, by, at) "
                    "VALUES (?, ?, ?, ?, ?, ?)")
        .with(task, name(answer.kind), answer.until, answer.note, answer.by, answer.at)
        .run();
}

std::unordered_map<std::int64_t, Answer> newest_answers(Database& database) {
    return newest(database, std::nullopt);
}

std::optional<Answer> newest_answer(Database& database, std::int64_t task) {
    auto found = newest(database, task);
    return found.empty() ? std::nullopt : std::optional{std::move(found.begin()->second)};
}

std::unordered_map<std::int64_t, Instant> last_words(Database& database) {
    Query rows(database, "SELECT task_id, max(at) FROM (SELECT task_id, at FROM answers UNION ALL "
                         "SELECT task_id, at FROM reviews WHERE field = 'status') "
                         "GROUP BY task_id");
    std::unordered_map<std::int64_t, Instant> words;
    while (rows.next())
        words.emplace(rows.integer(0), rows.instant(1));
    return words;
}

} // namespace mandated::store
