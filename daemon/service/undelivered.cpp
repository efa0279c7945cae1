#include "daemon/service/undelivered.h"

#include "daemon/planner/local_time.h"
#include "daemon/service/outgoing.h"
#include "notify/compose/undelivered.h"
#include "schema/store/messages.h"

namespace mandated::daemon {
namespace {

notify::UndeliveredNotice notice_of(const std::vector<Message>& dead) {
    notify::UndeliveredNotice notice;
    for (const auto& message : dead)
        notice.items.push_back({message.id, std::string(name(message.kind)), message.subject,
                                message.contact, std::string(name(message.channel)), message.reason,
                                to_string(message.created)});
    return notice;
}

} // namespace

std::optional<Instant> report_undelivered(Context& context) {
    const auto dead = store::unreported_dead(context.database);
    if (dead.empty())
        return std::nullopt;
    const auto now = context.clock.now();
    const auto& policy = context.config.reminders;
    const auto hour_on = [&](Date day) { return local_instant(day, policy.send_at, policy.zone); };
    if (const auto today = hour_on(context.today()); now < today)
        return today;
    if (store::has_report(context.database, hour_on(context.today())))
        return hour_on(plus_days(context.today(), 1));

    const auto notice = notice_of(dead);
    const auto content = notify::compose_undelivered(notice);
    const auto payload = notify::undelivered_payload(notice, to_string(now));
    store::WriteTransaction transaction(context.database);
    for (const auto* contact : administrators(context.config.contacts))
        for (const auto channel : contact->channels())
            queue_message(context,
                          {MessageKind::undelivered,
                           "undelivered/" + to_string(context.today()) + "/" + contact->name + "/" +
                               std::string(name(channel)),
                           contact, channel},
                          content, payload);
    store::mark_reported(context.database, dead);
    transaction.commit();
    return std::nullopt;
}

} // namespace mandated::daemon
