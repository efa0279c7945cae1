#pragma once

#include "schema/model/contact.h"
#include "schema/model/person.h"
#include "schema/model/routing.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// Somebody who answers for a task in a role: a person by their post, or a contact of the
/// configuration.
struct Holder {
    Role role = Role::owner;
    std::string name; ///< of the person or contact; part of a reminder's identity
    std::string unit; ///< in which the person holds the post; "" for a contact
    Channel channel = Channel::email;

    friend bool operator==(const Holder&, const Holder&) = default;
};

/// Who answers for a task, and how that came about.
struct Placement {
    std::string unit;       ///< "" for the default: the contacts of the configuration
    bool assigned = false;  ///< by a person's word
    std::int64_t route = 0; ///< that took the task, else 0
    std::vector<Holder> holders;
};

/// Somebody in whose place another is told.
struct Absentee {
    std::string name;
    bool left = false; ///< for good; else away
    Date day;          ///< on which they left; else the last day they are away

    friend bool operator==(const Absentee&, const Absentee&) = default;
};

/// "substitute for Ada Example, away until 2027-03-14"; "" for nobody.
[[nodiscard]] std::string in_words(const std::vector<Absentee>& absentees);

/// Who is told on a day, and in whose place: the holder's first.
struct StandIn {
    const Contact* contact = nullptr;  ///< null where nobody is left
    std::vector<Absentee> in_place_of; ///< none for the holder
};

/// The people, units and routes of the database and the contacts of the configuration, asked who is
/// to be told of what. Immutable.
class Directory {
  public:
    Directory(std::vector<Person> people, const std::vector<Absence>& absences,
              std::vector<Unit> units, std::vector<TaskRoute> routes,
              std::vector<Contact> contacts);

    /// The unit a person assigned, else that of the first route which takes the task, else the
    /// default; with owner, validator and supervisors. A unit without anybody in its posts or above
    /// is as good as none.
    [[nodiscard]] Placement place(const RoutedResolution& resolution, TaskKind kind,
                                  const std::vector<ActorClass>& actors,
                                  const Assignment* assignment) const;
    /// Who gets what is a holder's on a day: a successor for a leaver, a substitute for somebody
    /// away, the unit's alternate where neither is named; the holder where nobody else is there.
    [[nodiscard]] StandIn stand_in(const std::string& name, const std::string& unit,
                                   Date day) const;

    /// Those who are told how the service fares on a day: people and contacts marked so, where
    /// nobody is the first contact of the configuration.
    [[nodiscard]] std::vector<const Contact*> administrators(Date day) const;

    [[nodiscard]] const Person* person(const std::string& name) const;
    [[nodiscard]] const Unit* unit(const std::string& name) const;
    /// A person or a contact of the configuration, as somebody to send to.
    [[nodiscard]] const Contact* contact(const std::string& name) const;
    [[nodiscard]] const std::vector<Person>& people() const { return people_; }
    [[nodiscard]] const std::vector<Unit>& units() const { return units_; }
    [[nodiscard]] const std::vector<TaskRoute>& routes() const { return routes_; }
    /// When somebody is away, by first day.
    [[nodiscard]] const std::vector<Absence>& absences(const std::string& name) const;

  private:
    [[nodiscard]] std::vector<std::string> supervisors_of(const std::string& unit,
                                                          const std::string& owner) const;
    [[nodiscard]] std::vector<Holder> posts(const std::string& unit,
                                            const std::string& owner) const;
    void add_person(Role role, const std::string& name, const std::string& unit,
                    std::vector<Holder>& into) const;
    [[nodiscard]] std::vector<Holder> defaults(const std::vector<ActorClass>& actors) const;

    std::vector<Person> people_;
    std::map<std::string, std::vector<Absence>> absences_;
    std::vector<Unit> units_;
    std::vector<TaskRoute> routes_;
    std::vector<Contact> contacts_;            ///< of the configuration
    std::map<std::string, Contact> reachable_; ///< people and contacts
};

} // namespace mandated::daemon
