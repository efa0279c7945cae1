#pragma once

#include "schema/store/database.h"
#include "schema/store/new_file.h"

#include <optional>
#include <stop_token>
#include <string>

namespace mandated::store {

/// What a database holds, for a person who chooses between two.
struct Contents {
    int schema = 0;
    std::int64_t tasks = 0;
    std::optional<Instant> newest; ///< entry of the audit trail
};
[[nodiscard]] Contents contents_of(Database& database);

/// Looks for damage of the file itself; what was found, or nothing.
[[nodiscard]] std::optional<std::string> damage_of(Database& database);

/// Writes all that a database holds at this moment into a file, in a read transaction, which keeps
/// no writer waiting. The error names the file.
[[nodiscard]] std::optional<std::string> copy_into(Database& database, const NewFile& file);

/// While it lives, what runs on the connection ends with an error once a stop is asked for.
class Stoppable {
  public:
    Stoppable(Database& database, std::stop_token stop);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

  private:
    Database& database_;
    std::stop_token stop_;
};

} // namespace mandated::store
