#pragma once

#include "schema/model/dates.h"
#include "schema/model/names.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated {

/// A named date of a task. `deadline` is the day the text asks for, the others come before it.
enum class MilestoneKind {
    submission,
    deadline,
    forecast,
    call_for_inputs,
    concept_note,
    issued,
    organizational_meeting
};
template <>
inline constexpr std::array<std::string_view, 7> names_of<MilestoneKind> = {
    "submission",
    "deadline",
    "forecast",
    "call for inputs",
    "concept note",
    "issued",
    "organizational meeting"};

/// Whether something is handed in or takes place on it: such days are reminded of and come as
/// "next"; the others are shown beside them.
[[nodiscard]] constexpr bool is_owed(MilestoneKind kind) {
    return kind == MilestoneKind::submission || kind == MilestoneKind::deadline;
}

/// One date a task has to meet. A task has one per occurrence and kind; a recurring or
/// several-session task has several occurrences.
struct Milestone {
    std::string occurrence; ///< what it is an occurrence of: "HRC/65", "2026-12-31"
    MilestoneKind kind = MilestoneKind::deadline;
    Date day; ///< with month precision the month's first day, the earliest it can be
    Precision precision = Precision::day;
    DateStatus status = DateStatus::projected;
    bool alternative = false; ///< from the doubtful other reading, to be shown as unconfirmed
    std::string
        basis; ///< how the date came about, for a person: "10 weeks before HRC/65 opens on …"
    std::string delivered = {}; ///< what delivered its occurrence, a symbol; "" while it is open

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// The last day it can be: with month precision the month's end.
[[nodiscard]] Date latest_day(const Milestone& milestone);
/// "2027-04-05", or "July 2026" where only the month is known.
[[nodiscard]] std::string shown_day(const Milestone& milestone);

/// The earliest submission or deadline of a task that is not delivered and not over before `today`,
/// the likelier reading before the other on the same day; of several past ones the last. Nothing
/// for a task without a date.
[[nodiscard]] std::optional<Milestone> next_milestone(const std::vector<Milestone>& milestones,
                                                      Date today);

} // namespace mandated
