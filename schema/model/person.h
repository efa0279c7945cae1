#pragma once

#include "schema/model/dates.h"
#include "schema/model/names.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace mandated {

/// What somebody is to the tasks of a unit. A unit names the first four; the next supervisor is the
/// one of the unit above.
enum class Role { owner, alternate, validator, supervisor, next_supervisor };
template <>
inline constexpr std::array<std::string_view, 5> names_of<Role> = {
    "owner", "alternate", "validator", "supervisor", "next supervisor"};

/// From when to when somebody reads mail, as local time of day.
struct OfficeHours {
    std::chrono::minutes opens{8 * 60}, closes{18 * 60};

    friend bool operator==(const OfficeHours&, const OfficeHours&) = default;
};
/// "08:30-17:00".
[[nodiscard]] std::string to_string(const OfficeHours& hours);
/// Hours written as to_string writes them, opening before closing; or nothing.
[[nodiscard]] std::optional<OfficeHours> parse_office_hours(std::string_view text);

/// Somebody who is reminded.
struct Person {
    std::string name;  ///< unique among people and contacts, part of a reminder's identity
    std::string email; ///< one ASCII address
    std::string zone;  ///< IANA name; "" for the one all reminders use
    std::optional<OfficeHours> hours; ///< nothing for the hour all reminders use, with no end
    std::string language = "en";
    std::string station; ///< whose days off count: "Geneva"; "" for Saturdays and Sundays only
    /// "email", and names of contacts of the configuration whose webhook is called as well.
    std::vector<std::string> channels = {"email"};
    bool administrator = false; ///< is told of the daemon's own troubles
    std::optional<Date> left;   ///< the first day on which they are gone
    std::string successor;      ///< who has what was theirs then; "" for the unit's alternate
    std::string login; ///< by which the machine or the single sign-on knows them; "" for none

    friend bool operator==(const Person&, const Person&) = default;
};

/// Days on which somebody is away, and who stands in for them.
struct Absence {
    std::string person;
    Date first_day, last_day;
    std::string substitute; ///< "" for the unit's alternate

    friend bool operator==(const Absence&, const Absence&) = default;
};

/// A part of the house that answers for tasks. Posts are names of people, "" where vacant.
struct Unit {
    std::string name;   ///< unique
    std::string title;  ///< in full
    std::string parent; ///< the unit above; "" for none
    std::string owner, alternate, validator, supervisor;

    friend bool operator==(const Unit&, const Unit&) = default;
};

} // namespace mandated
