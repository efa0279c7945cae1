#pragma once

#include "schema/model/milestone.h"
#include "schema/model/task.h"
#include "schema/model/task_status.h"
#include "schema/store/database.h"
#include "schema/store/reviews.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// A task as stored: what was read, its address and what people decided.
struct TaskRow {
    std::int64_t id = 0;
    std::int64_t resolution = 0;
    std::string identity; ///< of its resolution
    std::string address;  ///< "A/HRC/RES/59/3:33.2"
    Task task;            ///< index and doubts included
    TaskStatus status = TaskStatus::planned;
    bool withdrawn = false;
    bool draft = false; ///< of a draft, which is no mandate before it is adopted
    Instant registered;
    bool has_new_session = false; ///< one of its occurrences was deferred to a named session
    int position = 0;             ///< place in the resolution, for listing
    bool added = false;           ///< by a person: no reading of the text withdraws it
    std::optional<std::int64_t> split_from; ///< the task it is a part of
    std::vector<ReviewRow> reviews;         ///< what people said of it, oldest first
};

/// The task with what people decided in place of what was read, and without the doubts they
/// settled.
[[nodiscard]] Task effective(const TaskRow& row);
/// Whether a review withdrew it: no task, part of another, or split into several.
[[nodiscard]] bool is_closed(const TaskRow& row);

/// Whether its dates still matter: a task deferred to a named session is awaited there.
[[nodiscard]] bool is_open(const TaskRow& row);

/// Which tasks a person should look at.
enum class ReviewState {
    doubtful,  ///< in doubt, or awaiting a second person
    unreviewed ///< nobody decided anything about it
};

/// Which tasks to list. An empty field asks for nothing.
struct TaskFilter {
    std::optional<Date> due_until; ///< the next date, not before today, is at the latest this day
    std::string session;           ///< "HRC/65": an anchor or occurrence of it
    std::optional<ActorClass> actor;
    std::optional<TaskKind> kind;
    std::optional<TaskStatus> status;
    std::string resolution; ///< identity or its end: "A/HRC/RES/59/3" or "59/3"
    bool withdrawn = false; ///< those the text no longer asks for or a review closed, too
    std::optional<ReviewState> review;
    std::string organ;                            ///< of the resolution: "HRC"
    std::optional<std::vector<std::int64_t>> ids; ///< only these
    int limit = 50, offset = 0;
    std::string after; ///< TaskPage::last of the page before; the offset counts from there
};

/// One page of a list, and how many there are in all.
struct TaskPage {
    std::vector<TaskRow> tasks; ///< by next milestone, those without a date last
    int total = 0;
    std::string last; ///< where the page ends, for TaskFilter::after; "" where nothing follows it
};

/// The index of a new task of a paragraph: those of withdrawn ones stay taken.
[[nodiscard]] int next_index(Database& database, std::int64_t resolution, const std::string& para);
/// Adds a task under its index; its id.
std::int64_t add_task(Database& database, std::int64_t resolution, const std::string& identity,
                      const Task& task, int position, Instant now);
/// Puts a newer reading in place of the stored one, keeping id, index, address, status, reviews and
/// whether it is withdrawn.
void update_task(Database& database, std::int64_t id, const Task& task, int position, Instant now);
/// Its place in the resolution, where that alone changed.
void set_position(Database& database, std::int64_t id, int position);
/// Marks a task as no longer asked for by the text, or asked for again.
void set_withdrawn(Database& database, std::int64_t id, bool withdrawn, Instant now);
void set_status(Database& database, std::int64_t id, TaskStatus status, Instant now);
/// Says that a person added it, as a part of another task where one is given.
void set_added(Database& database, std::int64_t id, std::optional<std::int64_t> split_from);
/// The parts that a task was split into, in text order.
[[nodiscard]] std::vector<TaskRow> parts_of(Database& database, std::int64_t id);

[[nodiscard]] std::optional<TaskRow> find_task(Database& database, std::int64_t id);
/// By full address, or by its end where that fits one task only ("59/3:33.2"); several fits give
/// nothing.
[[nodiscard]] std::optional<TaskRow> find_task(Database& database, const std::string& address);
/// All tasks of a resolution in text order, withdrawn ones included.
[[nodiscard]] std::vector<TaskRow> tasks_of(Database& database, std::int64_t resolution);
/// The tasks that fit, by the dates that hold for the day of refresh_next_dates.
/// std::invalid_argument where `after` was given by nobody.
[[nodiscard]] TaskPage list_tasks(Database& database, const TaskFilter& filter);

/// Puts a task's milestones in place of the stored ones; `today` says which are past.
void put_milestones(Database& database, std::int64_t task, const std::vector<Milestone>& milestones,
                    Date today);
/// By day.
[[nodiscard]] std::vector<Milestone> milestones_of(Database& database, std::int64_t task);

} // namespace mandated::store

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 2> names_of<store::ReviewState> = {"doubtful",
                                                                                 "unreviewed"};
} // namespace mandated
