#include "daemon/service/outbox.h"

#include "schema/store/audit.h"
#include "schema/store/messages.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

/// Does something to each of the messages in one transaction, unless one of them is sent or under
/// way.
template <typename Change>
Result<int> change(Context& context, const std::vector<std::int64_t>& ids,
                   const std::string& action, const std::string& detail, const std::string& by,
                   const Change& apply) {
    const auto now = context.clock.now();
    store::WriteTransaction transaction(context.database);
    store::AuditWriter audit(context.database, now, by);
    for (const auto id : ids) {
        const auto message = store::find_message(context.database, id);
        if (!message)
            return Error{fmt::format("there is no message {}", id)};
        if (message->state == MessageState::sent || message->state == MessageState::attempting)
            return Error{fmt::format("message {} is {}", id,
                                     message->state == MessageState::sent ? "sent" : "under way")};
        apply(*message, now);
        audit.record(action, fmt::format("message {}", id),
                     detail.empty()
                         ? fmt::format("was {}: {}", name(message->state), message->reason)
                         : detail);
    }
    transaction.commit();
    context.changed();
    return static_cast<int>(ids.size());
}

} // namespace

Result<int> retry_messages(Context& context, const std::vector<std::int64_t>& ids,
                           const std::string& by) {
    for (const auto id : ids)
        if (const auto message = store::find_message(context.database, id);
            message && message->body.empty())
            return Error{fmt::format("the text of message {} was removed", id)};
    return change(context, ids, "message.retried", "", by,
                  [&](const Message& message, Instant now) {
                      store::requeue_message(context.database, message.id,
                                             "sent again at the wish of " + by, now);
                  });
}

int retry_dead(Context& context, const std::string& by) {
    store::MessageFilter dead;
    dead.state = MessageState::dead;
    std::vector<std::int64_t> ids;
    for (const auto& message : store::list_messages(
             context.database, store::count_messages(context.database, dead), 0, dead))
        if (!message.body.empty())
            ids.push_back(message.id);
    return retry_messages(context, ids, by).value();
}

Result<int> drop_messages(Context& context, const std::vector<std::int64_t>& ids,
                          const std::string& because, const std::string& by) {
    return change(context, ids, "message.dropped", because, by,
                  [&](const Message& message, Instant now) {
                      store::drop_message(context.database, message.id,
                                          fmt::format("dropped by {}: {}", by, because), now);
                  });
}

} // namespace mandated::daemon
