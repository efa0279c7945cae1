#pragma once

#include "schema/model/names.h"

namespace mandated {

/// Why a reminder goes, waits or does not go: what the planner answers of every stage of a date,
/// and what is recorded of those that came due.
enum class ReminderReason {
    // It goes:
    before, ///< so many days ahead
    on_the_day,
    overdue,         ///< the day passed and nobody said that it is done
    at_registration, ///< the stage had passed when the task became known
    undated,         ///< the quarter's word on a task without a date
    escalation,      ///< nobody answered by the day set for it
    // It waits:
    not_yet,
    held, ///< somebody acknowledged or snoozed the task
    // It does not go:
    recorded,            ///< was dealt with before
    replaced,            ///< a later stage of the same date has left as well
    answered,            ///< an escalation that somebody's answer made needless
    no_digest,           ///< was to go along with a message, and none went before its day
    before_registration, ///< was past when the task became known, as were later stages
    past_at_entry,       ///< the day itself was past when the task became known
};
template <>
inline constexpr std::array<std::string_view, 14> names_of<ReminderReason> = {"before",
                                                                              "on the day",
                                                                              "overdue",
                                                                              "at registration",
                                                                              "undated",
                                                                              "escalation",
                                                                              "not yet",
                                                                              "held",
                                                                              "recorded",
                                                                              "replaced",
                                                                              "answered",
                                                                              "no digest",
                                                                              "before registration",
                                                                              "past at entry"};

/// Whether a reminder of which this is said goes now.
[[nodiscard]] constexpr bool goes(ReminderReason reason) {
    return reason <= ReminderReason::escalation;
}

} // namespace mandated
