#pragma once

#include "daemon/calendar/deadline_rules.h"
#include "daemon/planner/reminder_plans.h"
#include "extractors/language/vocabulary.h"
#include "notify/transport/smtp_options.h"
#include "schema/model/contact.h"
#include "schema/model/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace mandated::notify {
class Templates;
}

namespace mandated::daemon {

/// How email leaves.
struct MailConfig {
    enum class Transport { maildir, smtp, sendmail };
    Transport transport = Transport::maildir;
    std::filesystem::path maildir;
    std::vector<std::string> sendmail; ///< a program and its arguments; {from}, {to} are put in
    std::string from;                  ///< an address, without a display name
    std::string from_name;             ///< that display name; "" for none
    std::string reply_to;              ///< an address that reads answers; "" for none
    std::string message_id_domain;
    /// "smtp://host:587" or "smtps://host:465", the first that answers is used; empty unless the
    /// transport is smtp.
    std::vector<std::string> relays;
    notify::SmtpTls tls = notify::SmtpTls::required;
    notify::SmtpLogin login = notify::SmtpLogin::any;
    std::string smtp_username; ///< "" for no login
    std::filesystem::path
        smtp_password_file;        ///< "" for none; owner-readable only, read at each connection
    notify::TokenSource token;     ///< in place of the password
    std::filesystem::path ca_file; ///< PEM; "" for the system's
    int connections = 4;           ///< open to the mail server at once
    int per_minute = 0;            ///< messages started in any minute; 0 for no limit
};

struct WebhookConfig {
    std::vector<std::string>
        allowed_hosts;             ///< in lower case; none may be called that is not listed
    bool allow_private = false;    ///< addresses of private and local networks
    bool allow_http = false;       ///< without TLS
    std::filesystem::path ca_file; ///< PEM; "" for the system's
    std::string proxy;             ///< "http://proxy:3128"; "" for none
    int connections = 4;           ///< at once, each to another host
    int per_minute = 0;            ///< to one host in any minute; 0 for no limit
};

/// An outside monitor that raises an alarm where it hears nothing: a dead man's switch.
struct MonitorConfig {
    std::string url;                ///< called after every completed plan; "" for none
    std::chrono::minutes every{60}; ///< and at least so often
};

/// The pages that people reach from elsewhere, through a proxy.
struct WebConfig {
    std::string public_url; ///< where the proxy offers them, without "/" at its end; "" for nowhere
};

struct AccessConfig {
    std::string administer_group = "mandated-admin"; ///< who may change everything, beside root
    std::string act_group = "mandated"; ///< who may change tasks of which they hold a post
    /// The reverse proxy's user, whose X-Remote-User says who asks; "" for none.
    std::string proxy_user;
};

/// How resolutions are read.
struct ExtractionConfig {
    std::filesystem::path words_file; ///< an administrator's words; "" for none
    /// The built-in words with that file's.
    std::shared_ptr<const extractors::Vocabularies> vocabularies =
        std::make_shared<const extractors::Vocabularies>();
};

/// How dates follow from the texts.
struct RulesConfig {
    std::filesystem::path file; ///< "" for the shipped rules
    std::shared_ptr<const DeadlineRules> deadlines;
    int horizon_months = 36; ///< how far ahead of today recurring tasks unfold
};

/// How decisions about what was read come to hold.
struct ReviewConfig {
    int persons = 1; ///< who have to say the same: 1 or 2
};

/// What messages look like.
struct TemplatesConfig {
    std::filesystem::path folder; ///< of templates in place of shipped ones; "" for none
    std::shared_ptr<const notify::Templates> loaded; ///< never null
};

/// How long what concerns people is kept; 0 for ever.
struct RetentionConfig {
    int messages_months = 24; ///< texts and addresses of messages, after they were finished
    int actors_months = 60;   ///< who did what
};

/// The daemon's configuration; every key is explained in docs/configuration.md.
struct Config {
    std::filesystem::path database, inbox, socket;
    MailConfig mail;
    WebhookConfig webhook;
    ReminderPolicy reminders;
    std::filesystem::path plan_file; ///< "" for the shipped plans or lead_days
    std::vector<Contact> contacts;
    AccessConfig access;
    WebConfig web;
    MonitorConfig monitor;
    ExtractionConfig extraction;
    RulesConfig rules;
    ReviewConfig review;
    TemplatesConfig templates;
    RetentionConfig retention;
    bool allow_past_clock = false;  ///< run although the clock is before the build date; for tests
    std::string log_level = "info"; ///< error, warning, info or debug
};

/// What holds where the file says nothing: the installed paths, mail into a maildir, one contact
/// "secretariat".
[[nodiscard]] Config default_config();

/// The file over the defaults. Its contacts, if any, replace the default one. Relative paths are
/// below the file's folder; "credential:NAME" is $CREDENTIALS_DIRECTORY/NAME. The error holds every
/// fault of the file, one a line: "file:line: what is wrong, expected what". Webhook secrets and
/// the files of words, rules, plans and templates are read here; the error holds their faults as
/// well.
[[nodiscard]] Result<Config> load_config(const std::filesystem::path& file);

} // namespace mandated::daemon
