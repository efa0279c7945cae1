#pragma once

#include "schema/model/message.h"
#include "schema/store/query.h"

namespace mandated::store {

/// Selects what message_row() reads. Inside schema/store only.
inline const std::string message_columns =
    "SELECT id, identity, kind, contact, channel, address, subject, state, reason, attempts, "
    "created_at, since, next_attempt_at, body, shown FROM messages "
    "JOIN message_texts ON message_texts.message_id = messages.id ";

[[nodiscard]] inline Message message_row(Query& row) {
    Message message;
    message.id = row.integer(0);
    message.identity = row.text(1);
    message.kind = from_name<MessageKind>(row.text(2)).value_or(MessageKind::reminder);
    message.contact = row.text(3);
    message.channel = from_name<Channel>(row.text(4)).value_or(Channel::email);
    message.address = row.text(5);
    message.subject = row.text(6);
    message.state = from_name<MessageState>(row.text(7)).value_or(MessageState::queued);
    message.reason = row.text(8);
    message.attempts = static_cast<int>(row.integer(9));
    message.created = row.instant(10);
    message.since = row.instant(11);
    if (const auto next = row.maybe_text(12))
        message.next_attempt = parse_instant(*next);
    message.body = row.text(13);
    message.shown = row.text(14);
    return message;
}

} // namespace mandated::store
