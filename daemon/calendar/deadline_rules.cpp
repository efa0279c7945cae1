#include "daemon/calendar/deadline_rules.h"

#include <algorithm>

namespace mandated::daemon {

const OutputRule* output_rule(const DeadlineRules& rules, TaskKind kind, const std::string& organ) {
    const OutputRule* general = nullptr;
    for (const auto& rule : rules.outputs) {
        if (rule.kind != kind)
            continue;
        if (rule.organ == organ)
            return &rule;
        if (rule.organ == "*")
            general = &rule;
    }
    return general;
}

const AnchorRule* anchor_rule(const DeadlineRules& rules, Relation relation, AnchorForm form) {
    const auto found =
        std::find_if(rules.anchors.begin(), rules.anchors.end(), [&](const AnchorRule& rule) {
            return rule.relation == relation && rule.form == form;
        });
    return found == rules.anchors.end() ? nullptr : &*found;
}

std::string station_of(const DeadlineRules& rules, const std::string& organ) {
    auto found = rules.stations.find(organ);
    if (found == rules.stations.end())
        found = rules.stations.find("*");
    return found == rules.stations.end() ? "" : found->second;
}

std::vector<Relation> relations_of(AnchorForm form) {
    using enum Relation;
    if (form == AnchorForm::length)
        return {for_, within};
    if (form == AnchorForm::period)
        return {in, by, before, until, from};
    return {at, by, before, until, from};
}

AnchorForm form_of(const DueAnchor& anchor) {
    if (anchor.session())
        return anchor.session_end ? AnchorForm::session_end : AnchorForm::session;
    if (std::holds_alternative<Date>(anchor.time))
        return AnchorForm::date;
    return std::holds_alternative<CalendarPeriod>(anchor.time) ? AnchorForm::period
                                                               : AnchorForm::length;
}

} // namespace mandated::daemon
