#include "daemon/service/dependencies.h"

#include "daemon/service/notice_item.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace mandated::daemon {
namespace {

/// What an event is called, in the singular; a plural adds a letter or is written out.
constexpr std::array<std::string_view, 15> event_nouns = {
    "seminar",    "workshop",  "consultation", "panel",   "symposi",
    "conference", "forum",     "webinar",      "meeting", "round table",
    "discussion", "séminaire", "atelier",      "réunion", "colloque"};

std::string lower_case(std::string text) {
    for (auto& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

/// The noun of an event that both summaries have, the most telling first; "" for none.
std::string_view shared_noun(const std::string& report, const std::string& event) {
    for (const auto noun : event_nouns)
        if (report.find(noun) != std::string::npos && event.find(noun) != std::string::npos)
            return noun;
    return "";
}

bool takes_place(const Task& task) {
    return task.kind == TaskKind::event || task.kind == TaskKind::panel;
}

/// The nearest event before a report that its words name.
void add_event(const std::vector<store::TaskRow>& tasks, std::size_t report,
               std::vector<Dependency>& found) {
    const auto& row = tasks[report];
    const auto words = lower_case(row.task.summary);
    for (auto i = report; i-- > 0;) {
        if (tasks[i].withdrawn || !takes_place(tasks[i].task))
            continue;
        const auto noun = shared_noun(words, lower_case(tasks[i].task.summary));
        if (noun.empty())
            continue;
        found.push_back({row.id, tasks[i].id, "its words name that " + std::string(noun)});
        return;
    }
}

/// The report of the same paragraph that a dialogue follows.
void add_report(const std::vector<store::TaskRow>& tasks, std::size_t dialogue,
                std::vector<Dependency>& found) {
    const auto& row = tasks[dialogue];
    for (const auto& other : tasks)
        if (!other.withdrawn && other.task.para == row.task.para &&
            (other.task.kind == TaskKind::report || other.task.kind == TaskKind::oral_update)) {
            found.push_back({row.id, other.id, "it follows what the same paragraph presents"});
            return;
        }
}

/// The deadline that comes next, or the last one.
std::optional<Milestone> deadline_now(Context& context, const store::TaskRow& task) {
    auto all = store::milestones_of(context.database, task.id);
    std::erase_if(all, [](const Milestone& each) {
        return each.kind != MilestoneKind::deadline || each.alternative;
    });
    return next_milestone(all, context.today());
}

std::string contradiction(Context& context, const store::TaskRow& later,
                          const store::TaskRow& earlier) {
    const auto own = deadline_now(context, later), other = deadline_now(context, earlier);
    if (!own || !other || latest_day(*own) >= other->day)
        return "";
    return fmt::format("{} is due {}, before {} on {}", later.address, shown_day(*own),
                       earlier.address, shown_day(*other));
}

} // namespace

std::vector<Dependency> dependencies(const std::vector<store::TaskRow>& tasks) {
    std::vector<Dependency> found;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (tasks[i].withdrawn)
            continue;
        if (tasks[i].task.kind == TaskKind::report)
            add_event(tasks, i, found);
        if (tasks[i].task.kind == TaskKind::dialogue)
            add_report(tasks, i, found);
    }
    return found;
}

std::vector<Related> related_to(Context& context, const store::TaskRow& task) {
    const auto tasks = store::tasks_of(context.database, task.resolution);
    const auto row = [&](std::int64_t id) {
        return *std::find_if(tasks.begin(), tasks.end(),
                             [&](const store::TaskRow& each) { return each.id == id; });
    };
    std::vector<Related> found;
    for (const auto& dependency : dependencies(tasks)) {
        if (dependency.task != task.id && dependency.on != task.id)
            continue;
        const bool waits = dependency.task == task.id;
        const auto other = row(waits ? dependency.on : dependency.task);
        found.push_back(
            {other, waits, dependency.words,
             waits ? contradiction(context, task, other) : contradiction(context, other, task)});
    }
    return found;
}

} // namespace mandated::daemon
