#include "daemon/service/decide.h"

#include "daemon/service/dates.h"
#include "daemon/service/status.h"
#include "schema/store/audit.h"
#include "schema/store/decisions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace mandated::daemon {
namespace {

/// The deadlines of a task's likelier reading, one an occurrence.
std::vector<Milestone> deadlines_of(Context& context, const store::TaskRow& task) {
    auto found = store::milestones_of(context.database, task.id);
    std::erase_if(found, [](const Milestone& each) {
        return each.kind != MilestoneKind::deadline || each.alternative;
    });
    return found;
}

bool recurs(const store::TaskRow& task) {
    const auto due = store::effective(task).due;
    return std::any_of(due.begin(), due.end(),
                       [](const DueAnchor& anchor) { return anchor.relation == Relation::every; });
}

std::string names_of_all(const std::vector<Milestone>& deadlines) {
    std::vector<std::string> names;
    for (const auto& deadline : deadlines)
        names.push_back(deadline.occurrence);
    return fmt::format("{}", fmt::join(names, ", "));
}

/// The occurrence that is meant.
Result<Milestone> occurrence_of(Context& context, const store::TaskRow& task,
                                const std::string& named) {
    const auto deadlines = deadlines_of(context, task);
    if (deadlines.empty())
        return Error{task.address + ": has no date yet, so there is no occurrence of it"};
    if (named.empty() && deadlines.size() == 1)
        return deadlines.front();
    for (const auto& deadline : deadlines)
        if (deadline.occurrence == named)
            return deadline;
    if (named.empty())
        return Error{fmt::format("{}: has several occurrences, say which: {}", task.address,
                                 names_of_all(deadlines))};
    return Error{fmt::format("{}: has no occurrence {}, expected {}", task.address, named,
                             names_of_all(deadlines))};
}

/// Stores a decision, its line in the audit trail and the dates that follow, in one transaction.
template <typename Store>
store::TaskRow decide(Context& context, const store::TaskRow& task, const std::string& action,
                      const std::string& detail, const std::string& by, Store store_it) {
    const auto now = context.clock.now();
    store::WriteTransaction transaction(context.database);
    store_it(store::Decided{by, now});
    store::record_audit(context.database, now, by, action, task.address, detail);
    auto row = recalculated(context, task.id);
    transaction.commit();
    context.changed();
    return row;
}

} // namespace

Result<store::TaskRow> agree_on(Context& context, const store::TaskRow& task,
                                const std::string& occurrence, MilestoneKind kind,
                                const std::optional<Date>& day, const std::string& source,
                                const std::string& by) {
    if (source.empty())
        return Error{task.address + ": an agreed date needs its source: with whom it was agreed"};
    if (kind == MilestoneKind::deadline)
        return Error{task.address + ": the deadline is what the text asks for; expected a "
                                    "milestone before it, or a deferral by the organ"};
    const auto found = occurrence_of(context, task, occurrence);
    if (!found)
        return Error{found.error()};
    const auto& meant = found->occurrence;
    if (day && *day > latest_day(*found))
        return Error{fmt::format("{}: {} is after its deadline {}", task.address, to_string(*day),
                                 shown_day(*found))};
    const auto detail = fmt::format(
        "{} of {}: {} ({})", name(kind), meant,
        day ? "agreed on " + to_string(*day) : std::string("by the rule again"), source);
    return decide(context, task, "task.agreed", detail, by, [&](const store::Decided& how) {
        if (day)
            store::agree(context.database, task.id, {meant, kind, *day, source}, how);
        else
            store::disagree(context.database, task.id, meant, kind, source, how);
    });
}

Result<store::TaskRow> defer_to(Context& context, const store::TaskRow& task,
                                const std::string& occurrence, const SessionId& to,
                                const std::string& authority, const std::string& by) {
    if (authority.empty())
        return Error{task.address + ": a deferral needs the decision that defers it"};
    const auto found = occurrence_of(context, task, occurrence);
    if (!found)
        return Error{found.error()};
    if (found->occurrence == to_string(to))
        return Error{fmt::format("{}: is due at {} already", task.address, to_string(to))};
    if (!stored_calendar(context).find(to))
        return Error{fmt::format("{}: {} has no dates yet, expected a session that is known",
                                 task.address, to_string(to))};
    const bool whole = !recurs(task) && deadlines_of(context, task).size() == 1;
    const auto detail = fmt::format("{} to {} by {}", found->occurrence, to_string(to), authority);
    return decide(context, task, "task.deferred", detail, by, [&](const store::Decided& how) {
        store::defer(context.database, task.id, {found->occurrence, to, authority}, how);
        if (!whole)
            return;
        store::set_status(context.database, task.id, TaskStatus::deferred, how.at);
        store::add_review(context.database, task.id,
                          {"status", R"("deferred")", detail, how.by, how.at});
    });
}

Result<store::TaskRow> deliver_occurrence(Context& context, const store::TaskRow& task,
                                          const std::string& occurrence, const std::string& symbol,
                                          const std::string& by) {
    const auto deadlines = deadlines_of(context, task);
    if (occurrence == "all" || (!recurs(task) && deadlines.size() < 2))
        return change_status(context, task, TaskStatus::delivered, symbol, by);
    if (symbol.empty())
        return Error{task.address + ": give the symbol of the document, or where it happened"};
    auto named = occurrence;
    if (const auto session = session_of_symbol(symbol); named.empty() && session)
        named = to_string(*session);
    const auto found = occurrence_of(context, task, named);
    if (!found || named.empty())
        return Error{(found ? task.address + ": recurs" : found.error()) +
                     "; --occurrence names one, --occurrence all ends the task"};
    return decide(context, task, "task.completed", named + ": " + symbol, by,
                  [&](const store::Decided& how) {
                      store::complete(context.database, task.id, {named, symbol}, how);
                  });
}

std::optional<SessionId> session_of_symbol(const std::string& symbol) {
    const auto number_after = [&](std::string_view prefix) -> std::string {
        if (!symbol.starts_with(prefix))
            return "";
        const auto end = symbol.find('/', prefix.size());
        const auto number = symbol.substr(prefix.size(), end - prefix.size());
        return end == std::string::npos ? "" : number;
    };
    for (const auto& [prefix, organ] : {std::pair{"A/HRC/", "HRC"}, {"A/", "GA"}, {"E/", "ECOSOC"}})
        if (const auto id = parse_session(std::string(organ) + "/" + number_after(prefix)))
            return id;
    return std::nullopt;
}

} // namespace mandated::daemon
