#include "daemon/service/outgoing.h"

#include "notify/compose/compose.h"
#include "notify/compose/mail.h"
#include "notify/outbox/retry.h"
#include "schema/store/outbox.h"

namespace mandated::daemon {

std::int64_t queue_notice(Context& context, const Outgoing& outgoing,
                          const notify::Notice& notice) {
    const auto content = notify::compose(notice);
    const auto& mail = context.config.mail;
    Message message;
    message.kind = outgoing.kind;
    message.contact = outgoing.contact->name;
    message.channel = outgoing.channel;
    message.subject = content.subject;
    message.created = context.clock.now();
    if (outgoing.channel == Channel::email) {
        message.identity = notify::message_id(outgoing.key, mail.message_id_domain);
        message.address = outgoing.contact->email;
        message.shown = content.text;
        message.body = notify::rfc5322(
            {mail.from, message.address, message.identity, message.created}, content);
    } else {
        message.identity = notify::webhook_id(outgoing.key);
        message.address = outgoing.contact->webhook;
        message.body = notify::payload(notice, to_string(message.created));
        message.shown = message.body;
    }
    return store::enqueue(context.database, message);
}

} // namespace mandated::daemon
