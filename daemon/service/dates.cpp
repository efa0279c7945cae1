#include "daemon/service/dates.h"

#include "daemon/version.h"
#include "schema/store/decisions.h"
#include "schema/store/holidays.h"
#include "schema/store/next_dates.h"
#include "schema/store/sessions.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace mandated::daemon {
namespace {

bool same_dates(const std::vector<Milestone>& fresh, const std::vector<Milestone>& stored) {
    return fresh.size() == stored.size() &&
           std::all_of(fresh.begin(), fresh.end(), [&](const Milestone& each) {
               return std::find(stored.begin(), stored.end(), each) != stored.end();
           });
}

/// An occurrence's date of a kind and reading that has one other day now; where a doubt gives it
/// several, none is said to have become the other.
void add_moved(const store::DatedTask& task, const std::vector<Milestone>& fresh,
               std::vector<MovedDate>& moved) {
    for (const auto& to : fresh) {
        if (!is_owed(to.kind) || !to.delivered.empty())
            continue;
        const auto same_place = [&](const Milestone& other) {
            return other.occurrence == to.occurrence && other.kind == to.kind &&
                   other.alternative == to.alternative;
        };
        const auto from = std::find_if(task.milestones.begin(), task.milestones.end(), same_place);
        if (from == task.milestones.end() ||
            std::count_if(fresh.begin(), fresh.end(), same_place) != 1 ||
            shown_day(*from) == shown_day(to))
            continue;
        moved.push_back({task.id, task.address, task.resolution, task.task.kind, task.task.actors,
                         task.draft, *from, to});
    }
}

} // namespace

SessionCalendar stored_calendar(Context& context) {
    return SessionCalendar(store::load_sessions(context.database));
}

StoredAlmanac stored_almanac(Context& context) {
    StoredAlmanac almanac{stored_calendar(context), context.config.rules.deadlines, {}};
    for (auto& [station, day, name] : store::load_holidays(context.database)) {
        auto& holidays = almanac.holidays[station];
        holidays.station = station;
        holidays.names.emplace(day, std::move(name));
    }
    return almanac;
}

std::vector<DatedMilestone> dates_of(Context& context, const StoredAlmanac& almanac,
                                     const store::ResolutionRow& resolution,
                                     const store::TaskRow& task, const Decisions& decisions) {
    const auto& heading = resolution.heading;
    const Date horizon = plus_months(context.today(), context.config.rules.horizon_months);
    return dated_milestones(store::effective(task),
                            {heading.organ, heading.session, heading.adopted}, decisions,
                            almanac.view(), horizon);
}

void recalculate(Context& context, const StoredAlmanac& almanac,
                 const store::ResolutionRow& resolution, const store::TaskRow& task,
                 const Decisions& decisions) {
    std::vector<Milestone> found;
    for (auto& dated : dates_of(context, almanac, resolution, task, decisions))
        found.push_back(std::move(dated.milestone));
    store::put_milestones(context.database, task.id, found, context.today());
}

store::TaskRow recalculated(Context& context, std::int64_t task) {
    auto row = *store::find_task(context.database, task);
    recalculate(context, stored_almanac(context),
                *store::find_resolution(context.database, row.resolution), row,
                store::decisions_of(context.database, task));
    return row;
}

std::vector<MovedDate> recalculate_open(Context& context) {
    const auto almanac = stored_almanac(context);
    const auto decisions = store::all_decisions(context.database);
    Reckoning reckoning(almanac.view(),
                        plus_months(context.today(), context.config.rules.horizon_months));
    std::vector<MovedDate> moved;
    std::vector<std::pair<std::int64_t, std::vector<Milestone>>> changed;
    store::each_open_task(context.database, [&](const store::DatedTask& task) {
        const auto decided = decisions.find(task.id);
        auto fresh =
            reckoning.milestones(task.task, {task.organ, task.session, task.adopted},
                                 decided == decisions.end() ? Decisions{} : decided->second);
        if (same_dates(fresh, task.milestones))
            return;
        add_moved(task, fresh, moved);
        changed.emplace_back(task.id, std::move(fresh));
    });
    store::MilestoneWriter writer(context.database, context.today());
    for (const auto& [task, dates] : changed)
        writer.put(task, dates);
    return moved;
}

void recalculate_all(Context& context) {
    store::WriteTransaction transaction(context.database);
    recalculate_open(context);
    transaction.commit();
}

namespace {

/// What dates follow from beside the day and what is stored: this program, and what the
/// configuration says of dates.
std::string basis_of(const Context& context) {
    const auto& rules = context.config.rules;
    std::error_code none;
    const auto built = std::filesystem::last_write_time("/proc/self/exe", none);
    return fmt::format("mandated {} of {}, rules {:016x}, {} months", program_version,
                       built.time_since_epoch().count(), rules.deadlines->fingerprint,
                       rules.horizon_months);
}

} // namespace

void keep_dates(Context& context) {
    const store::Reckoned now{context.today(), basis_of(context)};
    const auto last = store::last_reckoned(context.database);
    if (last == now)
        return;
    store::WriteTransaction transaction(context.database);
    recalculate_open(context);
    store::refresh_next_dates(context.database, last ? std::optional{last->day} : std::nullopt,
                              now.day);
    store::set_reckoned(context.database, now);
    transaction.commit();
}

void take_in_shipped_sessions(Context& context) {
    store::WriteTransaction transaction(context.database);
    for (const auto& session : shipped_sessions())
        store::put_shipped_session(context.database, session);
    transaction.commit();
}

} // namespace mandated::daemon
