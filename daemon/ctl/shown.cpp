#include "daemon/ctl/shown.h"

#include "daemon/ctl/date_words.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

constexpr const char* nothing = "–";

std::vector<std::string> texts(const json::object& object, const std::string& key) {
    std::vector<std::string> words;
    if (const auto* list = object.if_contains(key); list && list->is_array())
        for (const auto& word : list->as_array())
            words.emplace_back(word.as_string());
    return words;
}

const json::object* member(const json::object& object, const std::string& key) {
    const auto* value = object.if_contains(key);
    return value && value->is_object() ? &value->as_object() : nullptr;
}

std::string vote_of(const json::object& resolution) {
    const auto* vote = member(resolution, "vote");
    if (!vote)
        return "";
    if (!vote->at("recorded").as_bool())
        return ", without a vote";
    return ", by a recorded vote of " + shown(*vote, "in_favour") + " to " +
           shown(*vote, "against") + ", with " + shown(*vote, "abstaining") + " abstaining";
}

/// "draft text A/HRC/59/L.12 (en), draft.docx of 2026-…: replaced".
std::string shown_version(const json::object& version) {
    std::string text = shown(version, "status") + " text " + shown(version, "symbol") + " (" +
                       shown(version, "language") + "), " + shown(version, "name") + " of " +
                       day_words(shown(version, "received_at").substr(0, 10));
    if (version.at("in_force").as_bool())
        text += ", in force";
    else if (!version.at("note").is_null())
        text += ": " + shown(version, "note");
    return text;
}

} // namespace

std::string shown(const json::object& object, const std::string& key) {
    const auto* value = object.if_contains(key);
    if (!value || value->is_null())
        return nothing;
    if (!value->is_string())
        return json::serialize(*value);
    return value->as_string().empty() ? nothing : std::string(value->as_string());
}

std::string shown_list(const json::object& object, const std::string& key) {
    const auto words = texts(object, key);
    return words.empty() ? nothing : joined(words);
}

Cell cell(const json::object& object, const std::string& key) {
    return shown(object, key);
}

Cell cut_cell(const json::object& object, const std::string& key, std::size_t most) {
    const auto text = shown(object, key);
    return {shortened(text, most), text};
}

Cell date_cell(const json::object& object, const std::string& key) {
    const auto iso = shown(object, key);
    return {day_words(iso), iso};
}

Cell instant_cell(const json::object& object, const std::string& key) {
    const auto iso = shown(object, key);
    return {instant_words(iso), iso};
}

std::string day_and_status(const json::object& day) {
    const auto* left = day.if_contains("days_left");
    return day_words(shown(day, "shown")) + " (" +
           (left && left->is_int64() ? distance_words(static_cast<int>(left->as_int64())) + ", "
                                     : "") +
           shown(day, "status") + ")";
}

std::string shown_day(const json::object& object, const std::string& key) {
    const auto* day = member(object, key);
    return day ? day_and_status(*day) : nothing;
}

Cell day_cell(const json::object& object, const std::string& key) {
    const auto* day = member(object, key);
    return {shown_day(object, key), day ? iso_words(shown(*day, "shown")) : ""};
}

Cell next_cell(const json::object& task) {
    const auto* next = member(task, "next");
    if (!next)
        return {nothing, ""};
    std::string text = day_and_status(*next);
    if (shown(*next, "kind") != "deadline")
        text += ", " + shown(*next, "kind");
    if (next->at("unconfirmed").as_bool())
        text += ", unconfirmed";
    auto tone = Tone::plain;
    if (task.at("draft").as_bool()) {
        text += ", DRAFT";
    } else if (task.at("overdue").as_bool()) {
        const bool entered_late = task.at("past_at_entry").as_bool();
        text += entered_late ? ", past at entry" : ", OVERDUE";
        tone = entered_late ? Tone::warning : Tone::bad;
    }
    return Cell(text, iso_words(shown(*next, "shown"))).in(tone);
}

std::string shown_doubt(const json::object& doubt) {
    std::string text = shown(doubt, "what") + ": " + shown_list(doubt, "reading");
    const auto alternative = texts(doubt, "alternative");
    if (!alternative.empty())
        text += " or " + joined(alternative);
    return text + " (" + shown(doubt, "reason") + ")";
}

std::string related_text(const json::object& task) {
    std::string text;
    for (const auto& value : task.at("related").as_array()) {
        const auto& each = value.as_object();
        text += (each.at("waits").as_bool() ? "after " : "before ") + shown(each, "address") + " " +
                shortened(shown(each, "summary"), 60) + ": " + shown(each, "words") + "\n";
    }
    return text;
}

std::string shown_replacement(const json::object& task) {
    const auto* later = member(task, "replaced_by");
    if (!later)
        return {};
    return (later->at("confirmed").as_bool() ? "replaced by " : "probably replaced by ") +
           shown(*later, "task");
}

Table tasks_table(const json::array& tasks) {
    using enum Column::In;
    Table table({"TASK",
                 {"KIND", spare},
                 "ACTORS",
                 "NEXT",
                 {"NEXT KIND", csv},
                 {"NEXT STATUS", csv},
                 {"OVERDUE", csv},
                 {"DEADLINE", spare},
                 {"DEADLINE STATUS", csv},
                 {"DUE", spare},
                 "DOUBT",
                 "WHAT",
                 {"STATUS", csv},
                 {"RESOLUTION", csv},
                 {"ID", csv}});
    constexpr std::size_t most = 60;
    const auto of = [](const json::object& task, const char* date, const char* key) {
        const auto* day = member(task, date);
        return day ? cell(*day, key) : Cell("");
    };
    for (const auto& value : tasks) {
        const auto& task = value.as_object();
        std::vector<std::string> doubts;
        for (const auto& doubt : task.at("doubts").as_array())
            doubts.push_back(shown_doubt(doubt.as_object()));
        if (auto later = shown_replacement(task); !later.empty())
            doubts.push_back(std::move(later));
        const bool sure = doubts.empty();
        table.row(
            {cell(task, "address"), cell(task, "kind"), shown_list(task, "actors"), next_cell(task),
             of(task, "next", "kind"), of(task, "next", "status"), cell(task, "overdue"),
             day_cell(task, "deadline"), of(task, "deadline", "status"), shown_list(task, "due"),
             Cell(sure ? nothing : joined(doubts, "; ")).in(sure ? Tone::plain : Tone::warning),
             cut_cell(task, "summary", most), cell(task, "status"), cell(task, "resolution"),
             cell(task, "id")});
    }
    return table;
}

std::string task_table(const json::array& tasks) {
    return tasks_table(tasks).text();
}

std::string heading_text(const json::object& resolution) {
    std::string text = shown(resolution, "identity") + "  " + shown(resolution, "title") + "\n  " +
                       shown(resolution, "organ") + ", session " + shown(resolution, "session") +
                       " (" + shown(resolution, "session_dates") + "), agenda item " +
                       shown(resolution, "agenda_item");
    if (shown(resolution, "status") == "draft")
        text += "; a draft, " + shown(resolution, "document_symbol") + "\n";
    else
        text += "; adopted " + day_words(shown(resolution, "adopted")) + " at the " +
                shown(resolution, "meeting") + vote_of(resolution) + "\n";
    const auto& versions = resolution.at("versions").as_array();
    for (const auto& value : versions.size() > 1 ? versions : json::array())
        text += "  " + shown_version(value.as_object()) + "\n";
    for (const auto& doubt : resolution.at("doubts").as_array())
        text += "  in doubt: " + shown_doubt(doubt.as_object()) + "\n";
    return text;
}

std::string paragraph_text(const std::string& text, const std::string& indent,
                           const std::string& hanging) {
    const auto columns = output_style().columns;
    return columns == 0 ? indent + text + "\n" : wrapped(text, columns, indent, hanging);
}

void print_table(const Table& table, const std::string& format, const std::string& none) {
    if (format == "csv")
        std::cout << table.csv();
    else
        std::cout << (table.empty() && !none.empty() ? none + "\n" : table.text());
}

void print_json(const json::value& value) {
    std::cout << json::serialize(value) << "\n";
}

} // namespace mandated::ctl
