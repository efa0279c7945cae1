#include "daemon/service/deliver.h"

#include "notify/outbox/retry.h"
#include "notify/transport/host.h"
#include "notify/transport/maildir.h"
#include "notify/transport/sendmail.h"
#include "notify/transport/webhook.h"
#include "schema/model/crash_point.h"

namespace mandated::daemon {
namespace {

using notify::Delivery;
using notify::Outcome;

constexpr std::chrono::seconds program_time{60};

const Contact* find_contact(const Config& config, const std::string& name) {
    const auto found =
        std::find_if(config.contacts.begin(), config.contacts.end(),
                     [&](const Contact& candidate) { return candidate.name == name; });
    return found == config.contacts.end() ? nullptr : &*found;
}

/// The secret of a login; the reason where it cannot be had.
Result<bool> add_secret(const MailConfig& mail, notify::SmtpSettings& settings, Carrier& carrier,
                        const std::stop_token& stop) {
    if (!mail.token.file.empty() || !mail.token.command.empty()) {
        auto token = carrier.token.of(mail.token, stop);
        if (!token)
            return Error{token.error()};
        settings.token = *std::move(token);
    } else if (!mail.smtp_password_file.empty()) {
        auto password = notify::first_line(mail.smtp_password_file);
        if (!password)
            return Error{mail.smtp_password_file.string() + ": the password cannot be read"};
        settings.password = *std::move(password);
    }
    return true;
}

Attempt by_smtp(const MailConfig& mail, const Message& message, const Way& way, Carrier& carrier,
                const std::stop_token& stop) {
    notify::SmtpSettings settings;
    settings.username = mail.smtp_username;
    settings.login = mail.login;
    settings.tls = mail.tls;
    settings.ca_file = mail.ca_file.string();
    Attempt attempt;
    if (const auto secret = add_secret(mail, settings, carrier, stop); !secret) {
        attempt.delivery = {Outcome::failed, secret.error()};
        attempt.delivery.reached = false; // nor would any other message get there
        attempt.destination = way.relays.empty() ? "" : notify::host_and_port(way.relays.front());
        return attempt;
    }
    for (const auto& url : way.relays) {
        if (!attempt.destination.empty())
            attempt.unreached.emplace_back(attempt.destination, attempt.delivery.detail);
        settings.url = url;
        attempt.destination = notify::host_and_port(url);
        attempt.delivery =
            carrier.smtp.send(settings, {mail.from, message.address}, message.body, way.keep, stop);
        const bool passed_over =
            attempt.delivery.outcome == Outcome::failed && !attempt.delivery.reached;
        if (!passed_over)
            break;
        carrier.token.forget();
    }
    return attempt;
}

Delivery by_webhook(const Config& config, const Message& message, Instant now,
                    const std::stop_token& stop) {
    const auto* contact = find_contact(config, message.contact);
    if (contact == nullptr || contact->webhook.empty())
        return {Outcome::dead,
                "contact '" + message.contact + "' has no webhook in the configuration any more"};
    notify::WebhookSettings settings;
    settings.ca_file = config.webhook.ca_file.string();
    settings.allowed_hosts = config.webhook.allowed_hosts;
    settings.allow_private = config.webhook.allow_private;
    settings.allow_http = config.webhook.allow_http;
    settings.proxy = config.webhook.proxy;
    // The contact's URL of today: a mistaken one is mended in the configuration, not in the outbox.
    return notify::post_webhook(settings, contact->webhook, contact->webhook_secret,
                                message.identity, now, message.body, stop);
}

Delivery by_other_mail(const MailConfig& mail, const Message& message,
                       const std::stop_token& stop) {
    if (mail.transport == MailConfig::Transport::sendmail)
        return notify::send_by_program(mail.sendmail, mail.from, message.address, message.body,
                                       program_time, stop);
    return notify::deliver_maildir(mail.maildir, message.body, message.identity);
}

} // namespace

std::vector<std::string> destinations_of(const Config& config, Channel channel,
                                         const std::string& contact) {
    if (channel == Channel::webhook) {
        const auto* found = find_contact(config, contact);
        if (found == nullptr || found->webhook.empty())
            return {};
        return {notify::host_and_port(found->webhook)};
    }
    using enum MailConfig::Transport;
    if (config.mail.transport != smtp)
        return {config.mail.transport == maildir ? "maildir" : "sendmail"};
    std::vector<std::string> names;
    for (const auto& url : config.mail.relays)
        names.push_back(notify::host_and_port(url));
    return names;
}

Attempt deliver(const Config& config, const Message& message, const Way& way, Instant now,
                Carrier& carrier, const std::stop_token& stop) {
    crash_point("before-transfer");
    Attempt attempt;
    if (message.channel == Channel::email && config.mail.transport == MailConfig::Transport::smtp) {
        attempt = by_smtp(config.mail, message, way, carrier, stop);
    } else {
        const auto names = destinations_of(config, message.channel, message.contact);
        attempt.destination = names.empty() ? "" : names.front();
        attempt.delivery = message.channel == Channel::webhook
                               ? by_webhook(config, message, now, stop)
                               : by_other_mail(config.mail, message, stop);
    }
    crash_point("after-transfer");
    return attempt;
}

AfterAttempt after_attempt(const Message& message, const Delivery& delivery, int uncertain_before,
                           Instant now) {
    // A sample shows what happened; later nobody looks.
    if (message.kind == MessageKind::test)
        return {delivery.outcome == Outcome::sent ? MessageState::sent : MessageState::dead,
                std::nullopt};
    switch (delivery.outcome) {
    case Outcome::sent:
        return {MessageState::sent, std::nullopt};
    case Outcome::dead:
        return {MessageState::dead, std::nullopt};
    case Outcome::uncertain:
        return {MessageState::uncertain, notify::late_retry(now, uncertain_before)};
    case Outcome::failed:
        break;
    }
    const auto next =
        notify::next_attempt(message.channel, {message.identity, message.since, message.attempts},
                             now, delivery.retry_after);
    return {next ? MessageState::failed : MessageState::dead, next};
}

} // namespace mandated::daemon
