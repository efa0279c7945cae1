#include "daemon/service/deliver.h"

#include "notify/outbox/retry.h"
#include "notify/transport/maildir.h"
#include "notify/transport/smtp.h"
#include "notify/transport/webhook.h"

#include <fstream>

namespace mandated::daemon {
namespace {

using notify::Delivery;
using notify::Outcome;

/// The first line of a secret's file; nothing where it cannot be read.
std::optional<std::string> first_line(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line))
        return std::nullopt;
    return line;
}

Delivery by_smtp(const MailConfig& mail, const Message& message, const std::stop_token& stop) {
    notify::SmtpSettings settings;
    settings.url = mail.smtp_url;
    settings.username = mail.smtp_username;
    settings.require_tls = mail.require_tls;
    settings.ca_file = mail.ca_file.string();
    if (!mail.smtp_password_file.empty()) {
        const auto password = first_line(mail.smtp_password_file);
        if (!password)
            return {Outcome::failed,
                    mail.smtp_password_file.string() + ": the password cannot be read"};
        settings.password = *password;
    }
    return notify::send_smtp(settings, mail.from, message.address, message.body, stop);
}

Delivery by_webhook(const Config& config, const Message& message, Instant now,
                    const std::stop_token& stop) {
    const auto contact =
        std::find_if(config.contacts.begin(), config.contacts.end(),
                     [&](const Contact& candidate) { return candidate.name == message.contact; });
    if (contact == config.contacts.end() || contact->webhook.empty())
        return {Outcome::dead,
                "contact '" + message.contact + "' has no webhook in the configuration any more"};
    notify::WebhookSettings settings;
    settings.ca_file = config.webhook.ca_file.string();
    settings.allowed_hosts = config.webhook.allowed_hosts;
    settings.allow_private = config.webhook.allow_private;
    settings.allow_http = config.webhook.allow_http;
    // The contact's URL of today: a mistaken one is mended in the configuration, not in the outbox.
    return notify::post_webhook(settings, contact->webhook, contact->webhook_secret,
                                message.identity, now, message.body, stop);
}

} // namespace

Delivery deliver(const Config& config, const Message& message, Instant now,
                 const std::stop_token& stop) {
    if (message.channel == Channel::webhook)
        return by_webhook(config, message, now, stop);
    if (config.mail.transport == MailConfig::Transport::smtp)
        return by_smtp(config.mail, message, stop);
    return notify::deliver_maildir(config.mail.maildir, message.body, message.identity);
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
    const auto next = notify::next_attempt(message.channel, message.created, now, message.attempts,
                                           delivery.retry_after);
    return {next ? MessageState::failed : MessageState::dead, next};
}

} // namespace mandated::daemon
