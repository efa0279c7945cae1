#pragma once

#include "schema/model/milestone.h"
#include "schema/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// Where a task stands in lists by date: those whose days are all past first, those without a day
/// last.
enum class DateState { past, ahead, none };

/// The date by which a task is listed.
struct NextDate {
    DateState state = DateState::none;
    Date day; ///< the next, of a doubtful other reading too, or the last of the likelier reading
};
[[nodiscard]] NextDate next_date(const std::vector<Milestone>& milestones, Date today);

/// Works the dates out anew that a later day has passed since `last`, the day for which they hold;
/// all of them where there is none or `today` is before it. Call inside a transaction.
void refresh_next_dates(Database& database, std::optional<Date> last, Date today);

/// For which day all dates were last worked out, and from what.
struct Reckoned {
    Date day;
    std::string basis;

    friend bool operator==(const Reckoned&, const Reckoned&) = default;
};
[[nodiscard]] std::optional<Reckoned> last_reckoned(Database& database);
void set_reckoned(Database& database, const Reckoned& reckoned);

} // namespace mandated::store
