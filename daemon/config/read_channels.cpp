#include "daemon/config/read_channels.h"

namespace mandated::daemon {
namespace {

using notify::SmtpLogin;
using notify::SmtpTls;

constexpr int most_connections = 50;
constexpr int most_per_minute = 10'000;

/// A value's word, one of an enumeration's.
template <typename Enum> Expectation check_word(const std::string& word) {
    if (from_name<Enum>(word))
        return {};
    std::string expected = "one of";
    for (const auto known : names_of<Enum>)
        expected.append(" \"").append(known).append("\"");
    return expected;
}

template <typename Enum>
const toml::node* read_word(Section& section, std::string_view key, Enum& into) {
    std::string word;
    const auto* node = section.text(key, word, check_word<Enum>);
    if (node != nullptr)
        into = *from_name<Enum>(word);
    return node;
}

/// One URL, or several in the order in which they are tried.
void read_relays(Section& section, std::vector<std::string>& relays) {
    const auto* node = section.any("smtp_url");
    if (node == nullptr)
        return;
    if (node->is_array()) {
        section.texts("smtp_url", relays, check_smtp_url);
        if (node->as_array()->empty())
            section.wrong(*node, "smtp_url", "at least one URL");
        return;
    }
    std::string url;
    if (section.text("smtp_url", url, check_smtp_url))
        relays = {url};
}

/// `tls`, and the flag that went before it.
void read_tls(Section& section, SmtpTls& tls) {
    const auto* word = read_word(section, "tls", tls);
    bool required = true;
    const auto* flag = section.flag("require_tls", required);
    if (flag == nullptr)
        return;
    if (section.any("tls") != nullptr)
        section.wrong(*flag, "require_tls", "tls alone, which says the same and more");
    else if (word == nullptr)
        tls = required ? SmtpTls::required : SmtpTls::opportunistic;
}

/// A program and its arguments; a path, since no PATH is searched.
void read_command(Section& section, std::string_view key, std::vector<std::string>& command) {
    const auto* node = section.texts(key, command, check_line);
    if (node != nullptr && (command.empty() || !command.front().starts_with('/')))
        section.wrong(*node, key, "a list that begins with a program's absolute path");
}

void check_login(Section& section, const MailConfig& mail) {
    const bool user = section.any("smtp_username") != nullptr;
    const int secrets = (section.any("smtp_password_file") != nullptr ? 1 : 0) +
                        (section.any("smtp_token_file") != nullptr ? 1 : 0) +
                        (section.any("smtp_token_command") != nullptr ? 1 : 0);
    if (secrets != (user ? 1 : 0))
        section.fault("has smtp_username or a secret for it, expected smtp_username with one of "
                      "smtp_password_file, smtp_token_file and smtp_token_command, or none");
    const bool token = section.any("smtp_token_file") != nullptr || !mail.token.command.empty();
    if (user && secrets == 1 && token != (mail.login == SmtpLogin::xoauth2))
        section.fault("has smtp_auth that does not go with its secret, expected \"xoauth2\" with a "
                      "token and another one with a password");
}

Expectation check_transport(const std::string& word) {
    return word == "maildir" || word == "smtp" || word == "sendmail"
               ? ""
               : "\"maildir\", \"smtp\" or \"sendmail\"";
}

} // namespace

void read_mail(Section section, MailConfig& mail) {
    std::string transport = "maildir";
    section.text("transport", transport, check_transport);
    using enum MailConfig::Transport;
    mail.transport = transport == "smtp" ? smtp : transport == "sendmail" ? sendmail : maildir;
    section.path("maildir", mail.maildir);
    read_command(section, "sendmail", mail.sendmail);
    section.text("from", mail.from, check_email);
    section.text("from_name", mail.from_name, check_line);
    section.text("reply_to", mail.reply_to, check_email);
    section.text("message_id_domain", mail.message_id_domain, check_domain);
    read_relays(section, mail.relays);
    read_tls(section, mail.tls);
    section.text("smtp_username", mail.smtp_username);
    section.secret_file("smtp_password_file", mail.smtp_password_file);
    section.secret_file("smtp_token_file", mail.token.file);
    read_command(section, "smtp_token_command", mail.token.command);
    // A token has one use, so it need not be said.
    if (!mail.token.file.empty() || !mail.token.command.empty())
        mail.login = SmtpLogin::xoauth2;
    read_word(section, "smtp_auth", mail.login);
    section.file("ca_file", mail.ca_file);
    section.number("connections", mail.connections, 1, most_connections);
    section.number("per_minute", mail.per_minute, 0, most_per_minute);
    if (mail.transport == smtp && section.any("smtp_url") == nullptr)
        section.fault("has the transport \"smtp\" but no smtp_url, expected \"smtp://HOST:587\"");
    check_login(section, mail);
    section.end();
}

void read_webhook(Section section, WebhookConfig& webhook) {
    section.texts("allowed_hosts", webhook.allowed_hosts, check_host);
    for (auto& host : webhook.allowed_hosts)
        host = lower_case(std::move(host));
    section.flag("allow_private", webhook.allow_private);
    section.flag("allow_http", webhook.allow_http);
    section.file("ca_file", webhook.ca_file);
    section.text("proxy", webhook.proxy, check_proxy_url);
    section.number("connections", webhook.connections, 1, most_connections);
    section.number("per_minute", webhook.per_minute, 0, most_per_minute);
    section.end();
}

} // namespace mandated::daemon
