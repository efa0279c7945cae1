#include "daemon/api/board/state_view.h"

#include "daemon/planner/local_time.h"
#include "daemon/service/remind.h"
#include "notify/compose/item_view.h"
#include "notify/compose/words.h"
#include "schema/store/outbox.h"
#include "schema/store/tasks.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

/// "14 December 2026, 09:00", where the reminders' local time runs.
std::string instant_in_words(const Visit& visit, Instant at) {
    const auto& zone = visit.context.config.reminders.zone;
    const auto day = local_date(at, zone);
    const date::hh_mm_ss<std::chrono::seconds> time{
        at - local_instant(day, std::chrono::minutes{0}, zone)};
    return fmt::format("{}, {:02}:{:02}",
                       notify::day_in_words(visit.words.speech(), to_string(day)),
                       time.hours().count(), time.minutes().count());
}

std::vector<std::string> troubles(const Visit& visit) {
    auto& context = visit.context;
    std::vector<std::string> all;
    const auto counts = store::count_messages(context.database);
    for (const auto& [state, key] :
         {std::pair{MessageState::dead, "dead"}, std::pair{MessageState::failed, "failed"},
          std::pair{MessageState::uncertain, "uncertain"}})
        if (const auto found = counts.find(state); found != counts.end() && found->second > 0)
            all.push_back(visit.words.count(key, found->second));
    for (const auto& [place, known] : context.destinations)
        if (const auto until = known.breaker.until())
            all.push_back(visit.words.say(
                "spared", {place, instant_in_words(visit, *until), known.last_fault}));
    if (const auto fault = clock_fault(context))
        all.push_back(visit.words.say("clock", {*fault}));
    return all;
}

} // namespace

void set_state(const Visit& visit, data& values) {
    auto& context = visit.context;
    store::TaskFilter filter;
    filter.review = store::ReviewState::doubtful;
    filter.limit = 0;
    const int doubts = store::list_tasks(context.database, filter).total;
    values.set("doubts", doubts > 0 ? data(visit.words.count("doubts", doubts)) : data(false));
    values.set("review_href", visit.link("/review"));
    list reminders;
    if (const auto next = next_reminder(context))
        if (const auto task = store::find_task(context.database, next->task)) {
            data reminder;
            reminder.set("at", instant_in_words(visit, next->planned));
            reminder.set("to", next->contact);
            reminder.set("address", task->address);
            reminder.set("href", visit.link_to({"tasks", std::to_string(task->id)}));
            reminders.push_back(reminder);
        }
    values.set("next", reminders);
    const auto wrong = troubles(visit);
    values.set("troubles", notify::shown(wrong));
    values.set("troubled", !wrong.empty());
}

} // namespace mandated::daemon
