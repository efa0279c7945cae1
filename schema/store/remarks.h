#pragma once

#include "schema/model/dates.h"
#include "schema/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// When the daemon last completed a plan; nothing before its first.
[[nodiscard]] std::optional<Instant> last_awake(Database& database);
void set_awake(Database& database, Instant now);

/// A line for the administrators.
struct Remark {
    std::int64_t id = 0;
    Instant at;
    std::string text;
};
void add_remark(Database& database, const std::string& text, Instant now);
/// The newest that came since a recipient was last told of any, ten at most, the oldest first.
[[nodiscard]] std::vector<Remark> untold_remarks(Database& database, const std::string& recipient);
/// A message tells a recipient of these.
void tell_remarks(Database& database, const std::vector<Remark>& remarks,
                  const std::string& recipient, std::int64_t message);

} // namespace mandated::store
