#pragma once

#include "schema/model/dates.h"
#include "schema/model/session.h"

#include <string>
#include <vector>

namespace mandated {

/// A period in which a session sits; a suspended session has several.
struct Sitting {
    Date first_day, last_day;

    friend bool operator==(const Sitting&, const Sitting&) = default;
};

/// What is known of a session's dates. With month precision the sitting's days are the month's
/// first and last and must not be shown as days.
struct SessionRecord {
    SessionId id;
    std::vector<Sitting> sittings; ///< in order; never empty
    Precision precision = Precision::day;
    DateStatus status = DateStatus::projected;
    std::string source; ///< the rule or document behind the dates, for a person

    friend bool operator==(const SessionRecord&, const SessionRecord&) = default;
    [[nodiscard]] Date opens() const { return sittings.front().first_day; }
    [[nodiscard]] Date closes() const { return sittings.back().last_day; }
};

} // namespace mandated
