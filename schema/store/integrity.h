#pragma once

#include "schema/store/database.h"

#include <stop_token>
#include <string>
#include <vector>

namespace mandated::store {

/// Something in the database that should not be so.
struct Finding {
    std::string where; ///< "tasks 12", "absences Ada Example 2027-03-01", or the file's path
    std::string what;  ///< "due is no JSON: [HRC"
};

/// Goes through the whole database: the file itself, what rows refer to, whether each text that is
/// to be a date, an instant or JSON is one, and what the schema cannot say (each message has its
/// text …). At most so many findings; none where all is well. Throws where it cannot be read.
[[nodiscard]] std::vector<Finding> find_faults(Database& database, std::size_t most = 1000,
                                               const std::stop_token& stop = {});

} // namespace mandated::store
