#include "daemon/calendar/decided.h"

#include <fmt/format.h>

#include <algorithm>

namespace mandated::daemon {
namespace {

void set_day(DatedMilestone& dated, const Agreement& agreement, const std::string& instead_of) {
    auto& milestone = dated.milestone;
    milestone.day = agreement.day;
    milestone.precision = Precision::day;
    milestone.status = DateStatus::confirmed;
    milestone.basis = fmt::format("agreed: {}{}", agreement.source, instead_of);
}

} // namespace

void defer(std::vector<SingleAnchor>& anchors, const std::string& organ,
           const std::vector<Deferral>& deferrals, const Almanac& almanac) {
    if (deferrals.empty())
        return;
    for (auto& single : anchors) {
        const auto dated = deadline(single, organ, almanac);
        if (!dated)
            continue;
        auto occurrence = dated->milestone.occurrence;
        // A deferred occurrence may be deferred again; each decision is applied once.
        for (const auto& deferral : deferrals) {
            if (deferral.occurrence != occurrence)
                continue;
            auto& anchor = single.anchor;
            if (anchor.relation != Relation::before && anchor.relation != Relation::by)
                anchor.relation = Relation::at;
            anchor.time = deferral.to;
            single.at_best = DateStatus::confirmed;
            single.reason = fmt::format("deferred from {} by {}", occurrence, deferral.authority);
            single.roll.reset();
            occurrence = to_string(deferral.to);
        }
    }
}

void agree(std::vector<DatedMilestone>& dates, const std::vector<Agreement>& agreements) {
    for (const auto& agreement : agreements) {
        bool known = false;
        std::vector<DatedMilestone> deadlines;
        for (auto& dated : dates) {
            const auto& milestone = dated.milestone;
            if (milestone.occurrence != agreement.occurrence)
                continue;
            if (milestone.kind == MilestoneKind::deadline && !milestone.alternative)
                deadlines.push_back(dated);
            if (milestone.kind != agreement.kind)
                continue;
            known = true;
            set_day(dated, agreement, "; the rule says " + shown_day(milestone));
        }
        if (known || deadlines.empty())
            continue;
        auto added = deadlines.front();
        added.milestone.kind = agreement.kind;
        added.rule = nullptr;
        added.rolled_over.clear();
        set_day(added, agreement, "");
        dates.push_back(std::move(added));
    }
}

void complete(std::vector<DatedMilestone>& dates, const std::vector<Completion>& completions) {
    for (const auto& completion : completions)
        for (auto& dated : dates)
            if (dated.milestone.occurrence == completion.occurrence)
                dated.milestone.delivered = completion.by;
}

} // namespace mandated::daemon
