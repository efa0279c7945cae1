#include "daemon/service/outgoing.h"

#include "daemon/service/calendar.h"
#include "notify/compose/compose.h"
#include "notify/compose/mail.h"
#include "notify/compose/webhook_body.h"
#include "notify/outbox/retry.h"
#include "schema/store/outbox.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

/// What the mails of a thread have in common: the task, or for a digest the day.
class Thread {
  public:
    explicit Thread(Date today) : today_(today) {}

    std::string operator()(const notify::ReminderNotice& notice) const { return of(notice.items); }
    std::string operator()(const notify::DroppedNotice& notice) const { return of(notice.items); }
    std::string operator()(const notify::RegisteredNotice& notice) const {
        return "resolution/" + (notice.symbol.empty() ? notice.file : notice.symbol);
    }
    std::string operator()(const notify::MovedNotice& notice) const {
        return "session/" + notice.sessions.front().session;
    }
    std::string operator()(const notify::UndeliveredNotice&) const { return "undelivered"; }

  private:
    [[nodiscard]] std::string of(const std::vector<notify::NoticeItem>& items) const {
        return items.size() == 1 ? fmt::format("task/{}", items.front().task)
                                 : "day/" + to_string(today_);
    }
    Date today_;
};

notify::Reader reader_of(const Contact& contact) {
    return {contact.name, contact.language};
}

notify::Envelope envelope_of(const Context& context, const Message& message, const Contact& contact,
                             const notify::Notice& notice) {
    const auto& mail = context.config.mail;
    const auto thread = std::visit(Thread(context.today()), notice);
    notify::Envelope envelope;
    envelope.from = {mail.from_name, mail.from};
    envelope.to = {contact.name, contact.email};
    envelope.reply_to = mail.reply_to;
    envelope.message_id = message.identity;
    envelope.thread = notify::message_id(fmt::format("thread/{}/{}", thread, contact.name),
                                         mail.message_id_domain);
    envelope.list_domain = mail.message_id_domain;
    envelope.date = message.created;
    return envelope;
}

Message addressed(const Context& context, const Outgoing& outgoing) {
    Message message;
    message.kind = outgoing.kind;
    message.contact = outgoing.contact->name;
    message.channel = outgoing.channel;
    message.created = context.clock.now();
    const bool mail = outgoing.channel == Channel::email;
    message.identity = mail
                           ? notify::message_id(outgoing.key, context.config.mail.message_id_domain)
                           : notify::webhook_id(outgoing.key);
    message.address = mail ? outgoing.contact->email : outgoing.contact->webhook;
    return message;
}

void put_mail(const Context& context, const Outgoing& outgoing, const notify::Notice& notice,
              const notify::MailContent& content, Message& message) {
    message.subject = content.subject;
    message.shown = content.text;
    message.body =
        notify::rfc5322(envelope_of(context, message, *outgoing.contact, notice), content);
}

void put_webhook(const Outgoing& outgoing, const notify::Notice& notice,
                 notify::MailContent content, Message& message) {
    message.subject = std::move(content.subject);
    message.body = notify::webhook_body(
        outgoing.contact->webhook_format, notice,
        {message.subject, to_string(message.created), reader_of(*outgoing.contact)});
    message.shown = message.body;
}

} // namespace

bool wants(const Contact& contact, Channel channel, const notify::Notice& notice) {
    if (channel == Channel::email)
        return true;
    const auto event = notify::event_of(notice);
    return event && contact.wants(*event);
}

Message composed(const Context& context, const Outgoing& outgoing, const notify::Notice& notice) {
    auto message = addressed(context, outgoing);
    auto content =
        notify::compose(*context.config.templates.loaded, notice, reader_of(*outgoing.contact));
    if (outgoing.channel == Channel::email)
        put_mail(context, outgoing, notice, content, message);
    else
        put_webhook(outgoing, notice, std::move(content), message);
    return message;
}

std::int64_t queue_notice(Context& context, const Outgoing& outgoing,
                          const notify::Notice& notice) {
    if (outgoing.channel != Channel::email)
        return store::enqueue(context.database, composed(context, outgoing, notice));
    auto message = addressed(context, outgoing);
    auto content =
        notify::compose(*context.config.templates.loaded, notice, reader_of(*outgoing.contact));
    attach_calendar(context, *outgoing.contact, notice, content);
    put_mail(context, outgoing, notice, content, message);
    return store::enqueue(context.database, message);
}

} // namespace mandated::daemon
