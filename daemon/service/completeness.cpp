#include "daemon/service/completeness.h"

#include "daemon/service/placing.h"
#include "schema/store/people.h"

#include <map>
#include <set>

namespace mandated::daemon {
namespace {

constexpr std::size_t most_digits = 5;

/// A task that some contact wants has an owner; others go to everybody.
bool has_owner(const std::vector<Contact>& contacts, const std::vector<ActorClass>& actors) {
    Task task;
    task.actors = actors;
    return std::any_of(contacts.begin(), contacts.end(),
                       [&](const Contact& contact) { return contact.wants(task); });
}

std::vector<store::Named> without_unit(Context& context) {
    Placing placing(context);
    std::vector<store::Named> found;
    if (placing.directory().units().empty())
        return found;
    for (auto& task : store::routed_tasks(context.database)) {
        const auto& placement = placing.of(task.id, task.resolution, task.kind, task.actors);
        if (placement.unit.empty() && !placement.assigned)
            found.push_back({std::move(task.address), std::move(task.summary)});
    }
    return found;
}

} // namespace

std::vector<Gap> gaps_in(const std::vector<std::string>& symbols) {
    std::map<std::string, std::set<int>> series;
    for (const auto& symbol : symbols) {
        const auto slash = symbol.rfind('/') + 1;
        const auto digits = std::string_view(symbol).substr(slash);
        const auto figures = digits.find_first_not_of("0123456789");
        // "71/272 B" is of number 272; "DEC/2004/Misc" has none.
        // "920(XXXIV)" is of a series that runs over all sessions.
        const bool old = digits.find('(') != std::string_view::npos;
        const auto length = old ? 0 : std::min(figures, digits.size());
        if (slash > 0 && length > 0 && length <= most_digits)
            series[symbol.substr(0, slash)].insert(
                std::stoi(std::string(digits.substr(0, length))));
    }
    std::vector<Gap> gaps;
    for (const auto& [name, numbers] : series) {
        Gap gap{name, {}};
        const bool from_one = name.find("/RES/") != std::string::npos;
        for (int number = from_one ? 1 : *numbers.begin(); number < *numbers.rbegin(); ++number)
            if (!numbers.count(number))
                gap.missing.push_back(number);
        if (!gap.missing.empty())
            gaps.push_back(std::move(gap));
    }
    return gaps;
}

Completeness completeness(Context& context) {
    auto& database = context.database;
    Completeness found;
    found.without_task = store::resolutions_without_task(database);
    found.gaps = gaps_in(store::adopted_symbols(database));
    for (const auto& actors : store::actor_sets(database))
        if (!has_owner(context.config.contacts, actors)) {
            const auto tasks = store::tasks_of_actors(database, actors);
            found.without_owner.insert(found.without_owner.end(), tasks.begin(), tasks.end());
        }
    found.without_unit = without_unit(context);
    found.projected = store::tasks_on_projections(database, context.today());
    found.without_date = store::tasks_without_date(database);
    return found;
}

} // namespace mandated::daemon
