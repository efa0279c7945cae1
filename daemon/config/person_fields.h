#pragma once

#include "schema/model/person.h"

#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

// The particulars of people and units as texts, by the names that tables, the API and mandatectl
// use for them. Whether a name that is mentioned is anybody's is not looked at here.

/// Everything but the name.
[[nodiscard]] const std::vector<std::string>& person_fields();
[[nodiscard]] const std::vector<std::string>& unit_fields();

/// Sets one field; what was expected instead, "" where it was right. "" takes a field back to what
/// holds where nothing is said.
[[nodiscard]] std::string set_field(Person& person, std::string_view field,
                                    const std::string& text);
[[nodiscard]] std::string set_field(Unit& unit, std::string_view field, const std::string& text);

/// What was expected of a person's or unit's name, "" where it is right.
[[nodiscard]] std::string check_name(const std::string& name);

} // namespace mandated::daemon
