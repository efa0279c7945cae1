#include "daemon/service/register_notice.h"

#include "daemon/service/notice_item.h"
#include "daemon/service/outgoing.h"
#include "daemon/service/placing.h"

#include <fmt/format.h>

#include <map>

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
    if (heading.status == TextStatus::adopted && !heading.drafts.empty())
        notice.draft = heading.drafts.front();
    notice.file = file;
    notice.paragraphs =
        static_cast<int>(store::paragraphs_of(context.database, resolution.id).size());
    for (const auto& doubt : store::resolution_doubts(context.database, resolution.id))
        notice.doubts.push_back(in_words(doubt));
    return notice;
}

/// The task under its next date, and its doubtful other reading where that has a date of its own.
void add_items(Context& context, Placing& placing, const store::TaskRow& task,
               notify::RegisteredNotice& notice) {
    const auto all = store::milestones_of(context.database, task.id);
    std::vector<Milestone> likely, other;
    for (const auto& milestone : all)
        (milestone.alternative ? other : likely).push_back(milestone);
    notice.items.push_back(
        notice_item(context, placing, task, all, next_milestone(likely, context.today())));
    if (const auto milestone = next_milestone(other, context.today()))
        notice.items.push_back(notice_item(context, placing, task, all, milestone));
}

using Told = std::pair<std::string, Channel>;

/// The tasks each recipient is told of; where the text asks for nothing, everybody who asked for
/// all.
std::map<Told, std::vector<const store::TaskRow*>>
told_of(Context& context, Placing& placing, const std::vector<store::TaskRow>& tasks) {
    std::map<Told, std::vector<const store::TaskRow*>> told;
    bool any = false;
    for (const auto& row : tasks) {
        if (row.withdrawn)
            continue;
        any = true;
        const auto task = store::effective(row);
        for (const auto& to : placing.owners(
                 placing.of(row.id, row.resolution, task.kind, task.actors), context.today())) {
            auto& listed = told[{to.contact->name, to.channel}];
            if (listed.empty() || listed.back() != &row)
                listed.push_back(&row);
        }
    }
    if (!any)
        for (const auto& contact : context.config.contacts)
            for (const auto channel : contact.channels())
                if (contact.actors.empty())
                    told[{contact.name, channel}];
    return told;
}

} // namespace

void queue_registered(Context& context, const store::ResolutionRow& resolution,
                      std::int64_t document, const std::string& file) {
    const auto tasks = store::tasks_of(context.database, resolution.id);
    Placing placing(context);
    for (const auto& [to, listed] : told_of(context, placing, tasks)) {
        auto notice = notice_of(context, resolution, file);
        for (const auto* task : listed)
            add_items(context, placing, *task, notice);
        const auto* contact = placing.directory().contact(to.first);
        if (wants(*contact, to.second, notice))
            queue_notice(context,
                         {MessageKind::registered,
                          fmt::format("registered/{}/{}/{}/{}", resolution.identity, document,
                                      to.first, name(to.second)),
                          contact, to.second},
                         notice);
    }
}

} // namespace mandated::daemon
