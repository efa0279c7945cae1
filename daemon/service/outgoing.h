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
/// Message-ID, or as a webhook body with its webhook-id. Returns the row's id; call inside a
/// transaction.
std::int64_t queue_notice(Context& context, const Outgoing& outgoing, const notify::Notice& notice);

} // namespace mandated::daemon
