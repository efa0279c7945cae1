#pragma once

#include "schema/model/dates.h"
#include "schema/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// A secret address at which somebody's calendar program reads tasks.
struct CalendarLink {
    std::int64_t id = 0;
    std::string digest; ///< SHA-256 of the secret in hex; the secret itself is not kept
    std::string person;
    std::string query; ///< of /v1/calendar.ics
    std::string by;
    Instant created;
    std::optional<Date> used; ///< the last day it was read
    std::optional<Instant> revoked;
};

/// Adds one; its id.
std::int64_t add_calendar_link(Database& database, const CalendarLink& link);
/// By id.
[[nodiscard]] std::vector<CalendarLink> calendar_links(Database& database);
[[nodiscard]] std::optional<CalendarLink> find_calendar_link(Database& database, std::int64_t id);
/// The one that opens with this digest: not revoked.
[[nodiscard]] std::optional<CalendarLink> find_calendar_link(Database& database,
                                                             const std::string& digest);
void set_calendar_link_used(Database& database, std::int64_t id, Date day);
void revoke_calendar_link(Database& database, std::int64_t id, Instant now);

} // namespace mandated::store
