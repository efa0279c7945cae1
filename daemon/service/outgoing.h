#pragma once

#include "daemon/service/context.h"
#include "notify/compose/notice.h"
#include "schema/model/message.h"

#include <string>

namespace mandated::daemon {

/// What a message is about and whom it goes to.
struct Outgoing {
    MessageKind kind = MessageKind::reminder;
    std::string key; ///< the message's identity is made from it
    const Contact* contact = nullptr;
    Channel channel = Channel::email;
};

/// Composes a notice for its contact and channel and puts it into the outbox: as a mail with its
/// Message-ID, its thread and the calendar entries of its dates, or as a webhook body with its
/// webhook-id. Returns the row's id; call inside a transaction.
std::int64_t queue_notice(Context& context, const Outgoing& outgoing, const notify::Notice& notice);

/// Whether a contact is told of such a notice on a channel: webhooks are of what they ask for.
[[nodiscard]] bool wants(const Contact& contact, Channel channel, const notify::Notice& notice);

/// The message as it would be queued, without a trace in the database: no calendar.
[[nodiscard]] Message composed(const Context& context, const Outgoing& outgoing,
                               const notify::Notice& notice);

} // namespace mandated::daemon
