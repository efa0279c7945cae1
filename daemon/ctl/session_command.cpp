#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/files.h"
#include "daemon/ctl/list_tables.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <filesystem>
#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string session, file;
    std::vector<std::string> sittings;
    std::string status = "tentative", source;
    bool force = false, dry_run = false;
    std::string format = "table";
};

/// "14 June–9 July 2027, tentative (the bulletin)"; a rule's words say themselves that they
/// project.
std::string dates_of(const json::object& session) {
    const auto source = shown(session, "source");
    const bool said = source.starts_with(shown(session, "status"));
    return shown(session, "shown") + (said ? "" : ", " + shown(session, "status")) + " (" + source +
           ")";
}

std::string counted(const json::object& report, const char* key, const std::string& what) {
    const auto count = shown(report, key);
    return count + " " + what + (count == "1" ? "" : "s");
}

void print_step(const json::object& step, bool dry_run) {
    const auto& after = step.at("after").as_object();
    const auto* before = step.at("before").if_object();
    std::cout << shown(step, "session") << "  ";
    if (!step.at("refused").is_null()) {
        std::cout << "not taken: " << shown(step, "refused") << "\n";
        return;
    }
    if (!step.at("changes").as_bool()) {
        std::cout << "as known: " << shown(after, "shown") << ", " << shown(after, "status")
                  << "\n";
        return;
    }
    std::cout << (dry_run ? "would sit " : "sits ") << dates_of(after) << "\n";
    if (before)
        std::cout << "        before: " << dates_of(*before) << "\n";
}

void print_moved(const json::object& report, bool dry_run) {
    const auto& moved = report.at("moved").as_array();
    if (moved.empty()) {
        std::cout << "no task's date " << (dry_run ? "would move" : "moved") << "\n";
        return;
    }
    Table table({"TASK", "DATE", "OF", "FROM", "TO", "FOR"});
    for (const auto& value : moved) {
        const auto& date = value.as_object();
        const auto day = [&](const char* key) {
            const auto& shown_date = date.at(key).as_object();
            return Cell(day_and_status(shown_date), iso_words(shown(shown_date, "shown")));
        };
        table.row({shown(date, "address"),
                   shown(date, "kind") + (date.at("unconfirmed").as_bool() ? ", unconfirmed" : ""),
                   shown(date, "occurrence"), day("from"), day("to"),
                   shown_list(date, "contacts")});
    }
    std::cout << "\n" << table.text();
    if (const auto total = report.at("moved_total").to_number<std::size_t>(); total > moved.size())
        std::cout << "(" << moved.size() << " of " << total << " dates)\n";
}

int print_report(const json::value& answer, const std::string& format) {
    if (format == "json") {
        print_json(answer);
        return 0;
    }
    const auto& report = answer.as_object();
    const bool dry_run = report.at("dry_run").as_bool();
    for (const auto& step : report.at("sessions").as_array())
        print_step(step.as_object(), dry_run);
    if (const auto* unclear = report.if_contains("unclear"))
        for (const auto& value : unclear->as_array()) {
            const auto& event = value.as_object();
            std::cout << "line " << shown(event, "line") << "  not taken: '" << shown(event, "text")
                      << "' " << shown(event, "reason") << "\n";
        }
    print_moved(report, dry_run);
    const auto messages = counted(report, "messages", "message");
    const auto reminders = counted(report, "reminders_superseded", "reminder");
    if (dry_run)
        std::cout << "Nothing was changed. Doing it queues " << messages << " and supersedes "
                  << reminders << ".\n";
    else
        std::cout << messages << " queued, " << reminders << " superseded\n";
    return 0;
}

int show(const std::string& socket, const Options& options) {
    const auto session = Client(socket).get("/v1/sessions/" + encoded(options.session));
    if (options.format == "json") {
        print_json(session);
        return 0;
    }
    if (options.format == "csv") {
        print_table(sessions_table({session}), options.format);
        return 0;
    }
    const auto& known = session.as_object();
    std::cout << shown(known, "session") << "  " << dates_of(known) << "\n";
    return 0;
}

int set(const std::string& socket, const Options& options) {
    const json::object body{
        {"sittings", json::array(options.sittings.begin(), options.sittings.end())},
        {"status", options.status},
        {"source", options.source},
        {"force", options.force},
        {"dry_run", options.dry_run}};
    return print_report(Client(socket).post("/v1/sessions/" + encoded(options.session), {},
                                            json::serialize(body), "application/json"),
                        options.format);
}

int import(const std::string& socket, const Options& options) {
    const auto bytes = read_file(options.file);
    if (!bytes)
        throw Refused(bytes.error());
    std::map<std::string, std::string> query{
        {"name", std::filesystem::path(options.file).filename().string()}};
    if (options.force)
        query["force"] = "true";
    if (options.dry_run)
        query["dry_run"] = "true";
    return print_report(
        Client(socket).post("/v1/sessions", query, *bytes, "application/octet-stream"),
        options.format);
}

using Run = int (*)(const std::string&, const Options&);

void choose(CLI::App& command, const CommandLine& line, const std::shared_ptr<Options>& options,
            Run run, Formats formats = Formats::table_or_json) {
    add_format(command, options->format, formats);
    command.callback([options, run, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, run, &socket] { return run(socket, *options); };
    });
}

void add_change(CLI::App& command, Options& options) {
    command.add_flag("--force", options.force, "Replace better dates, and move by a year or more");
    command.add_flag("--dry-run", options.dry_run,
                     "Show what would move, from when to when and for whom; change nothing");
}

} // namespace

void add_sessions(const CommandLine& line) {
    auto* group = line.app.add_subcommand("session", "The dates of sessions");
    group->require_subcommand(1);
    add_session_list({*group, line.socket, line.chosen});

    auto shown_one = std::make_shared<Options>();
    auto* show_command = group->add_subcommand("show", "One session's dates");
    show_command->add_option("SESSION", shown_one->session, "HRC/65")->required();
    choose(*show_command, line, shown_one, show, Formats::also_csv);

    auto entered = std::make_shared<Options>();
    auto* set_command = group->add_subcommand("set", "Enter when a session sits");
    set_command->add_option("SESSION", entered->session, "HRC/65")->required();
    set_command
        ->add_option("SITTING", entered->sittings,
                     "2027-06-14..2027-07-09, again for each further sitting; 2027-03 where only "
                     "the month is known")
        ->required();
    set_command->add_option("--status", entered->status, "tentative (announced) or confirmed")
        ->check(CLI::IsMember({"tentative", "confirmed"}));
    set_command->add_option("--source", entered->source, "Who says so, for those who ask why");
    add_change(*set_command, *entered);
    choose(*set_command, line, entered, set);

    auto imported = std::make_shared<Options>();
    auto* import_command = group->add_subcommand(
        "import",
        "Take dates from a table (session,first_day,last_day,status[,source]) or an .ics");
    import_command->add_option("FILE", imported->file, "CSV or iCalendar")->required();
    add_change(*import_command, *imported);
    choose(*import_command, line, imported, import);
}

} // namespace mandated::ctl
