#include "daemon/planner/outlook.h"

#include "daemon/planner/stages.h"

namespace mandated::daemon {

void each_coming(
    const std::vector<Obligation>& obligations, const ReminderPolicy& policy,
    const std::unordered_set<std::string>& recorded, Instant now, Instant until,
    const std::function<void(const Obligation&, const Obligation::Addressee&, Instant)>& tell) {
    Stages stages(policy);
    KeyWriter keys;
    for (const auto& obligation : obligations) {
        const auto open = open_stages(obligation, stages);
        if (!open)
            continue;
        keys.milestone(obligation);
        for (auto stage = open->first; stage < stages.leads().size(); ++stage) {
            const auto leaving = leaves(obligation, *open, stage, stages);
            if (leaving <= now || leaving >= until)
                continue;
            for (const auto& addressee : obligation.addressees)
                if (!recorded.contains(keys.key(stages.leads()[stage], addressee)))
                    tell(obligation, addressee, leaving);
        }
    }
}

} // namespace mandated::daemon
