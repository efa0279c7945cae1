#pragma once

#include "schema/model/dates.h"
#include "schema/model/names.h"

#include <string>

namespace mandated {

/// How somebody answered a reminder.
enum class AnswerKind { acknowledged, snoozed };
template <>
inline constexpr std::array<std::string_view, 2> names_of<AnswerKind> = {"acknowledged", "snoozed"};

/// Somebody knows of a task and wants to hear no more of it until a day.
struct Answer {
    AnswerKind kind = AnswerKind::acknowledged;
    Date until; ///< the day on which reminders go on
    std::string note, by;
    Instant at;
};

} // namespace mandated
