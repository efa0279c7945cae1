#pragma once

#include "schema/model/person.h"
#include "schema/model/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandated::daemon {

/// A row of a table of people: particulars that are given, and a post.
struct PersonRow {
    int line = 0;
    std::string name;
    std::map<std::string, std::string> fields; ///< by name; only those that are not empty
    std::string unit;                          ///< "" for none
    std::optional<Role> role;                  ///< where a unit is given
};

/// The rows of a table with a header line that names its columns: name, email, unit, role and any
/// of person_fields(). Each field is right by itself; the error holds every fault, one a line:
/// "NAME:LINE: field is '…', expected …".
[[nodiscard]] Result<std::vector<PersonRow>> read_person_table(std::string_view text,
                                                               const std::string& name);

} // namespace mandated::daemon
