#pragma once

#include "schema/model/due_anchor.h"
#include "schema/model/milestone.h"
#include "schema/model/task.h"

#include <map>
#include <string>
#include <vector>

namespace mandated::daemon {

/// Where a date goes that falls on a day off.
enum class Roll { none, back, forward };

/// The day from which a rule counts.
enum class Reference { opening, closing, day, first_day, last_day, adoption };

/// What a due anchor names.
enum class AnchorForm { session, session_end, date, period, length };

} // namespace mandated::daemon

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 3> names_of<daemon::Roll> = {"none", "back",
                                                                           "forward"};
template <>
inline constexpr std::array<std::string_view, 6> names_of<daemon::Reference> = {
    "opening", "closing", "day", "first day", "last day", "adoption"};
template <>
inline constexpr std::array<std::string_view, 5> names_of<daemon::AnchorForm> = {
    "session", "session end", "date", "period", "length"};
} // namespace mandated

namespace mandated::daemon {

/// A milestone so many days from a session's opening or closing; negative where it comes before.
struct MilestoneRule {
    MilestoneKind kind = MilestoneKind::submission;
    Reference from = Reference::opening;
    int days = 0;
    Roll roll = Roll::back;
    std::string source; ///< for a person: document and certainty
};

/// What a kind of output has around its session; `organ` is "*" for any.
struct OutputRule {
    TaskKind kind = TaskKind::report;
    std::string organ;
    std::vector<MilestoneRule> milestones;
    std::string source;
};

/// The day that anchors of a relation and form ask for.
struct AnchorRule {
    Relation relation = Relation::at;
    AnchorForm form = AnchorForm::session;
    Reference from = Reference::opening;
    int days = 0;
    Roll roll = Roll::none;
    std::string source;
};

/// A rules file as read: checked to have one rule for each kind of anchor.
struct DeadlineRules {
    std::string version;
    std::map<std::string, std::string> stations; ///< by organ, "*" for the others
    std::vector<OutputRule> outputs;
    std::vector<AnchorRule> anchors;
    std::size_t fingerprint = 0; ///< of the text they were read from
};

/// The rule for a kind of output that names the organ, else the one for any; nullptr where there is
/// none.
[[nodiscard]] const OutputRule* output_rule(const DeadlineRules& rules, TaskKind kind,
                                            const std::string& organ);
[[nodiscard]] const AnchorRule* anchor_rule(const DeadlineRules& rules, Relation relation,
                                            AnchorForm form);
/// The duty station whose days off count for an organ's documents; "" where none is named.
[[nodiscard]] std::string station_of(const DeadlineRules& rules, const std::string& organ);

/// The relations that anchors of a form may have.
[[nodiscard]] std::vector<Relation> relations_of(AnchorForm form);
[[nodiscard]] AnchorForm form_of(const DueAnchor& anchor);

} // namespace mandated::daemon
