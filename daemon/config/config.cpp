#include "daemon/config/config.h"

#include "daemon/config/read_channels.h"
#include "daemon/config/read_plans.h"
#include "daemon/config/read_rules.h"
#include "daemon/config/section.h"
#include "daemon/config/text_file.h"
#include "extractors/words/read_words.h"
#include "notify/compose/languages/speech.h"
#include "notify/compose/templates.h"

#include <fstream>

namespace mandated::daemon {
namespace {

namespace fs = std::filesystem;

/// A secret is one line, written by an editor or a tool that ends it.
std::string secret_in(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string line;
    std::getline(file, line);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.pop_back();
    return line;
}

Expectation check_socket(const std::string& path) {
    return path.size() <= 107 ? "" : "at most 107 bytes, which the system allows a socket";
}

void read_paths(Section section, Config& config) {
    section.path("database", config.database);
    section.path("inbox", config.inbox);
    if (const auto* node = section.path("socket", config.socket))
        if (const auto expected = check_socket(config.socket.string()); !expected.empty())
            section.wrong(*node, "socket", expected);
    section.end();
}

void read_reminders(Section section, Config& config) {
    auto& reminders = config.reminders;
    section.file("plan", config.plan_file);
    if (std::vector<int> lead_days; section.numbers("lead_days", lead_days, 0, 3650)) {
        reminders.plans =
            std::make_shared<const ReminderPlans>(plans_of_leads(std::move(lead_days)));
        if (section.any("plan"))
            section.fault("has both lead_days and plan, expected one: a plan's stages = "
                          "[{ days = 30 }] say what lead_days = [30] says");
    }
    std::string time;
    if (section.text("send_at", time, [](const std::string& text) {
            return Expectation(read_time_of_day(text) ? "" : "a time of day like \"08:00\"");
        }))
        reminders.send_at = *read_time_of_day(time);
    section.text("zone", reminders.zone, check_zone_name);
    section.end();
}

/// "one of" and the words.
template <typename Words> Expectation one_of(const Words& words) {
    std::string expected = "one of";
    for (const auto& word : words)
        expected.append(" ").append(word);
    return expected;
}

template <typename Enum> Expectation check_name_of(const std::string& word) {
    return from_name<Enum>(word) ? Expectation() : one_of(names_of<Enum>);
}

Expectation check_language(const std::string& word) {
    const auto known = notify::known_languages();
    return std::find(known.begin(), known.end(), word) != known.end() ? "" : one_of(known);
}

Contact read_contact(Section section, const WebhookConfig& webhook) {
    Contact contact;
    section.text("name", contact.name, check_contact_name);
    section.text("email", contact.email, check_email);
    if (const auto* node = section.text("webhook", contact.webhook))
        if (const auto expected =
                check_webhook_url(contact.webhook, webhook.allow_http, webhook.allowed_hosts);
            !expected.empty())
            section.wrong(*node, "webhook", expected);
    fs::path secret;
    if (const auto* node = section.secret_file("webhook_secret_file", secret)) {
        contact.webhook_secret = secret_in(secret);
        if (const auto expected = check_webhook_secret(contact.webhook_secret); !expected.empty())
            section.wrong(*node, "webhook_secret_file", "its first line to be " + expected);
    }
    std::string format(name(contact.webhook_format));
    section.text("webhook_format", format, check_name_of<WebhookFormat>);
    contact.webhook_format = *from_name<WebhookFormat>(format);
    std::vector<std::string> events;
    if (section.texts("events", events, check_name_of<Event>) != nullptr) {
        contact.events.clear();
        for (const auto& event : events)
            contact.events.push_back(*from_name<Event>(event));
    }
    section.text("language", contact.language, check_language);
    section.flag("administrator", contact.administrator);
    std::vector<std::string> actors;
    section.texts("actors", actors, check_name_of<ActorClass>);
    for (const auto& actor : actors)
        contact.actors.push_back(*from_name<ActorClass>(actor));
    if (section.any("name") == nullptr)
        section.fault("has no name, expected name = \"…\"");
    if (section.any("email") == nullptr && section.any("webhook") == nullptr)
        section.fault("has no address, expected email, webhook or both");
    section.end();
    return contact;
}

void read_contacts(const toml::node& node, const WebhookConfig& webhook, Faults& faults,
                   std::vector<Contact>& contacts) {
    if (!node.is_array_of_tables()) {
        faults.add(node.source(), "contact is no list of sections, expected [[contact]]");
        return;
    }
    contacts.clear();
    for (const auto& item : *node.as_array()) {
        const auto& table = *item.as_table();
        auto contact = read_contact({table, "[[contact]]", faults}, webhook);
        const bool taken = !contact.name.empty() &&
                           std::any_of(contacts.begin(), contacts.end(), [&](const Contact& other) {
                               return other.name == contact.name;
                           });
        if (taken)
            Section(table, "[[contact]]", faults)
                .wrong(*table.get("name"), "name", "another name, since an earlier contact has it");
        contacts.push_back(std::move(contact));
    }
}

void read_access(Section section, AccessConfig& access) {
    section.text("administer_group", access.administer_group, check_group);
    // Its name before members of another group could act on their own tasks.
    section.text("change_group", access.administer_group, check_group);
    section.text("act_group", access.act_group, check_group);
    section.text("proxy_user", access.proxy_user, check_user);
    section.end();
}

void read_web(Section section, WebConfig& web) {
    section.text("public_url", web.public_url, check_public_url);
    while (web.public_url.ends_with('/'))
        web.public_url.pop_back();
    section.end();
}

void read_monitor(Section section, const WebhookConfig& webhook, MonitorConfig& monitor) {
    constexpr int day_minutes = 24 * 60;
    if (const auto* node = section.text("url", monitor.url))
        if (const auto expected =
                check_webhook_url(monitor.url, webhook.allow_http, webhook.allowed_hosts);
            !expected.empty())
            section.wrong(*node, "url", expected);
    int minutes = static_cast<int>(monitor.every.count());
    section.number("every_minutes", minutes, 1, day_minutes);
    monitor.every = std::chrono::minutes{minutes};
    section.end();
}

void read_rules_section(Section section, RulesConfig& rules) {
    section.file("file", rules.file);
    section.number("horizon_months", rules.horizon_months, 1, 240);
    section.end();
}

void read_review(Section section, ReviewConfig& review) {
    section.number("persons", review.persons, 1, 2);
    section.end();
}

void read_templates(Section section, TemplatesConfig& templates) {
    section.path("folder", templates.folder);
    section.end();
}

void read_retention(Section section, RetentionConfig& retention) {
    constexpr int century = 1200;
    section.number("messages_months", retention.messages_months, 0, century);
    section.number("actors_months", retention.actors_months, 0, century);
    section.end();
}

void read_clock(Section section, bool& allow_past) {
    section.flag("allow_past", allow_past);
    section.end();
}

void read_extraction(Section section, ExtractionConfig& extraction) {
    section.file("words", extraction.words_file);
    section.end();
}

Expectation check_level(const std::string& word) {
    return word == "error" || word == "warning" || word == "info" || word == "debug"
               ? ""
               : "error, warning, info or debug";
}

void read_log(Section section, std::string& level) {
    section.text("level", level, check_level);
    section.end();
}

void read_sections(const toml::table& file, Faults& faults, Config& config) {
    Section top(file, "", faults);
    const auto section = [&](std::string_view name, const auto& read) {
        const auto* node = top.any(name);
        if (node == nullptr)
            return;
        const auto title = "[" + std::string(name) + "]";
        if (const auto* table = node->as_table())
            read(Section(*table, title, faults));
        else
            faults.add(node->source(), "expected a section " + title);
    };
    section("paths", [&](Section part) { read_paths(std::move(part), config); });
    section("mail", [&](Section part) { read_mail(std::move(part), config.mail); });
    section("webhook", [&](Section part) { read_webhook(std::move(part), config.webhook); });
    section("reminders", [&](Section part) { read_reminders(std::move(part), config); });
    section("access", [&](Section part) { read_access(std::move(part), config.access); });
    section("web", [&](Section part) { read_web(std::move(part), config.web); });
    section("extraction",
            [&](Section part) { read_extraction(std::move(part), config.extraction); });
    section("rules", [&](Section part) { read_rules_section(std::move(part), config.rules); });
    section("monitor",
            [&](Section part) { read_monitor(std::move(part), config.webhook, config.monitor); });
    section("review", [&](Section part) { read_review(std::move(part), config.review); });
    section("templates", [&](Section part) { read_templates(std::move(part), config.templates); });
    section("retention", [&](Section part) { read_retention(std::move(part), config.retention); });
    section("clock", [&](Section part) { read_clock(std::move(part), config.allow_past_clock); });
    section("log", [&](Section part) { read_log(std::move(part), config.log_level); });
    if (const auto* contacts = top.any("contact"))
        read_contacts(*contacts, config.webhook, faults, config.contacts);
    top.end();
}

} // namespace

Config default_config() {
    Config config;
    config.rules.deadlines = std::make_shared<const DeadlineRules>(shipped_rules());
    config.reminders.plans = std::make_shared<const ReminderPlans>(shipped_plans());
    config.templates.loaded = std::make_shared<const notify::Templates>();
    config.database = "/var/lib/mandated/mandated.db";
    config.inbox = "/var/spool/mandated/inbox";
    config.socket = "/run/mandated/mandated.sock";
    config.mail.maildir = "/var/lib/mandated/maildir";
    config.mail.sendmail = {"/usr/sbin/sendmail", "-i", "-f", "{from}", "--", "{to}"};
    config.mail.from = "mandated@localhost";
    config.mail.message_id_domain = "localhost";
    Contact secretariat;
    secretariat.name = "secretariat";
    secretariat.email = "secretariat@localhost";
    config.contacts = {secretariat};
    return config;
}

Result<Config> load_config(const fs::path& path) {
    const auto text = text_of_file(path);
    if (!text)
        return Error{text.error()};
    Faults faults(path);
    auto config = default_config();
    try {
        read_sections(toml::parse(*text), faults, config);
    } catch (const toml::parse_error& error) {
        // Nothing behind a syntax error can be trusted, so it is the only fault named.
        faults.add(error.source(), std::string(error.description()) + ", expected TOML");
    }
    auto faulty = faults.text();
    if (auto& extraction = config.extraction; !extraction.words_file.empty()) {
        if (auto words = extractors::load_words(extraction.words_file))
            extraction.vocabularies =
                std::make_shared<const extractors::Vocabularies>(*std::move(words));
        else
            faulty.append(faulty.empty() ? "" : "\n").append(words.error());
    }
    if (auto& rules = config.rules; !rules.file.empty()) {
        if (auto loaded = load_rules(rules.file))
            rules.deadlines = std::make_shared<const DeadlineRules>(*std::move(loaded));
        else
            faulty.append(faulty.empty() ? "" : "\n").append(loaded.error());
    }
    if (!config.plan_file.empty()) {
        if (auto loaded = load_plans(config.plan_file))
            config.reminders.plans = std::make_shared<const ReminderPlans>(*std::move(loaded));
        else
            faulty.append(faulty.empty() ? "" : "\n").append(loaded.error());
    }
    if (auto& templates = config.templates; !templates.folder.empty()) {
        if (auto loaded = notify::Templates::load(templates.folder))
            templates.loaded = std::make_shared<const notify::Templates>(*std::move(loaded));
        else
            faulty.append(faulty.empty() ? "" : "\n").append(loaded.error());
    }
    if (!faulty.empty())
        return Error{std::move(faulty)};
    return config;
}

} // namespace mandated::daemon
