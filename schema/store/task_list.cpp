#include "schema/store/in_force.h"
#include "schema/store/task_row.h"

namespace mandated::store {
namespace {

/// A doubt that nobody settled, a word that awaits a second person, or one said of an older text.
const std::string in_doubt =
    "(tasks.id IN (SELECT task_id FROM doubts UNION SELECT task_id FROM reviews) AND (EXISTS "
    "(SELECT 1 FROM doubts WHERE doubts.task_id = tasks.id AND coalesce((SELECT "
    "json_extract(value, '$.verdict') FROM reviews WHERE task_id = tasks.id AND field = 'verdict' "
    "AND holds = 1 ORDER BY id DESC LIMIT 1), '') <> 'confirmed' AND NOT EXISTS (SELECT 1 FROM "
    "reviews WHERE task_id = tasks.id AND holds = 1 AND field = CASE what WHEN 'actor' THEN "
    "'actors' WHEN 'recipient' THEN 'recipients' ELSE what END)) "
    "OR EXISTS (SELECT 1 FROM reviews AS said WHERE said.task_id = tasks.id AND said.field <> "
    "'status' AND (said.holds = 0 OR said.outdated = 1) AND said.id = (SELECT max(id) FROM reviews "
    "WHERE task_id = said.task_id AND field = said.field))))";

const std::string unreviewed = "NOT EXISTS (SELECT 1 FROM reviews WHERE task_id = tasks.id AND "
                               "field <> 'status' AND holds = 1)";

/// The conditions of a filter and the values they need, numbered from ?1.
class Conditions {
  public:
    explicit Conditions(const TaskFilter& filter) {
        if (!filter.withdrawn)
            add("next.withdrawn = 0");
        if (filter.due_until)
            add("next.state = 1 AND next.day <= " + value(to_string(*filter.due_until)));
        if (filter.kind)
            add(in_force("kind") + " = " + value(std::string(name(*filter.kind))));
        if (filter.status)
            add("tasks.status = " + value(std::string(name(*filter.status))));
        if (filter.actor)
            add("EXISTS (SELECT 1 FROM json_each(" + in_force("actors") +
                ") WHERE value = " + value(std::string(name(*filter.actor))) + ")");
        if (!filter.organ.empty())
            add("resolutions.organ = " + value(filter.organ));
        if (!filter.resolution.empty())
            add("(resolutions.identity = " + value(filter.resolution) +
                " OR resolutions.identity LIKE '%/' || " +
                value(escaped_for_like(filter.resolution)) + " ESCAPE '\\')");
        if (!filter.session.empty())
            add_session(filter.session);
        if (filter.ids)
            add("tasks.id IN (SELECT value FROM json_each(" + value(ids_json(*filter.ids)) + "))");
        if (filter.review)
            add("(" + in_doubt +
                (*filter.review == ReviewState::unreviewed ? " OR " + unreviewed : "") + ")");
    }

    void add(const std::string& condition) {
        sql_ += (sql_.empty() ? "WHERE " : " AND ") + condition;
    }
    /// The place of a further value.
    std::string value(std::string text) {
        values_.push_back(std::move(text));
        return "?" + std::to_string(values_.size());
    }
    [[nodiscard]] const std::string& sql() const { return sql_; }
    void bind(Query& query) const {
        for (std::size_t i = 0; i < values_.size(); ++i)
            query.bind(static_cast<int>(i) + 1, values_[i]);
    }

  private:
    static std::string ids_json(const std::vector<std::int64_t>& ids) {
        std::string json = "[";
        for (const auto id : ids)
            json += (json.size() > 1 ? "," : "") + std::to_string(id);
        return json + "]";
    }

    void add_session(const std::string& session) {
        const auto place = value(session), anywhere = value("%" + session + "%");
        // Only a few of the texts that mention it are taken apart.
        add("(EXISTS (SELECT 1 FROM milestones WHERE task_id = tasks.id AND occurrence = " + place +
            ") OR (tasks.due LIKE " + anywhere +
            " OR EXISTS (SELECT 1 FROM reviews WHERE task_id = tasks.id AND field = 'due')) AND "
            "EXISTS (SELECT 1 FROM json_each(" +
            in_force("due") + ") WHERE value IN (" + place + ", " + place +
            " || '-end') OR value LIKE '%:' || " + place + " OR value LIKE '%:' || " + place +
            " || '-end'))");
    }

    std::string sql_;
    std::vector<std::string> values_;
};

const std::string joined = "FROM next_dates AS next CROSS JOIN tasks ON tasks.id = next.task_id "
                           "CROSS JOIN resolutions ON resolutions.id = tasks.resolution_id ";

/// From the few tasks of a resolution rather than from all dates.
const std::string of_resolution = "FROM resolutions CROSS JOIN tasks ON tasks.resolution_id = "
                                  "resolutions.id CROSS JOIN next_dates AS next ON "
                                  "next.task_id = tasks.id ";

/// Whether the dates alone answer how many there are.
bool counts_by_dates(const TaskFilter& filter) {
    return !filter.kind && !filter.status && !filter.actor && !filter.review && !filter.ids &&
           filter.organ.empty() && filter.resolution.empty() && filter.session.empty();
}

int count(Database& database, const TaskFilter& filter, const Conditions& conditions) {
    const auto& from = counts_by_dates(filter)     ? "FROM next_dates AS next "
                       : filter.resolution.empty() ? joined
                                                   : of_resolution;
    Query row(database, "SELECT count(*) " + from + conditions.sql());
    conditions.bind(row);
    row.next();
    return static_cast<int>(row.integer(0));
}

/// What the list is sorted by, and what says where a page ended: a JSON array of these.
const std::string order = "next.state, next.day, resolutions.identity, position, idx";

/// Only what follows the row at which a page ended.
void add_after(Conditions& conditions, const std::string& last) {
    const auto text = conditions.value(last);
    const auto key = [&](int place) {
        return "json_extract(" + text + ", '$[" + std::to_string(place) + "]')";
    };
    conditions.add("next.state >= " + key(0));
    conditions.add("(" + order + ") > (" + key(0) + ", " + key(1) + ", " + key(2) + ", " + key(3) +
                   ", " + key(4) + ")");
}

/// Where the row of a task stands in the order.
std::string place_of(Database& database, std::int64_t task) {
    Query row(database, "SELECT json_array(" + order + ") " + joined + "WHERE next.task_id = ?");
    row.with(task).next();
    return row.text(0);
}

} // namespace

TaskPage list_tasks(Database& database, const TaskFilter& filter) {
    Conditions conditions(filter);
    TaskPage page;
    page.total = count(database, filter, conditions);
    if (!filter.after.empty())
        add_after(conditions, filter.after);
    Query rows(database, task_fields + (filter.resolution.empty() ? joined : of_resolution) +
                             conditions.sql() + " ORDER BY " + order + " LIMIT " +
                             std::to_string(filter.limit + 1) + " OFFSET " +
                             std::to_string(filter.offset));
    conditions.bind(rows);
    page.tasks = task_rows(database, rows);
    if (static_cast<int>(page.tasks.size()) > filter.limit) {
        page.tasks.pop_back();
        if (!page.tasks.empty())
            page.last = place_of(database, page.tasks.back().id);
    }
    return page;
}

} // namespace mandated::store
