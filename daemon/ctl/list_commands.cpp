#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/reminder_words.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

/// A command that lists what a path of the API answers: its options become the query, its items a
/// table.
struct List {
    const char* name;
    const char* summary;
    const char* path;
    std::vector<std::pair<const char*, const char*>> options; ///< query parameter, meaning
    std::string (*table)(const json::array&);
};

std::string tasks_table(const json::array& items) {
    return items.empty() ? "no tasks\n" : task_table(items);
}

std::string sessions_table(const json::array& items) {
    Table table({"SESSION", "SITS", "STATUS", "SOURCE"});
    for (const auto& value : items) {
        const auto& session = value.as_object();
        std::vector<std::string> sittings;
        for (const auto& sitting : session.at("sittings").as_array()) {
            const auto& days = sitting.as_object();
            const auto first = shown(days, "first_day");
            sittings.push_back(shown(session, "precision") == "month"
                                   ? first.substr(0, 7)
                                   : first + " to " + shown(days, "last_day"));
        }
        table.row({shown(session, "session"), joined(sittings), shown(session, "status"),
                   shown(session, "source")});
    }
    return table.text();
}

std::string holidays_table(const json::array& items) {
    Table table({"STATION", "DAY", "NAME"});
    for (const auto& value : items) {
        const auto& holiday = value.as_object();
        table.row({shown(holiday, "station"), shown(holiday, "day"), shown(holiday, "name")});
    }
    return items.empty() ? "no holidays\n" : table.text();
}

std::string upcoming_table(const json::array& items) {
    Table table({"SENT AT", "OF", "TASK", "TO", "AS", "BY", "WHAT"});
    for (const auto& value : items) {
        const auto& reminder = value.as_object();
        const auto* milestone = reminder.at("milestone").if_object();
        auto stage = shown_stage(reminder);
        if (milestone && milestone->at("unconfirmed").as_bool())
            stage += ", unconfirmed";
        table.row({shown(reminder, "planned_at"), stage, shown(reminder, "address"),
                   shown(reminder, "contact"), shown(reminder, "role"), shown(reminder, "channel"),
                   shortened(shown(reminder, "summary"), 50)});
    }
    return items.empty() ? "no reminders\n" : table.text();
}

std::string past_table(const json::array& items) {
    Table table(
        {"PLANNED AT", "DAYS AHEAD", "OF", "TASK", "TO", "BY", "OUTCOME", "MESSAGE", "REASON"});
    for (const auto& value : items) {
        const auto& reminder = value.as_object();
        table.row({shown(reminder, "planned_at"), shown(reminder, "lead_days"),
                   shown(reminder, "day") + " " + shown(reminder, "status") + ", " +
                       shown(reminder, "kind"),
                   shown(reminder, "address"), shown(reminder, "contact"),
                   shown(reminder, "channel"), shown(reminder, "outcome"),
                   shown(reminder, "message") + " " + shown(reminder, "message_state"),
                   shown(reminder, "reason")});
    }
    return items.empty() ? "no reminders\n" : table.text();
}

std::string reminders_table(const json::array& items) {
    const bool past = !items.empty() && items.front().as_object().contains("outcome");
    return past ? past_table(items) : upcoming_table(items);
}

/// What a text of a document is to the tracker: "in force", why it is not, or that a later file
/// took its place.
std::string state_of(const json::object& text) {
    if (text.at("in_force").as_bool())
        return "in force";
    if (shown(text, "status") == "corrigendum" && text.at("note").is_null())
        return "put in";
    return text.at("note").is_null() ? "replaced by a later file" : shown(text, "note");
}

std::string documents_table(const json::array& items) {
    Table table({"FILE", "RECEIVED", "RESOLUTION", "TEXT", "STATUS", "LANGUAGE", "STATE", "TASKS",
                 "IN DOUBT", "TITLE"});
    for (const auto& value : items) {
        const auto& document = value.as_object();
        if (document.at("texts").as_array().empty()) {
            std::vector<std::string> cells(10, "–");
            cells[0] = shown(document, "name");
            cells[1] = shown(document, "received_at");
            cells[6] = "replaced by a later file";
            table.row(std::move(cells));
        }
        for (const auto& each : document.at("texts").as_array()) {
            const auto& text = each.as_object();
            std::vector<std::string> cells = {
                shown(document, "name"), shown(document, "received_at"), shown(text, "resolution"),
                shown(text, "symbol"),   shown(text, "status"),          shown(text, "language"),
                state_of(text)};
            std::vector<std::string> rest(3, "–");
            for (const auto& resting : document.at("resolutions").as_array()) {
                const auto& resolution = resting.as_object();
                if (text.at("in_force").as_bool() &&
                    shown(resolution, "identity") == shown(text, "resolution"))
                    rest = {shown(resolution, "tasks"), shown(resolution, "doubtful"),
                            shortened(shown(resolution, "title"), 70)};
            }
            cells.insert(cells.end(), rest.begin(), rest.end());
            table.row(std::move(cells));
        }
    }
    return items.empty() ? "no documents\n" : table.text();
}

List sessions_list(const char* name) {
    return {name,
            "Sessions with their dates and how sure they are",
            "/v1/sessions",
            {{"organ", "HRC unless given"},
             {"from", "Leave out what closed before this date; a year ago unless given"},
             {"until", "Project up to 6m ahead, or up to a date"}},
            sessions_table};
}

const std::vector<List>& lists() {
    static const std::vector<List> all = {
        {"tasks",
         "Tasks by their next date",
         "/v1/tasks",
         {{"due_within", "Next date up to 90d, 12w or 6m ahead, or up to a date"},
          {"session", "Due at or around a session: HRC/65"},
          {"actor", "SG, HC, SP, MECH, ORGAN, UN or OTHER"},
          {"kind", "report, oral_update, dialogue, panel, event, mandate, …"},
          {"status", "planned, in progress, submitted, delivered, …"},
          {"resolution", "Symbol or its end: A/HRC/RES/59/3 or 59/3"},
          {"withdrawn", "true: also those the text no longer asks for or a review withdrew"},
          {"review", "doubtful, or unreviewed; the command review walks them"}},
         tasks_table},
        sessions_list("sessions"),
        {"reminders",
         "Reminders to come, or those that came due",
         "/v1/reminders",
         {{"which", "upcoming or past"}},
         reminders_table},
        {"documents", "Files read, with their resolutions", "/v1/documents", {}, documents_table}};
    return all;
}

int run(const std::string& socket, const List& list,
        const std::map<std::string, std::string>& values, const std::string& format) {
    std::map<std::string, std::string> query;
    for (const auto& [key, value] : values)
        if (!value.empty())
            query[key] = value;
    const auto answer = Client(socket).get(list.path, query);
    if (format == "json") {
        print_json(answer);
        return 0;
    }
    const auto& items = answer.at("items").as_array();
    std::cout << list.table(items);
    if (const auto* total = answer.as_object().if_contains("total");
        total && total->to_number<std::size_t>() > items.size())
        std::cout << "(" << items.size() << " of " << json::serialize(*total)
                  << "; --limit and --offset show others)\n";
    return 0;
}

CLI::App* add_list(const CommandLine& line, const List& list) {
    auto values = std::make_shared<std::map<std::string, std::string>>();
    auto format = std::make_shared<std::string>("table");
    auto* command = line.app.add_subcommand(list.name, list.summary);
    auto options = list.options;
    options.emplace_back("limit", "How many to list, 50 unless given");
    options.emplace_back("offset", "How many to pass over");
    for (const auto& [key, meaning] : options) {
        std::string flag = std::string("--") + key;
        std::replace(flag.begin() + 2, flag.end(), '_', '-');
        command->add_option(flag, (*values)[key], meaning);
    }
    add_format(*command, *format);
    command->callback(
        [&list, values, format, command, &socket = line.socket, &chosen = line.chosen] {
            if (command->get_subcommands().empty())
                chosen = [&list, values, format, &socket] {
                    return run(socket, list, *values, *format);
                };
        });
    return command;
}

} // namespace

void add_session_list(const CommandLine& line) {
    static const List list = sessions_list("list");
    add_list(line, list);
}

void add_holiday_list(const CommandLine& line) {
    static const List list = {
        "list",
        "Days off by duty station",
        "/v1/holidays",
        {{"station", "Geneva; all unless given"}, {"year", "2027; all unless given"}},
        holidays_table};
    add_list(line, list);
}

void add_lists(const CommandLine& line) {
    for (const auto& list : lists()) {
        auto* command = add_list(line, list);
        if (std::string_view(list.name) == "reminders")
            add_reminder_explain({*command, line.socket, line.chosen});
    }
}

} // namespace mandated::ctl
