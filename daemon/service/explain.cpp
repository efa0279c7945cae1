#include "daemon/service/explain.h"

#include "daemon/service/dates.h"
#include "schema/store/decisions.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace mandated::daemon {
namespace {

std::string anchors_of(const Task& task) {
    std::string text;
    for (const auto& anchor : task.due)
        text += (text.empty() ? "" : ", ") + to_string(anchor);
    return text.empty() ? "no time" : text;
}

/// The words the time rests on, and the anchors they were read as.
Step reading_step(const store::TaskRow& row, const Task& task, const Milestone& milestone) {
    if (milestone.alternative)
        return {"the doubtful other reading of the text", "a doubt; mandatectl task confirm"};
    if (row.added)
        return {"due " + anchors_of(task), "added by a person"};
    if (store::holding(row.reviews, "due"))
        return {"due " + anchors_of(task), "confirmed by a person"};
    std::string words;
    for (const auto& span : task.evidence)
        if (span.what == Aspect::due)
            words += (words.empty() ? "“" : " … “") + span.text + "”";
    return {(words.empty() ? "" : words + " read as ") + anchors_of(task),
            "the text, paragraph " + task.para};
}

std::string span_of(const SessionRecord& session) {
    Milestone opens, closes;
    opens.precision = closes.precision = session.precision;
    opens.day = session.opens();
    closes.day = session.closes();
    return session.precision == Precision::month
               ? "in " + shown_day(opens)
               : "from " + shown_day(opens) + " to " + shown_day(closes);
}

std::string offset_words(int days, std::string_view from) {
    if (days == 0)
        return std::string(from);
    const int length = std::abs(days);
    const auto* side = days < 0 ? "before" : "after";
    return length % 7 == 0
               ? fmt::format("{} week{} {} the {}", length / 7, length == 7 ? "" : "s", side, from)
               : fmt::format("{} day{} {} the {}", length, length == 1 ? "" : "s", side, from);
}

/// The rule's offset and where it leads.
Step rule_step(const DatedMilestone& dated, const DeadlineRules& rules) {
    Milestone counted = dated.milestone;
    counted.day = dated.counted;
    const auto* anchor =
        dated.rule ? nullptr
                   : anchor_rule(rules, dated.due.anchor.relation, form_of(dated.due.anchor));
    const int days = dated.rule ? dated.rule->days : anchor ? anchor->days : 0;
    const auto from = dated.rule ? dated.rule->from : anchor ? anchor->from : Reference::day;
    const auto source = dated.rule ? dated.rule->source : anchor ? anchor->source : "";
    return {fmt::format("{}: {}: {}", name(dated.milestone.kind), offset_words(days, name(from)),
                        shown_day(counted)),
            fmt::format("{}; rules {}", source, rules.version)};
}

std::vector<Step> steps_of(const store::TaskRow& row, const Task& task, const DatedMilestone& dated,
                           const Decisions& decisions, const StoredAlmanac& almanac) {
    const auto& milestone = dated.milestone;
    std::vector<Step> steps{reading_step(row, task, milestone)};
    if (!dated.due.reason.empty())
        steps.push_back({dated.due.reason, ""});
    if (const auto* id = dated.due.anchor.session())
        if (const auto session = almanac.sessions.find(*id))
            steps.push_back(
                {fmt::format("{} {}, {}", to_string(*id), span_of(*session), name(session->status)),
                 session->source});
    const auto agreed =
        std::find_if(decisions.agreed.begin(), decisions.agreed.end(), [&](const Agreement& each) {
            return each.occurrence == milestone.occurrence && each.kind == milestone.kind;
        });
    const bool by_rule = milestone.kind == MilestoneKind::deadline || dated.rule;
    if (by_rule)
        steps.push_back(rule_step(dated, *almanac.rules));
    if (!dated.rolled_over.empty() && by_rule)
        steps.push_back(
            {fmt::format("{} is {}: moved to the working day {}", to_string(dated.counted),
                         dated.rolled_over, dated.rolled < dated.counted ? "before" : "after"),
             "holidays as entered"});
    if (agreed != decisions.agreed.end())
        steps.push_back({"agreed on " + to_string(agreed->day), agreed->source});
    if (!milestone.delivered.empty())
        steps.push_back({"delivered", milestone.delivered});
    return steps;
}

} // namespace

std::vector<Explanation> explain(Context& context, const store::TaskRow& row) {
    const auto almanac = stored_almanac(context);
    const auto decisions = store::decisions_of(context.database, row.id);
    const auto resolution = *store::find_resolution(context.database, row.resolution);
    const auto task = store::effective(row);
    std::vector<Explanation> found;
    for (const auto& dated : dates_of(context, almanac, resolution, row, decisions))
        found.push_back({dated.milestone, steps_of(row, task, dated, decisions, almanac)});
    return found;
}

} // namespace mandated::daemon
