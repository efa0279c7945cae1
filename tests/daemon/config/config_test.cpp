#include "daemon/config/config.h"
#include "tests/daemon/scratch_folder.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

namespace fs = std::filesystem;

constexpr auto secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n";

class Configuration : public testing::Test {
  protected:
    Result<Config> load(std::string_view text) { return load_config(folder.write("m.toml", text)); }
    /// The faults without the file's name: "3: …".
    std::string faults(std::string_view text) {
        const auto result = load(text);
        if (result.ok())
            return "";
        auto lines = result.error();
        const auto prefix = (folder.path() / "m.toml").string() + ":";
        for (auto at = lines.find(prefix); at != std::string::npos; at = lines.find(prefix, at))
            lines.erase(at, prefix.size());
        return lines;
    }
    void secret_file(const std::string& name, fs::perms mode) {
        fs::permissions(folder.write(name, secret), mode);
    }
    ScratchFolder folder;
};

void expect_equal(const Config& a, const Config& b) {
    EXPECT_EQ(a.database, b.database);
    EXPECT_EQ(a.inbox, b.inbox);
    EXPECT_EQ(a.socket, b.socket);
    EXPECT_EQ(a.mail.transport, b.mail.transport);
    EXPECT_EQ(a.mail.maildir, b.mail.maildir);
    EXPECT_EQ(a.mail.from, b.mail.from);
    EXPECT_EQ(a.mail.message_id_domain, b.mail.message_id_domain);
    EXPECT_EQ(a.mail.relays, b.mail.relays);
    EXPECT_EQ(a.mail.smtp_username, b.mail.smtp_username);
    EXPECT_EQ(a.mail.smtp_password_file, b.mail.smtp_password_file);
    EXPECT_EQ(a.mail.ca_file, b.mail.ca_file);
    EXPECT_EQ(a.mail.tls, b.mail.tls);
    EXPECT_EQ(a.mail.login, b.mail.login);
    EXPECT_EQ(a.mail.sendmail, b.mail.sendmail);
    EXPECT_EQ(a.mail.token.file, b.mail.token.file);
    EXPECT_EQ(a.mail.token.command, b.mail.token.command);
    EXPECT_EQ(a.mail.connections, b.mail.connections);
    EXPECT_EQ(a.mail.per_minute, b.mail.per_minute);
    EXPECT_EQ(a.webhook.proxy, b.webhook.proxy);
    EXPECT_EQ(a.webhook.connections, b.webhook.connections);
    EXPECT_EQ(a.webhook.per_minute, b.webhook.per_minute);
    EXPECT_EQ(a.webhook.allowed_hosts, b.webhook.allowed_hosts);
    EXPECT_EQ(a.webhook.allow_private, b.webhook.allow_private);
    EXPECT_EQ(a.webhook.allow_http, b.webhook.allow_http);
    EXPECT_EQ(a.webhook.ca_file, b.webhook.ca_file);
    EXPECT_EQ(a.reminders.plans->version, b.reminders.plans->version);
    ASSERT_EQ(a.reminders.plans->plans.size(), b.reminders.plans->plans.size());
    for (std::size_t i = 0; i < a.reminders.plans->plans.size(); ++i)
        EXPECT_EQ(a.reminders.plans->plans[i].stages, b.reminders.plans->plans[i].stages);
    EXPECT_EQ(a.reminders.send_at, b.reminders.send_at);
    EXPECT_EQ(a.reminders.zone, b.reminders.zone);
    EXPECT_EQ(a.access.administer_group, b.access.administer_group);
    EXPECT_EQ(a.access.act_group, b.access.act_group);
    EXPECT_EQ(a.access.proxy_user, b.access.proxy_user);
    EXPECT_EQ(a.retention.messages_months, b.retention.messages_months);
    EXPECT_EQ(a.retention.actors_months, b.retention.actors_months);
    EXPECT_EQ(a.allow_past_clock, b.allow_past_clock);
    EXPECT_EQ(a.log_level, b.log_level);
    ASSERT_EQ(a.contacts.size(), b.contacts.size());
    for (std::size_t i = 0; i < a.contacts.size(); ++i) {
        EXPECT_EQ(a.contacts[i].name, b.contacts[i].name);
        EXPECT_EQ(a.contacts[i].email, b.contacts[i].email);
        EXPECT_EQ(a.contacts[i].webhook, b.contacts[i].webhook);
        EXPECT_EQ(a.contacts[i].webhook_secret, b.contacts[i].webhook_secret);
        EXPECT_EQ(a.contacts[i].actors, b.contacts[i].actors);
        EXPECT_EQ(a.contacts[i].webhook_format, b.contacts[i].webhook_format);
        EXPECT_EQ(a.contacts[i].events, b.contacts[i].events);
        EXPECT_EQ(a.contacts[i].language, b.contacts[i].language);
        EXPECT_EQ(a.contacts[i].administrator, b.contacts[i].administrator);
    }
}

TEST_F(Configuration, OfTheInstalledFileIsTheDefault) {
    const auto config = load_config(fs::path(MANDATED_SOURCE_DIR) / "systemd/mandated.toml");
    ASSERT_TRUE(config.ok()) << config.error();
    expect_equal(*config, default_config());
}

TEST_F(Configuration, OfAnEmptyFileIsTheDefault) {
    const auto config = load("");
    ASSERT_TRUE(config.ok()) << config.error();
    expect_equal(*config, default_config());
}

TEST_F(Configuration, TakesEveryKey) {
    secret_file("password", fs::perms::owner_read);
    secret_file("hook", fs::perms::owner_read | fs::perms::owner_write);
    folder.write("ca.pem", "");
    const auto loaded = load(R"(
        [paths]
        database = "data/m.db"
        inbox = "/in"
        socket = "../m.sock"
        [mail]
        transport = "smtp"
        maildir = "mail"
        from = "reminders@un.example"
        from_name = "Mandats – HCDH"
        reply_to = "answers@un.example"
        message_id_domain = "un.example"
        smtp_url = "smtps://mail.un.example:465"
        smtp_username = "m"
        smtp_password_file = "password"
        ca_file = "ca.pem"
        require_tls = false
        [webhook]
        allowed_hosts = ["Hooks.example.org", "127.0.0.1"]
        allow_private = true
        allow_http = true
        [reminders]
        lead_days = [0, 3650]
        send_at = "23:59"
        zone = "America/New_York"
        [[contact]]
        name = "Büro"
        email = "a.b+c@example.org"
        [[contact]]
        name = "tracker"
        webhook = "http://127.0.0.1:8080/x"
        webhook_secret_file = "hook"
        actors = ["SG", "HC"]
        webhook_format = "slack"
        events = ["task.created", "document.failed"]
        language = "fr"
        administrator = true
        [access]
        administer_group = "officers"
        act_group = "staff"
        proxy_user = "www-data"
        [clock]
        allow_past = true
        [log]
        level = "debug"
    )");
    ASSERT_TRUE(loaded.ok()) << loaded.error();
    const auto& config = *loaded;
    EXPECT_EQ(config.database, folder.path() / "data/m.db");
    EXPECT_EQ(config.inbox, "/in");
    EXPECT_EQ(config.socket, folder.path().parent_path() / "m.sock");
    EXPECT_EQ(config.mail.transport, MailConfig::Transport::smtp);
    EXPECT_EQ(config.mail.smtp_password_file, folder.path() / "password");
    EXPECT_EQ(config.mail.tls, notify::SmtpTls::opportunistic) << "what require_tls = false meant";
    EXPECT_EQ(config.webhook.allowed_hosts,
              (std::vector<std::string>{"hooks.example.org", "127.0.0.1"}));
    EXPECT_EQ(config.reminders.send_at, std::chrono::minutes(23 * 60 + 59));
    ASSERT_EQ(config.contacts.size(), 2U);
    EXPECT_EQ(config.contacts[1].webhook_secret, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    EXPECT_EQ(config.contacts[1].actors, (std::vector{ActorClass::SG, ActorClass::HC}));
    EXPECT_EQ(config.mail.from_name, "Mandats – HCDH");
    EXPECT_EQ(config.mail.reply_to, "answers@un.example");
    EXPECT_EQ(config.contacts[1].webhook_format, WebhookFormat::slack);
    EXPECT_EQ(config.contacts[1].events,
              (std::vector{Event::task_created, Event::document_failed}));
    EXPECT_EQ(config.contacts[1].language, "fr");
    EXPECT_FALSE(config.contacts[0].administrator);
    EXPECT_TRUE(config.contacts[1].administrator);
    EXPECT_EQ(config.access.administer_group, "officers");
    EXPECT_EQ(config.access.act_group, "staff");
    EXPECT_EQ(config.access.proxy_user, "www-data");
    EXPECT_TRUE(config.allow_past_clock);
    EXPECT_EQ(config.log_level, "debug");
}

TEST_F(Configuration, KnowsTheEarlierNameOfTheGroupThatChangesThings) {
    const auto loaded = load("[access]\nchange_group = \"officers\"");
    ASSERT_TRUE(loaded.ok()) << loaded.error();
    EXPECT_EQ(loaded->access.administer_group, "officers");
}

TEST_F(Configuration, NamesEveryFaultWithItsLine) {
    EXPECT_EQ(faults("[mail]\n"
                     "from = \"a@b\\r\\nBcc: x@y\"\n"
                     "requiretls = true\n"
                     "[reminder]\n"
                     "lead_days = [1]\n"
                     "[reminders]\n"
                     "lead_days = [7, -1, 3651, 7]\n"
                     "send_at = \"24:00\"\n"
                     "[log]\n"
                     "level = 3\n"),
              "2: [mail] from is \"a@b\\r\\nBcc: x@y\", expected one ASCII address like "
              "\"name@example.org\", without a display name\n"
              "3: [mail] \"requiretls\" is unknown, did you mean require_tls?\n"
              "4: \"reminder\" is unknown, did you mean reminders?\n"
              "7: [reminders] lead_days is -1, expected whole numbers from 0 to 3650, each once\n"
              "7: [reminders] lead_days is 3651, expected whole numbers from 0 to 3650, each once\n"
              "7: [reminders] lead_days is 7, expected whole numbers from 0 to 3650, each once\n"
              "8: [reminders] send_at is \"24:00\", expected a time of day like \"08:00\"\n"
              "10: [log] level is 3, expected a text in quotation marks");
}

TEST_F(Configuration, TakesSeveralMailServersAndAToken) {
    const auto loaded =
        load("[mail]\n"
             "transport = \"smtp\"\n"
             "smtp_url = [\"smtp://a.example.org:587\", \"smtps://b.example.org\"]\n"
             "smtp_username = \"u\"\n"
             "smtp_token_command = [\"/usr/bin/token\", \"mail\"]\n"
             "tls = \"opportunistic\"\n"
             "connections = 10\n"
             "per_minute = 60\n");
    ASSERT_TRUE(loaded.ok()) << loaded.error();
    const auto& mail = loaded->mail;
    EXPECT_EQ(mail.relays,
              (std::vector<std::string>{"smtp://a.example.org:587", "smtps://b.example.org"}));
    EXPECT_EQ(mail.token.command, (std::vector<std::string>{"/usr/bin/token", "mail"}));
    EXPECT_EQ(mail.login, notify::SmtpLogin::xoauth2) << "a token has one use";
    EXPECT_EQ(mail.tls, notify::SmtpTls::opportunistic);
    EXPECT_EQ(mail.connections, 10);
    EXPECT_EQ(mail.per_minute, 60);
}

TEST_F(Configuration, RefusesWhatIsWrong) {
    const struct {
        const char *text, *fault;
    } cases[] = {
        {"[paths]\nsocket = \"\"", "2: [paths] socket is \"\", expected a path"},
        {"[mail]\ntransport = \"SMTP\"",
         "2: [mail] transport is \"SMTP\", expected \"maildir\", \"smtp\" or \"sendmail\""},
        {"[mail]\ntransport = \"smtp\"", "1: [mail] has the transport \"smtp\" but no smtp_url"},
        {"[mail]\nsmtp_username = \"u\"",
         "1: [mail] has smtp_username or a secret for it, expected smtp_username with one of"},
        {"[mail]\nfrom = \"secretariat\"", "2: [mail] from is \"secretariat\", expected one ASCII"},
        {"[mail]\nfrom = \"S <s@example.org>\"", "expected one ASCII address"},
        {"[mail]\nfrom = \"a@b..c\"", "expected one ASCII address"},
        {"[mail]\nmessage_id_domain = \"-x\"", "expected a domain like"},
        {"[mail]\nrequire_tls = \"yes\"",
         "2: [mail] require_tls is \"yes\", expected true or false"},
        {"[mail]\ntls = \"yes\"",
         "2: [mail] tls is \"yes\", expected one of \"required\" \"opportunistic\" \"none\""},
        {"[mail]\ntls = \"none\"\nrequire_tls = true",
         "3: [mail] require_tls is true, expected tls alone"},
        {"[mail]\nsmtp_url = []", "2: [mail] smtp_url is an empty list, expected at least one URL"},
        {"[mail]\nsmtp_url = [\"smtp://h\", \"h\"]", "2: [mail] smtp_url is \"h\", expected"},
        {"[mail]\nsendmail = [\"sendmail\"]", "a list that begins with a program's absolute path"},
        {"[mail]\nsmtp_token_command = [\"/bin/token\"]", "expected smtp_username with one of"},
        {"[mail]\nsmtp_username = \"u\"\nsmtp_token_command = [\"/bin/token\"]\nsmtp_auth = "
         "\"plain\"",
         "1: [mail] has smtp_auth that does not go with its secret"},
        {"[mail]\nconnections = 0",
         "2: [mail] connections is 0, expected a whole number from 1 to 50"},
        {"[webhook]\nproxy = \"https://p:1\"",
         "expected \"http://HOST:PORT\", without user or path"},
        {"[webhook]\nproxy = \"http://u:p@h:1\"", "expected \"http://HOST:PORT\", without user"},
        {"[mail]\nsmtp_url = \"https://h\"",
         "expected \"smtp://HOST:587\" or \"smtps://HOST:465\""},
        {"[mail]\nsmtp_username = \"u\"\nsmtp_password_file = \"none\"",
         "expected a readable file (No such file"},
        {"[mail]\nsmtp_username = \"u\"\nsmtp_password_file = \"credential:p\"",
         "expected a credential that systemd passes"},
        {"[mail]\nca_file = \"none\"",
         "2: [mail] ca_file is \"none\", expected a file that exists"},
        {"[webhook]\nallowed_hosts = [\"https://h/\"]", "expected a host like"},
        {"[webhook]\nallowed_hosts = \"h\"", "expected a list of texts in square brackets"},
        {"[reminders]\nlead_days = []", "expected a list of whole numbers"},
        {"[reminders]\nlead_days = [1.5]", "lead_days is 1.5, expected whole numbers"},
        {"[reminders]\nsend_at = 08:00:00", "send_at is 08:00:00, expected a text"},
        {"[reminders]\nzone = \"Europe/Geneva\"", "expected an IANA time zone like"},
        {"[contact]\nname = \"x\"", "1: contact is no list of sections, expected [[contact]]"},
        {"[[contact]]\nname = \"x\"", "1: [[contact]] has no address"},
        {"[[contact]]\nemail = \"a@b.c\"", "1: [[contact]] has no name"},
        {"[[contact]]\nname = \"a/b\"\nemail = \"a@b.c\"", "without \"/\" and control characters"},
        {"[[contact]]\nname = \"x\"\nemail = \"a@b.c\"\nlanguage = \"de\"",
         "4: [[contact]] language is \"de\", expected one of en fr"},
        {"[[contact]]\nname = \"x\"\nemail = \"a@b.c\"\nwebhook_format = \"irc\"",
         "4: [[contact]] webhook_format is \"irc\", expected one of standard teams slack"},
        {"[[contact]]\nname = \"x\"\nemail = \"a@b.c\"\nactors = [\"HRC\"]",
         "4: [[contact]] actors is \"HRC\", expected one of SG HC SP MECH ORGAN UN OTHER"},
        {"[[contact]]\nname = \"x\"\nemail = \"a@b.c\"\n[[contact]]\nname = \"x\"\nemail = "
         "\"a@b.d\"",
         "5: [[contact]] name is \"x\", expected another name, since an earlier contact has it"},
        {"[[contact]]\nname = \"x\"\nwebhook = \"http://h/\"",
         "expected \"https://HOST/…\", without"},
        {"[[contact]]\nname = \"x\"\nwebhook = \"https://h/\"",
         "3: [[contact]] webhook is \"https://h/\", expected a host that [webhook] allowed_hosts "
         "lists"},
        {"[access]\nadminister_group = \"a b\"", "expected the name of a group of the system"},
        {"[access]\nproxy_user = \"a b\"", "expected the name of a user of the system"},
        {"mail = 3", "1: expected a section [mail]"},
        {"[log]\nlevel = \"loud\"", "expected error, warning, info or debug"},
        {"[log\nlevel = 1", "1: "},
        {"[log]\nlevel = \"info\"\nlevel = \"info\"", "3: "},
    };
    for (const auto& [text, fault] : cases) {
        const auto found = faults(text);
        EXPECT_NE(found.find(fault), std::string::npos)
            << text << "\ngives: " << found << "\nnot:   " << fault;
        EXPECT_EQ(found.find('\n'), std::string::npos) << text << "\ngives: " << found;
    }
}

TEST_F(Configuration, RefusesSecretsThatOthersMayRead) {
    secret_file("hook", fs::perms::owner_read | fs::perms::group_read);
    EXPECT_NE(
        faults("[[contact]]\nname = \"x\"\nemail = \"a@b.c\"\nwebhook_secret_file = \"hook\"")
            .find("4: [[contact]] webhook_secret_file is \"hook\", expected a file that only its "
                  "owner may read (chmod 600 "),
        std::string::npos);
}

TEST_F(Configuration, NeverShowsASecret) {
    fs::permissions(folder.write("hook", "whsec_hunter2"), fs::perms::owner_read);
    const auto found = faults("[mail]\n"
                              "smtp_url = \"smtp://user:hunter2@mail.example.org:587\"\n"
                              "smtp_password = \"hunter2\"\n"
                              "[[contact]]\n"
                              "name = \"x\"\n"
                              "webhook = \"https://h.example/T/hunter2\"\n"
                              "webhook_secret_file = \"hook\"\n");
    EXPECT_EQ(std::count(found.begin(), found.end(), '\n'), 3) << found;
    EXPECT_NE(found.find("https://h.example/…"), std::string::npos) << found;
    EXPECT_EQ(found.find("hunter2"), std::string::npos) << found;
}

TEST_F(Configuration, TakesCredentialsOfSystemd) {
    // systemd lets the service's user read them by an access control list, which shows as the
    // group's permission.
    secret_file("hook", fs::perms::owner_read | fs::perms::group_read);
    ::setenv("CREDENTIALS_DIRECTORY", folder.path().c_str(), 1);
    const auto config = load("[[contact]]\nname = \"x\"\nemail = \"a@b.c\"\n"
                             "webhook_secret_file = \"credential:hook\"");
    const auto outside = faults("[mail]\nsmtp_password_file = \"credential:../hook\"");
    ::unsetenv("CREDENTIALS_DIRECTORY");
    ASSERT_TRUE(config.ok()) << config.error();
    EXPECT_EQ(config->contacts[0].webhook_secret, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    EXPECT_NE(outside.find("expected a credential that systemd passes"), std::string::npos)
        << outside;
}

TEST_F(Configuration, SaysWhichFileCannotBeRead) {
    const auto missing = load_config(folder.path() / "none.toml");
    ASSERT_FALSE(missing.ok());
    EXPECT_NE(missing.error().find("none.toml: cannot be read: No such file"), std::string::npos)
        << missing.error();
    EXPECT_FALSE(load_config(folder.path()).ok());
}

TEST_F(Configuration, TakesTwoSecretsWhileOneIsReplaced) {
    const std::string one(secret, std::string_view(secret).size() - 1);
    std::string both = one; // gcc 12 sees an overrun in the sum of temporaries
    both.append(" ").append(one);
    const auto file = folder.write("both", both + "\n");
    fs::permissions(file, fs::perms::owner_read);
    const auto config = load("[[contact]]\nname = \"x\"\nemail = \"a@b.c\"\n"
                             "webhook_secret_file = \"both\"");
    ASSERT_TRUE(config.ok()) << config.error();
    EXPECT_EQ(config->contacts[0].webhook_secret, both);
}

} // namespace
} // namespace mandated::daemon
