#include "daemon/service/undelivered.h"

#include "daemon/planner/local_time.h"
#include "daemon/service/outgoing.h"
#include "daemon/service/placing.h"
#include "schema/store/messages.h"

namespace mandated::daemon {
namespace {

/// As many as one looks through; `outbox list` has the others.
constexpr std::size_t most_listed = 20;

notify::UndeliveredNotice notice_of(const std::vector<Message>& dead) {
    notify::UndeliveredNotice notice;
    for (const auto& message : dead) {
        if (notice.messages.size() == most_listed)
            break;
        notice.messages.push_back(
            {message.id,
             message.subject.empty() ? std::string(name(message.kind)) : message.subject,
             message.contact, std::string(name(message.channel)), message.reason,
             to_string(message.created).substr(0, 10)});
    }
    notice.more = dead.size() - notice.messages.size();
    return notice;
}

/// The first time after the last report at which the next may go.
Instant next_report(Context& context) {
    const auto& policy = context.config.reminders;
    const auto hour_on = [&](Date day) { return local_instant(day, policy.send_at, policy.zone); };
    const auto today = hour_on(context.today());
    const auto last = store::last_report(context.database);
    return last && *last >= today ? hour_on(plus_days(context.today(), 1)) : today;
}

} // namespace

std::optional<Instant> report_undelivered(Context& context) {
    const auto dead = store::unreported_dead(context.database);
    if (dead.empty())
        return std::nullopt;
    if (const auto next = next_report(context); next > context.clock.now())
        return next;
    const Placing placing(context);
    store::WriteTransaction transaction(context.database);
    bool told = false;
    for (const auto* contact : placing.directory().administrators(context.today())) {
        if (contact->email.empty())
            continue;
        queue_notice(context,
                     {MessageKind::undelivered,
                      "undelivered/" + to_string(context.clock.now()) + "/" + contact->name,
                      contact, Channel::email},
                     notice_of(dead));
        told = true;
    }
    if (told)
        store::mark_reported(context.database, dead);
    transaction.commit();
    return std::nullopt;
}

} // namespace mandated::daemon
