#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/list_tables.h"
#include "daemon/ctl/shown.h"

#include <algorithm>
#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

/// What a path of the API lists: options become the query, items a table.
struct List {
    const char* summary;
    const char* path;
    std::vector<std::pair<const char*, const char*>> options; ///< query parameter, meaning
    Table (*table)(const json::array&);
    const char* none; ///< in place of a table without rows
};

using Values = std::map<std::string, std::string>;

const List tasks_list = {
    "Tasks by their next date",
    "/v1/tasks",
    {{"due_within", "Next date up to 90d, 12w or 6m ahead, or up to a date"},
     {"session", "Due at or around a session: HRC/65"},
     {"actor", "SG, HC, SP, MECH, ORGAN, UN or OTHER"},
     {"kind", "report, oral_update, dialogue, panel, event, mandate, …"},
     {"status", "planned, in progress, submitted, delivered, …"},
     {"resolution", "Symbol or its end: A/HRC/RES/59/3 or 59/3"},
     {"organ", "Of the resolution: HRC"},
     {"unit", "Which answers for them, by route or assignment"},
     {"withdrawn", "true: also those the text no longer asks for or a review withdrew"},
     {"review", "doubtful, or unreviewed; the command review walks them"}},
    tasks_table,
    "no tasks"};

const List sessions_list = {"Sessions with their dates and how sure they are",
                            "/v1/sessions",
                            {{"organ", "HRC unless given"},
                             {"from", "Leave out what closed before this date; a year ago unless "
                                      "given"},
                             {"until", "Project up to 6m ahead, or up to a date"}},
                            sessions_table,
                            "no sessions"};

const List reminders_list = {"Reminders to come, or those that came due",
                             "/v1/reminders",
                             {{"which", "upcoming or past"}},
                             reminders_table,
                             "no reminders"};

const List documents_list = {
    "Files read, with their resolutions", "/v1/documents", {}, documents_table, "no documents"};

const List resolutions_list = {"Resolutions, in order of registration",
                               "/v1/resolutions",
                               {},
                               resolutions_table,
                               "no resolutions"};

const List holidays_list = {
    "Days off by duty station",
    "/v1/holidays",
    {{"station", "Geneva; all unless given"}, {"year", "2027; all unless given"}},
    holidays_table,
    "no holidays"};

int run(const std::string& socket, const List& list, const Values& values,
        const std::string& format) {
    Values query = values;
    std::erase_if(query, [](const auto& value) { return value.second.empty(); });
    const auto answer = Client(socket).get(list.path, query);
    if (format == "json") {
        print_json(answer);
        return 0;
    }
    const auto& items = answer.at("items").as_array();
    print_table(list.table(items), format, list.none);
    const auto* total = answer.as_object().if_contains("total");
    if (total && total->to_number<std::size_t>() > items.size())
        // Not among the records of a csv.
        (format == "csv" ? std::cerr : std::cout)
            << "(" << items.size() << " of " << json::serialize(*total)
            << "; --limit and --offset show others)\n";
    return 0;
}

/// Makes a command one that lists; what is typed goes into the values that are returned.
std::shared_ptr<Values> make_listing(CLI::App& command, const CommandLine& line, const List& list) {
    auto values = std::make_shared<Values>();
    auto format = std::make_shared<std::string>("table");
    auto options = list.options;
    options.emplace_back("limit", "How many to list, 50 unless given");
    options.emplace_back("offset", "How many to pass over");
    for (const auto& [key, meaning] : options) {
        std::string flag = std::string("--") + key;
        std::replace(flag.begin() + 2, flag.end(), '_', '-');
        command.add_option(flag, (*values)[key], meaning);
    }
    add_format(command, *format, Formats::also_csv);
    command.callback(
        [&list, values, format, &command, &socket = line.socket, &chosen = line.chosen] {
            if (command.get_subcommands().empty())
                chosen = [&list, values, format, &socket] {
                    return run(socket, list, *values, *format);
                };
        });
    return values;
}

void add_list(CLI::App& group, const CommandLine& line, const char* name, const List& list) {
    make_listing(*group.add_subcommand(name, list.summary), line, list);
}

/// A noun that lists where no verb follows, with the same as its verb "list".
CLI::App& add_noun(const CommandLine& line, const char* name, const char* plural,
                   const char* summary, const List& list) {
    auto& noun = group_named(line.app, name, summary);
    noun.alias(plural);
    make_listing(noun, line, list);
    add_list(noun, line, "list", list);
    return noun;
}

void add_due(const CommandLine& line) {
    List list = tasks_list;
    list.summary = "Tasks that fall due soon";
    list.options.erase(list.options.begin());
    static const List due_list = list;
    auto* command = line.app.add_subcommand("due", due_list.summary);
    const auto values = make_listing(*command, line, due_list);
    (*values)["due_within"] = "90d";
    command->add_option("WITHIN", (*values)["due_within"],
                        "30d, 12w or 6m ahead, or up to a date; 90d unless given");
}

} // namespace

void add_task_list(const CommandLine& line) {
    add_list(line.app, line, "list", tasks_list);
}

void add_session_list(const CommandLine& line) {
    add_list(line.app, line, "list", sessions_list);
}

void add_lists(const CommandLine& line) {
    add_list(line.app, line, "tasks", tasks_list);
    add_due(line);
    add_list(line.app, line, "sessions", sessions_list);
    auto& reminders = add_noun(line, "reminder", "reminders",
                               "Reminders to come, or those that came due", reminders_list);
    add_reminder_explain({reminders, line.socket, line.chosen});
    add_noun(line, "document", "documents", "Files read, with their resolutions", documents_list);
    auto& resolutions = add_noun(line, "resolution", "resolutions",
                                 "Resolutions that were read, and their tasks", resolutions_list);
    const CommandLine below{resolutions, line.socket, line.chosen};
    add_show(below);
    add_lineage(below);
    add_reread(below);
}

void add_holiday_list(const CommandLine& line) {
    make_listing(line.app, line, holidays_list);
    add_list(line.app, line, "list", holidays_list);
}

} // namespace mandated::ctl
