#include "daemon/ctl/client.h"
#include "daemon/ctl/operator_commands.h"
#include "daemon/ctl/shown.h"
#include "daemon/doctor/checks.h"
#include "daemon/version.h"

#include <fmt/format.h>

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

using daemon::Finding;
using daemon::Findings;
using daemon::Health;

struct Options {
    std::string config;
    std::string format = "table";
};

constexpr const char* installed_config = "/etc/mandated/mandated.toml";

/// The daemon answers, and is as old as this program.
Finding ask_daemon(const std::string& socket) {
    try {
        const auto status = Client(socket).get("/v1/status");
        const auto version = shown(status.as_object(), "version");
        if (version != daemon::program_version)
            return {"daemon", Health::warn,
                    fmt::format("runs version {}, this is {}", version, daemon::program_version),
                    "systemctl restart mandated"};
        if (!status.at("clock_fault").is_null())
            return {"daemon", Health::fail, shown(status.as_object(), "clock_fault"),
                    "set the clock: timedatectl set-ntp true"};
        return {"daemon", Health::ok, "answers, version " + version, ""};
    } catch (const Refused& refused) {
        return {"daemon", Health::fail, refused.what(), "see why: journalctl -u mandated -n 20"};
    }
}

void add(Findings& all, const Findings& more) {
    all.insert(all.end(), more.begin(), more.end());
}

Findings examine(const std::string& socket, const Options& options) {
    auto file = options.config;
    if (file.empty() && std::filesystem::exists(installed_config))
        file = installed_config;
    const auto config =
        file.empty() ? Result<daemon::Config>(daemon::default_config()) : daemon::load_config(file);
    Findings all;
    if (!config) {
        all.push_back({"configuration", Health::fail, config.error(),
                       "mend the line, then: systemctl reload mandated"});
        all.push_back(ask_daemon(socket));
        return all;
    }
    all.push_back({"configuration", Health::ok,
                   file.empty() ? "the defaults, there is no file" : file + ": no faults", ""});
    add(all, daemon::check_sources(*config));
    add(all, daemon::check_clock(std::chrono::system_clock::now()));
    add(all, daemon::check_storage(*config));
    add(all, daemon::check_permissions(*config));
    add(all, daemon::check_mail(*config));
    add(all, daemon::check_webhooks(*config));
    // A configuration that was named has its daemon at its own socket.
    const bool own = socket.empty() && !options.config.empty();
    all.push_back(ask_daemon(own ? config->socket.string() : socket));
    return all;
}

void print_findings(const Findings& findings) {
    const auto style = output_style();
    constexpr std::array tones = {Tone::good, Tone::warning, Tone::bad};
    constexpr std::size_t left = 6;
    for (const auto& finding : findings) {
        const std::string word =
            finding.health == Health::fail ? "FAIL" : std::string(name(finding.health));
        auto text = paragraph_text(finding.about + ": " + finding.words, std::string(left, ' '));
        text.replace(0, word.size(),
                     toned(word, tones.at(static_cast<std::size_t>(finding.health)), style.colour));
        std::cout << text;
        if (!finding.mend.empty())
            std::cout << paragraph_text("→ " + finding.mend, std::string(left, ' '), "  ");
    }
}

json::array findings_json(const Findings& findings) {
    json::array list;
    for (const auto& finding : findings)
        list.push_back(
            {{"about", finding.about},
             {"health", name(finding.health)},
             {"words", finding.words},
             {"mend", finding.mend.empty() ? json::value(nullptr) : json::value(finding.mend)}});
    return list;
}

Table findings_table(const Findings& findings) {
    Table table({"HEALTH", "ABOUT", "WORDS", "MEND"});
    for (const auto& finding : findings)
        table.row({std::string(name(finding.health)), finding.about, finding.words, finding.mend});
    return table;
}

int run(const std::string& socket, const Options& options) {
    const auto findings = examine(socket, options);
    if (options.format == "json")
        print_json(findings_json(findings));
    else if (options.format == "csv")
        print_table(findings_table(findings), options.format);
    else
        print_findings(findings);
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.health == Health::fail; })
               ? 1
               : 0;
}

} // namespace

void add_doctor(const CommandLine& line) {
    const auto made = add_subcommand(
        line.app, line, "doctor",
        "What is wrong with this installation, and how to mend it; works without the daemon", run,
        Formats::also_csv);
    made.command->add_option("--config", made.options->config,
                             "/etc/mandated/mandated.toml unless given");
}

} // namespace mandated::ctl
