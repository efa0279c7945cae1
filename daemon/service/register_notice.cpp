#include "daemon/service/register_notice.h"

#include "daemon/service/notice_item.h"
#include "daemon/service/outgoing.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

notify::RegisteredNotice notice_of(Context& context, const store::ResolutionRow& resolution,
                                   const std::string& file) {
    const auto& heading = resolution.heading;
    notify::RegisteredNotice notice;
    notice.symbol = resolution.identity;
    notice.title = heading.title;
    notice.organ = heading.organ;
    notice.session = heading.session;
    notice.adopted = heading.adopted ? to_string(*heading.adopted) : "";
    notice.file = file;
    notice.paragraphs =
        static_cast<int>(store::paragraphs_of(context.database, resolution.id).size());
    for (const auto& doubt : store::resolution_doubts(context.database, resolution.id))
        notice.doubts.push_back(in_words(doubt));
    return notice;
}

/// The task under its next date, and its doubtful other reading where that has a date of its own.
void add_items(Context& context, const store::TaskRow& task, notify::RegisteredNotice& notice) {
    const auto all = store::milestones_of(context.database, task.id);
    std::vector<Milestone> likely, other;
    for (const auto& milestone : all)
        (milestone.alternative ? other : likely).push_back(milestone);
    notice.items.push_back(
        notice_item(context, task, all, next_milestone(likely, context.today())));
    if (const auto milestone = next_milestone(other, context.today()))
        notice.items.push_back(notice_item(context, task, all, milestone));
}

bool is_told(const Config& config, const Task& task, const Contact& contact) {
    const auto told = addressees(config.contacts, task);
    return std::find(told.begin(), told.end(), &contact) != told.end();
}

} // namespace

void queue_registered(Context& context, const store::ResolutionRow& resolution,
                      std::int64_t document, const std::string& file) {
    const auto tasks = store::tasks_of(context.database, resolution.id);
    for (const auto& contact : context.config.contacts) {
        auto notice = notice_of(context, resolution, file);
        for (const auto& task : tasks)
            if (!task.withdrawn && is_told(context.config, task.task, contact))
                add_items(context, task, notice);
        // Who asked for certain actors only is not told of texts that ask nothing of them.
        if (notice.items.empty() && !contact.actors.empty())
            continue;
        for (const auto channel : contact.channels())
            queue_notice(context,
                         {MessageKind::registered,
                          fmt::format("registered/{}/{}/{}/{}", resolution.identity, document,
                                      contact.name, name(channel)),
                          &contact, channel},
                         notice);
    }
}

} // namespace mandated::daemon
