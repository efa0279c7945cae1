#include "daemon/ctl/list_tables.h"

#include "daemon/ctl/date_words.h"
#include "daemon/ctl/reminder_words.h"
#include "daemon/ctl/shown.h"

namespace mandated::ctl {
namespace json = boost::json;
namespace {

using enum Column::In;

/// "2027-09-13..2027-09-24", "2027-03": as session set takes them.
std::string sittings_of(const json::object& session) {
    std::vector<std::string> sittings;
    for (const auto& sitting : session.at("sittings").as_array()) {
        const auto& days = sitting.as_object();
        const auto first = shown(days, "first_day");
        sittings.push_back(shown(session, "precision") == "month"
                               ? first.substr(0, 7)
                               : first + ".." + shown(days, "last_day"));
    }
    return joined(sittings, " ");
}

Table upcoming_table(const json::array& items) {
    Table table({"SENT AT",
                 "OF",
                 {"MILESTONE", csv},
                 {"DATE", csv},
                 {"DATE STATUS", csv},
                 {"LEAD DAYS", csv},
                 "TASK",
                 "TO",
                 {"AS", spare},
                 {"BY", spare},
                 "WHAT"});
    constexpr std::size_t most = 50;
    for (const auto& value : items) {
        const auto& reminder = value.as_object();
        const auto* milestone = reminder.at("milestone").if_object();
        const auto of = [&](const char* key) {
            return milestone ? shown(*milestone, key) : std::string();
        };
        auto stage = shown_stage(reminder);
        if (milestone && milestone->at("unconfirmed").as_bool())
            stage += ", unconfirmed";
        table.row({instant_cell(reminder, "planned_at"), stage, of("kind"), iso_words(of("shown")),
                   of("status"), cell(reminder, "lead_days"), cell(reminder, "address"),
                   cell(reminder, "contact"), cell(reminder, "role"), cell(reminder, "channel"),
                   cut_cell(reminder, "summary", most)});
    }
    return table;
}

Table past_table(const json::array& items) {
    Table table({"PLANNED AT",
                 {"DAYS AHEAD", spare},
                 "OF",
                 {"MILESTONE", csv},
                 {"DATE", csv},
                 {"DATE STATUS", csv},
                 "TASK",
                 "TO",
                 {"BY", spare},
                 "OUTCOME",
                 {"MESSAGE", spare},
                 "REASON"});
    for (const auto& value : items) {
        const auto& reminder = value.as_object();
        table.row({instant_cell(reminder, "planned_at"), cell(reminder, "lead_days"),
                   day_words(shown(reminder, "day")) + " " + shown(reminder, "status") + ", " +
                       shown(reminder, "kind"),
                   cell(reminder, "kind"), cell(reminder, "day"), cell(reminder, "status"),
                   cell(reminder, "address"), cell(reminder, "contact"), cell(reminder, "channel"),
                   cell(reminder, "outcome"),
                   Cell(shown(reminder, "message") + " " + shown(reminder, "message_state"),
                        shown(reminder, "message")),
                   cell(reminder, "reason")});
    }
    return table;
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

} // namespace

Table sessions_table(const json::array& sessions) {
    Table table({"SESSION", "SITS", "STATUS", "SOURCE"});
    for (const auto& value : sessions) {
        const auto& session = value.as_object();
        table.row({cell(session, "session"), Cell(shown(session, "shown"), sittings_of(session)),
                   cell(session, "status"), cell(session, "source")});
    }
    return table;
}

Table holidays_table(const json::array& holidays) {
    Table table({"STATION", "DAY", "NAME"});
    for (const auto& value : holidays) {
        const auto& holiday = value.as_object();
        table.row({cell(holiday, "station"), date_cell(holiday, "day"), cell(holiday, "name")});
    }
    return table;
}

Table reminders_table(const json::array& reminders) {
    const bool past = !reminders.empty() && reminders.front().as_object().contains("outcome");
    return past ? past_table(reminders) : upcoming_table(reminders);
}

Table documents_table(const json::array& documents) {
    Table table({"FILE",
                 {"RECEIVED", spare},
                 "RESOLUTION",
                 {"TEXT", spare},
                 {"STATUS", spare},
                 {"LANGUAGE", spare},
                 "STATE",
                 "TASKS",
                 "IN DOUBT",
                 "TITLE"});
    constexpr std::size_t columns = 10, most_title = 70;
    for (const auto& value : documents) {
        const auto& document = value.as_object();
        if (document.at("texts").as_array().empty()) {
            std::vector<Cell> cells(columns, "–");
            cells[0] = cell(document, "name");
            cells[1] = instant_cell(document, "received_at");
            cells[6] = "replaced by a later file";
            table.row(std::move(cells));
        }
        for (const auto& each : document.at("texts").as_array()) {
            const auto& text = each.as_object();
            std::vector<Cell> cells = {cell(document, "name"),
                                       instant_cell(document, "received_at"),
                                       cell(text, "resolution"),
                                       cell(text, "symbol"),
                                       cell(text, "status"),
                                       cell(text, "language"),
                                       state_of(text)};
            std::vector<Cell> rest(3, "–");
            for (const auto& resting : document.at("resolutions").as_array()) {
                const auto& resolution = resting.as_object();
                if (text.at("in_force").as_bool() &&
                    shown(resolution, "identity") == shown(text, "resolution"))
                    rest = {cell(resolution, "tasks"), cell(resolution, "doubtful"),
                            cut_cell(resolution, "title", most_title)};
            }
            cells.insert(cells.end(), rest.begin(), rest.end());
            table.row(std::move(cells));
        }
    }
    return table;
}

Table resolutions_table(const json::array& resolutions) {
    Table table({"RESOLUTION",
                 {"STATUS", spare},
                 "ADOPTED",
                 "TASKS",
                 "IN DOUBT",
                 "TITLE",
                 {"ORGAN", csv},
                 {"SESSION", csv},
                 {"REGISTERED", csv}});
    constexpr std::size_t most_title = 70;
    for (const auto& value : resolutions) {
        const auto& resolution = value.as_object();
        table.row({cell(resolution, "identity"), cell(resolution, "status"),
                   date_cell(resolution, "adopted"), cell(resolution, "tasks"),
                   cell(resolution, "doubtful"), cut_cell(resolution, "title", most_title),
                   cell(resolution, "organ"), cell(resolution, "session"),
                   cell(resolution, "registered_at")});
    }
    return table;
}

} // namespace mandated::ctl
