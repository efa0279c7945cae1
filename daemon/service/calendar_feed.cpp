#include "daemon/service/calendar_feed.h"

#include "daemon/service/notice_item.h"
#include "notify/compose/calendar.h"
#include "schema/store/calendar_entries.h"

namespace mandated::daemon {
namespace {

constexpr int months_back = 3;
constexpr int tasks_at_once = 500;

} // namespace

std::string calendar_feed(Context& context, store::TaskFilter filter, const std::string& language) {
    const Date from = plus_months(context.today(), -months_back);
    Placing placing(context);
    std::vector<notify::CalendarEntry> entries;
    Instant newest{};
    filter.limit = tasks_at_once;
    do {
        const auto page = store::list_tasks(context.database, filter);
        for (const auto& task : page.tasks) {
            if (task.draft || !store::is_open(task))
                continue;
            newest = std::max(newest, task.registered);
            const auto all = store::milestones_of(context.database, task.id);
            for (const auto& milestone : all) {
                const bool shown = is_owed(milestone.kind) && milestone.delivered.empty() &&
                                   milestone.precision == Precision::day && milestone.day >= from;
                if (!shown)
                    continue;
                auto item = notice_item(context, placing, task, all, milestone);
                const auto uid = item.calendar_uid;
                entries.push_back({uid, store::entry_sequence(context.database, uid), milestone.day,
                                   std::move(item)});
            }
        }
        filter.after = page.last;
    } while (!filter.after.empty());
    return notify::calendar_object(entries, notify::publish,
                                   {context.config.mail.from, newest, language});
}

} // namespace mandated::daemon
