#pragma once

#include "daemon/planner/digest.h"
#include "daemon/planner/local_time.h"
#include "daemon/planner/plan.h"
#include "daemon/planner/timetable.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace mandated::daemon {

/// An instant of a zone's clocks: "2027-04-01 09:00".
inline Instant local(const std::string& text, const std::string& zone = "Europe/Zurich") {
    const int hours = std::stoi(text.substr(11, 2)), minutes = std::stoi(text.substr(14, 2));
    return local_instant(*parse_date(text.substr(0, 10)),
                         std::chrono::hours{hours} + std::chrono::minutes{minutes}, zone);
}

/// The desk: Ada owns its tasks, Ben is her alternate, Cleo validates, Dora supervises, Eve above
/// her. Everybody works in Zurich from 9 to 17, in Geneva's calendar with one day off.
struct Office {
    Office() {
        for (const auto* name : {"Ada", "Ben", "Cleo", "Dora", "Eve"}) {
            Person person;
            person.name = name;
            person.email = person.name + "@example.org";
            person.hours = parse_office_hours("09:00-17:00");
            person.station = "Geneva";
            people.push_back(std::move(person));
        }
        stations["Geneva"] = {"Geneva", {{*parse_date("2027-03-26"), "Good Friday"}}};
    }
    [[nodiscard]] Timetable timetable() const {
        return {std::make_shared<const Directory>(
                    people, absences,
                    std::vector<Unit>{{"branch", "", "", "Eve", "", "", "Eve"},
                                      {"desk", "", "branch", "Ada", "Ben", "Cleo", "Dora"}},
                    std::vector<TaskRoute>{}, std::vector<Contact>{}),
                stations, std::chrono::hours{8}, "Europe/Zurich"};
    }
    std::vector<Person> people;
    std::vector<Absence> absences;
    std::map<std::string, Holidays> stations;
};

/// A task of the desk's, known long before its day.
inline Obligation task_of_the_desk(Timetable& timetable, const char* day, std::int64_t task = 7) {
    Obligation made;
    made.task = task;
    made.milestone.occurrence = "HRC/65";
    made.milestone.kind = MilestoneKind::submission;
    made.milestone.day = *parse_date(day);
    made.registered = local("2026-11-23 09:00");
    for (const auto& [role, name] :
         {std::pair{Role::owner, "Ada"}, std::pair{Role::validator, "Cleo"},
          std::pair{Role::supervisor, "Dora"}, std::pair{Role::next_supervisor, "Eve"}})
        made.addressees.push_back({name, Channel::email, role, timetable.place(name, "desk")});
    return made;
}

} // namespace mandated::daemon
