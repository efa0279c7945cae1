#pragma once

#include "daemon/calendar/working_days.h"
#include "daemon/people/directory.h"
#include "schema/model/dates.h"

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace mandated::daemon {

/// When somebody can be reached: on which days, from when to when, where.
struct Schedule {
    std::string zone;
    std::chrono::minutes opens{0};
    std::chrono::minutes closes{24 * 60};
    /// The days off of their duty station; null for somebody who is told on any day and as often
    /// as there is something to say: a contact of the configuration.
    const Holidays* working = nullptr;
};

/// When reminders leave for whom. Answers are remembered: time zones cost more than all else in a
/// plan of many dates. Days are counted since 1970-01-01.
class Timetable {
  public:
    /// What holds for contacts: any day, from `send_at` on, in a zone.
    Timetable(std::chrono::minutes send_at, std::string zone);
    /// The same for people, by their own hours and the days off of their stations.
    Timetable(std::shared_ptr<const Directory> directory, std::map<std::string, Holidays> stations,
              std::chrono::minutes send_at, std::string zone);

    Timetable(Timetable&&) = default;
    Timetable& operator=(Timetable&&) = default;
    Timetable(const Timetable&) = delete; // its schedules point into it
    Timetable& operator=(const Timetable&) = delete;
    ~Timetable() = default;

    /// The place of somebody who answers for tasks, by which the others ask. 0 is a contact's.
    [[nodiscard]] std::uint32_t place(const std::string& name, const std::string& unit);

    /// When what is planned for a day leaves: where that is a day off, on the working day before
    /// if it warns, after it if not.
    [[nodiscard]] Instant leaves(std::uint32_t place, int day, bool warns);
    /// The first instant from `from` on at which the recipient of that day can be reached.
    [[nodiscard]] Instant reached(std::uint32_t place, Instant from);
    /// The same on a later local day than `from`'s.
    [[nodiscard]] Instant reached_next_day(std::uint32_t place, Instant from);
    /// Whether one message a day has to do.
    [[nodiscard]] bool once_a_day(std::uint32_t place, Instant now);
    [[nodiscard]] int local_day(std::uint32_t place, Instant now);

    /// Who gets it on a day; null contact where nobody is known by that place.
    [[nodiscard]] StandIn recipient(std::uint32_t place, Date day) const;
    /// The local day of an instant where all reminders' days are counted.
    [[nodiscard]] int local_day(Instant instant);
    [[nodiscard]] const std::string& zone() const { return common_.zone; }

  private:
    struct Place {
        std::string name, unit;
        bool moves = false; ///< absences or leaving make others stand in
        Schedule own;
        std::vector<Instant> warning, telling; ///< by day from `first_day` on
    };
    [[nodiscard]] const Schedule& schedule(const Place& place, Date day);
    [[nodiscard]] Schedule schedule_of(const std::string& name) const;
    [[nodiscard]] Instant opening(const Schedule& schedule, Date from, bool forward);

    std::shared_ptr<const Directory> directory_;
    std::map<std::string, Holidays> stations_;
    Schedule common_;
    std::vector<Place> places_;
    std::map<std::pair<std::string, std::string>, std::uint32_t> index_;
    std::map<std::string, Schedule> schedules_; ///< by name
    std::map<Instant, int> local_days_;
};

[[nodiscard]] int since_1970(Date day);
[[nodiscard]] Date date_of(int since_1970);

} // namespace mandated::daemon
