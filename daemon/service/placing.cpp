#include "daemon/service/placing.h"

#include "schema/store/people.h"

namespace mandated::daemon {
namespace {

std::shared_ptr<const Directory> directory_of(Context& context) {
    auto stored = store::load_people(context.database);
    return std::make_shared<const Directory>(std::move(stored.people), stored.absences,
                                             std::move(stored.units), std::move(stored.routes),
                                             context.config.contacts);
}

} // namespace

Placing::Placing(Context& context)
    : directory_(directory_of(context)), assignments_(store::assignments(context.database)) {
    if (!directory_->routes().empty())
        resolutions_ = store::routed_resolutions(context.database);
}

const RoutedResolution& Placing::resolution(std::int64_t id) const {
    static const RoutedResolution none;
    const auto found = resolutions_.find(id);
    return found == resolutions_.end() ? none : found->second;
}

const Placement& Placing::of(std::int64_t task, std::int64_t of_resolution, TaskKind kind,
                             const std::vector<ActorClass>& actors) {
    if (const auto found = assignments_.find(task); found != assignments_.end()) {
        assigned_ = directory_->place(resolution(of_resolution), kind, actors, &found->second);
        return assigned_;
    }
    // Without routes the resolution makes no difference.
    const auto [at, fresh] =
        placed_.try_emplace({resolutions_.empty() ? 0 : of_resolution, kind, actors});
    if (fresh)
        at->second = directory_->place(resolution(of_resolution), kind, actors, nullptr);
    return at->second;
}

std::vector<Destination> Placing::owners(const Placement& placement, Date day) const {
    std::vector<Destination> found;
    for (const auto& holder : placement.holders) {
        if (holder.role != Role::owner)
            continue;
        const auto stand_in = directory_->stand_in(holder.name, holder.unit, day);
        if (stand_in.contact)
            found.push_back({stand_in.contact, holder.channel});
    }
    return found;
}

} // namespace mandated::daemon
