#include "daemon/planner/timetable.h"

#include "daemon/planner/local_time.h"

namespace mandated::daemon {
namespace {

/// Days from 1970 to this one are not remembered, for no date of ours is earlier.
constexpr int first_day = 45 * 365;
/// Nor those a century later.
constexpr int remembered_days = 100 * 366;
constexpr Instant unknown{};

} // namespace

int since_1970(Date day) {
    return date::sys_days{day}.time_since_epoch().count();
}

Date date_of(int days) {
    return Date{date::sys_days{date::days{days}}};
}

Timetable::Timetable(std::chrono::minutes send_at, std::string zone)
    : Timetable(nullptr, {}, send_at, std::move(zone)) {}

Timetable::Timetable(std::shared_ptr<const Directory> directory,
                     std::map<std::string, Holidays> stations, std::chrono::minutes send_at,
                     std::string zone)
    : directory_(std::move(directory)), stations_(std::move(stations)),
      common_{std::move(zone), send_at, std::chrono::hours{24}, nullptr} {
    stations_.try_emplace("");
    if (directory_)
        for (const auto& person : directory_->people())
            schedules_[person.name] = schedule_of(person.name);
    places_.push_back({"", "", false, common_, {}, {}});
}

Schedule Timetable::schedule_of(const std::string& name) const {
    const auto* person = directory_ ? directory_->person(name) : nullptr;
    if (!person)
        return common_;
    Schedule schedule = common_;
    if (!person->zone.empty())
        schedule.zone = person->zone;
    if (person->hours) {
        schedule.opens = person->hours->opens;
        schedule.closes = person->hours->closes;
    }
    const auto station = stations_.find(person->station);
    schedule.working = &(station == stations_.end() ? stations_.find("") : station)->second;
    return schedule;
}

std::uint32_t Timetable::place(const std::string& name, const std::string& unit) {
    const auto* person = directory_ ? directory_->person(name) : nullptr;
    if (!person)
        return 0;
    const auto [at, fresh] =
        index_.try_emplace({name, unit}, static_cast<std::uint32_t>(places_.size()));
    if (fresh)
        places_.push_back({name,
                           unit,
                           person->left || !directory_->absences(name).empty(),
                           schedules_.at(name),
                           {},
                           {}});
    return at->second;
}

const Schedule& Timetable::schedule(const Place& place, Date day) {
    if (!place.moves)
        return place.own;
    const auto stand_in = directory_->stand_in(place.name, place.unit, day);
    const auto found =
        stand_in.contact ? schedules_.find(stand_in.contact->name) : schedules_.end();
    return found == schedules_.end() ? place.own : found->second;
}

Instant Timetable::opening(const Schedule& schedule, Date day, bool forward) {
    if (schedule.working)
        day = forward ? working_day_after(day, *schedule.working)
                      : working_day_before(day, *schedule.working);
    return local_instant(day, schedule.opens, schedule.zone);
}

Instant Timetable::leaves(std::uint32_t at, int day, bool warns) {
    auto& place = places_[at];
    const int index = day - first_day;
    if (index < 0 || index >= remembered_days)
        return opening(schedule(place, date_of(day)), date_of(day), !warns);
    auto& remembered = warns ? place.warning : place.telling;
    if (remembered.size() <= static_cast<std::size_t>(index))
        remembered.resize(static_cast<std::size_t>(index) + 1, unknown);
    auto& instant = remembered[static_cast<std::size_t>(index)];
    if (instant == unknown)
        instant = opening(schedule(place, date_of(day)), date_of(day), !warns);
    return instant;
}

Instant Timetable::reached(std::uint32_t at, Instant from) {
    const auto& place = places_[at];
    const auto& schedule = this->schedule(place, local_date(from, place.own.zone));
    if (!schedule.working)
        return from;
    const Date today = local_date(from, schedule.zone);
    const auto opens = opening(schedule, today, true);
    if (from <= opens)
        return opens;
    if (is_working_day(today, *schedule.working) &&
        from < local_instant(today, schedule.closes, schedule.zone))
        return from;
    return opening(schedule, plus_days(today, 1), true);
}

Instant Timetable::reached_next_day(std::uint32_t at, Instant from) {
    const auto& place = places_[at];
    const auto& schedule = this->schedule(place, local_date(from, place.own.zone));
    return opening(schedule, plus_days(local_date(from, schedule.zone), 1), true);
}

bool Timetable::once_a_day(std::uint32_t at, Instant now) {
    const auto& place = places_[at];
    return schedule(place, local_date(now, place.own.zone)).working != nullptr;
}

int Timetable::local_day(std::uint32_t at, Instant now) {
    const auto& place = places_[at];
    return since_1970(local_date(now, schedule(place, local_date(now, place.own.zone)).zone));
}

StandIn Timetable::recipient(std::uint32_t at, Date day) const {
    const auto& place = places_[at];
    if (!directory_ || place.name.empty())
        return {};
    return directory_->stand_in(place.name, place.unit, day);
}

int Timetable::local_day(Instant instant) {
    const auto [at, fresh] = local_days_.try_emplace(instant, 0);
    if (fresh)
        at->second = since_1970(local_date(instant, common_.zone));
    return at->second;
}

} // namespace mandated::daemon
