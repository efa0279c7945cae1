#include "daemon/doctor/checks.h"
#include "notify/transport/host.h"
#include "notify/transport/smtp.h"
#include "notify/transport/token.h"
#include "notify/transport/webhook.h"

#include <fmt/format.h>

#include <memory>
#include <netdb.h>
#include <set>
#include <unistd.h>

namespace mandated::daemon {
namespace {

constexpr std::chrono::seconds patience{15};

/// With what the login needs; the reason where that cannot be had.
Result<notify::SmtpSettings> settings_for(const MailConfig& mail, const std::string& relay) {
    notify::SmtpSettings settings;
    settings.url = relay;
    settings.tls = mail.tls;
    settings.login = mail.login;
    settings.username = mail.smtp_username;
    settings.ca_file = mail.ca_file.string();
    settings.timeout = patience;
    if (!mail.token.file.empty() || !mail.token.command.empty()) {
        auto token = notify::Token().of(mail.token, {});
        if (!token)
            return Error{token.error()};
        settings.token = *std::move(token);
    } else if (!mail.smtp_password_file.empty()) {
        auto password = notify::first_line(mail.smtp_password_file);
        if (!password)
            return Error{mail.smtp_password_file.string() + ": the password cannot be read"};
        settings.password = *std::move(password);
    }
    return settings;
}

Finding relay(const MailConfig& mail, const std::string& url) {
    const auto settings = settings_for(mail, url);
    if (!settings)
        return {"mail", Health::fail, settings.error(),
                "let this user read it, or look as root: sudo mandatectl doctor"};
    if (const auto tried = notify::try_login(*settings); !tried)
        return {"mail", Health::fail, url + ": " + tried.error(),
                "see [mail] relays, smtp_tls and the login in the configuration, and whether "
                "this machine may reach the server"};
    return {"mail", Health::ok,
            url + ": answers" + (mail.smtp_username.empty() ? "" : " and takes the login"), ""};
}

/// "host" of "host:443".
std::string host_of(const std::string& url) {
    const auto host = notify::host_and_port(url);
    return host.substr(0, host.rfind(':'));
}

bool has_address(const std::string& host) {
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), nullptr, nullptr, &found) != 0)
        return false;
    ::freeaddrinfo(found);
    return true;
}

} // namespace

Findings check_mail(const Config& config) {
    const auto& mail = config.mail;
    Findings findings;
    if (mail.transport == MailConfig::Transport::smtp)
        for (const auto& url : mail.relays)
            findings.push_back(relay(mail, url));
    if (mail.transport == MailConfig::Transport::sendmail) {
        const auto& program = mail.sendmail.front();
        const bool there = ::access(program.c_str(), X_OK) == 0;
        findings.push_back({"mail", there ? Health::ok : Health::fail,
                            program + (there ? ": can be run" : ": cannot be run"),
                            there ? "" : "install a mail server, or name another program"});
    }
    if (mail.transport == MailConfig::Transport::maildir)
        findings.push_back({"mail", Health::ok,
                            "goes into the folder " + mail.maildir.string() + ", to nobody else",
                            ""});
    return findings;
}

Findings check_webhooks(const Config& config) {
    Findings findings;
    std::set<std::string> seen;
    notify::WebhookSettings settings;
    settings.allowed_hosts = config.webhook.allowed_hosts;
    settings.allow_private = config.webhook.allow_private;
    settings.allow_http = config.webhook.allow_http;
    settings.proxy = config.webhook.proxy;
    for (const auto& contact : config.contacts) {
        if (contact.webhook.empty() || !seen.insert(host_of(contact.webhook)).second)
            continue;
        const auto host = host_of(contact.webhook);
        if (const auto allowed = notify::check_webhook_url(settings, contact.webhook); !allowed)
            findings.push_back({"webhook", Health::fail, host + ": " + allowed.error(),
                                "see [webhook] in the configuration"});
        else if (settings.proxy.empty() && !has_address(host))
            findings.push_back({"webhook", Health::fail, host + ": has no address",
                                "see the contact's webhook, and this machine's name server"});
        else
            findings.push_back({"webhook", Health::ok,
                                host + (settings.proxy.empty() ? ": has an address"
                                                               : ": is called through the proxy"),
                                ""});
    }
    return findings;
}

} // namespace mandated::daemon
