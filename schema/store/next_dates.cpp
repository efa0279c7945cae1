#include "schema/store/next_dates.h"

#include "schema/store/milestone_row.h"
#include "schema/store/next_date_row.h"

#include <algorithm>

namespace mandated::store {
namespace {

/// The milestones of each of these tasks, by task.
void refresh(Database& database, const std::string& which, Date today) {
    Query rows(database, "SELECT tasks.task_id, " + milestone_columns +
                             " FROM (SELECT task_id FROM next_dates WHERE " + which +
                             ") AS tasks LEFT JOIN milestones ON milestones.task_id = "
                             "tasks.task_id ORDER BY tasks.task_id");
    std::vector<std::pair<std::int64_t, NextDate>> found;
    std::vector<Milestone> milestones;
    std::optional<std::int64_t> task;
    const auto finish = [&] {
        if (task)
            found.emplace_back(*task, next_date(milestones, today));
        milestones.clear();
    };
    while (rows.next()) {
        if (task != rows.integer(0)) {
            finish();
            task = rows.integer(0);
        }
        if (rows.maybe_text(1))
            milestones.push_back(milestone_row(rows, 1));
    }
    finish();
    NextDateWriter writer(database);
    for (const auto& [id, date] : found)
        writer.put(id, date);
}

} // namespace

NextDate next_date(const std::vector<Milestone>& milestones, Date today) {
    const auto earliest = next_milestone(milestones, today);
    if (earliest && latest_day(*earliest) >= today)
        return {DateState::ahead, earliest->day};
    std::vector<Milestone> likely;
    std::copy_if(milestones.begin(), milestones.end(), std::back_inserter(likely),
                 [](const Milestone& milestone) { return !milestone.alternative; });
    if (const auto last = next_milestone(likely, today))
        return {DateState::past, last->day};
    return {};
}

void refresh_next_dates(Database& database, std::optional<Date> last, Date today) {
    if (!last || today < *last)
        return refresh(database, "true", today);
    refresh(database, "state = 1 AND day < '" + to_string(today) + "'", today);
}

std::optional<Reckoned> last_reckoned(Database& database) {
    Query row(database, "SELECT day, basis FROM reckoned");
    return row.next() ? std::optional{Reckoned{row.date(0), row.text(1)}} : std::nullopt;
}

void set_reckoned(Database& database, const Reckoned& reckoned) {
    Query(database, "INSERT OR REPLACE INTO reckoned (id, day, basis) VALUES (1, ?, ?)")
        .with(reckoned.day, reckoned.basis)
        .run();
}

} // namespace mandated::store
