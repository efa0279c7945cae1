#include "notify/compose/views.h"

#include "notify/compose/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace mandated::notify {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

/// One line, so that a text cannot look like another part of the message.
std::string in_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](unsigned char byte) { return byte < 0x20 || byte == 0x7f; },
        ' ');
    return text;
}

data shown(const std::string& text) {
    return text.empty() ? data(false) : data(in_line(text));
}

data shown(const std::vector<std::string>& lines) {
    list out;
    for (const auto& line : lines)
        out.push_back(data(in_line(line)));
    return out;
}

/// Doubts below a label that says what they are.
data shown_doubts(std::vector<std::string> doubts) {
    constexpr std::string_view label = "in doubt: ";
    for (auto& doubt : doubts)
        if (doubt.starts_with(label))
            doubt.erase(0, label.size());
    return shown(doubts);
}

data views(const std::vector<NoticeItem>& items) {
    list out;
    for (const auto& item : items)
        out.push_back(item_view(item));
    return out;
}

std::string label_of(const std::string& milestone) {
    return milestone == "submission" ? "Submit by" : "Due";
}

/// The items that a predicate chooses, by day.
template <typename Choose>
std::vector<NoticeItem> chosen(const std::vector<NoticeItem>& items, Choose choose) {
    std::vector<NoticeItem> out;
    std::copy_if(items.begin(), items.end(), std::back_inserter(out), choose);
    return by_day(std::move(out));
}

bool is_over(const NoticeItem& item) {
    return item.past_at_entry || is_past(item);
}

void set_lists(data& view, const std::vector<NoticeItem>& items) {
    const auto past = chosen(items, is_over);
    const auto coming =
        chosen(items, [](const NoticeItem& item) { return !is_over(item) && !item.day.empty(); });
    const auto undated =
        chosen(items, [](const NoticeItem& item) { return !is_over(item) && item.day.empty(); });
    view.set("has_past", !past.empty());
    view.set("past", views(past));
    view.set("has_coming", !coming.empty());
    view.set("coming", views(coming));
    view.set("has_undated", !undated.empty());
    view.set("undated", views(undated));
}

std::string lateness(const ReminderNotice& notice) {
    if (!notice.made_up)
        return {};
    return notice.missed_since.empty()
               ? "Sent late: the service was not running when this was to be sent."
               : fmt::format("Sent late: the service was not running since {}.",
                             day_in_words(notice.missed_since));
}

} // namespace

std::size_t task_count(const std::vector<NoticeItem>& items) {
    std::set<std::string> addresses;
    for (const auto& item : items)
        addresses.insert(item.address);
    return addresses.size();
}

std::vector<NoticeItem> by_day(std::vector<NoticeItem> items) {
    std::stable_sort(items.begin(), items.end(),
                     [](const NoticeItem& left, const NoticeItem& right) {
                         return sort_key(left) < sort_key(right);
                     });
    return items;
}

data item_view(const NoticeItem& item) {
    const auto parts = address_parts(item.address);
    const bool exact = item.days_left && !item.day.empty() && when_in_words(item).back() == ')';
    data view;
    view.set("headline",
             shown(capitalized(item.summary.empty() ? kind_in_words(item.kind) : item.summary)));
    view.set("when", shown(capitalized(when_in_words(item))));
    view.set("address", shown(item.address));
    view.set("symbol", shown(parts.symbol));
    view.set("paragraph", shown(parts.paragraph));
    view.set("kind", shown(capitalized(kind_in_words(item.kind))));
    view.set("actors", shown(actors_in_words(item.actors)));
    view.set("recipient", shown(item.recipient));
    view.set("day_label", shown(label_of(item.milestone)));
    view.set("day_label_wide", shown(fmt::format("{:<13}", label_of(item.milestone))));
    view.set("day", shown(weekday_in_words(item.day)));
    view.set("distance", shown(exact ? distance_in_words(*item.days_left) : ""));
    view.set("status", shown(item.day.empty() ? "" : status_in_words(item.day_status, item)));
    view.set("was", shown(weekday_in_words(item.was)));
    view.set("was_status", shown(item.was_status));
    const bool other_deadline = item.milestone != "deadline" || item.deadline != item.day;
    view.set("deadline", shown(other_deadline ? weekday_in_words(item.deadline) : ""));
    view.set("deadline_status", shown(status_in_words(item.deadline_status, item)));
    view.set("basis", shown(item.basis));
    view.set("quote", shown(item.quote));
    view.set("unconfirmed", item.unconfirmed);
    view.set("past_at_entry", item.past_at_entry);
    view.set("has_doubts", !item.doubts.empty());
    view.set("doubts", shown_doubts(item.doubts));
    return view;
}

data reminder_view(const ReminderNotice& notice) {
    auto view = item_view(notice.items.front());
    view.set("late", shown(lateness(notice)));
    return view;
}

data reminders_view(const ReminderNotice& notice) {
    data view;
    view.set("late", shown(lateness(notice)));
    set_lists(view, notice.items);
    return view;
}

data moved_view(const MovedNotice& notice) {
    list sessions;
    for (const auto& session : notice.sessions) {
        data one;
        one.set("session", shown(session.session));
        one.set("was", shown(session.was));
        one.set("was_status", shown(session.was_status));
        one.set("sits", shown(session.sits));
        one.set("status", shown(session.status));
        one.set("source", shown(session.source));
        sessions.push_back(one);
    }
    data view;
    view.set("sessions", sessions);
    view.set("more", shown(notice.more == 0 ? "" : counted(notice.more, "date", "dates")));
    set_lists(view, notice.items);
    return view;
}

data registered_view(const RegisteredNotice& notice) {
    const auto tasks = task_count(notice.items);
    data view;
    view.set("name", shown(notice.symbol.empty() ? notice.file : notice.symbol));
    view.set("symbol", shown(notice.symbol));
    view.set("title", shown(notice.title));
    view.set("session", shown(notice.session.empty() ? "" : notice.organ + "/" + notice.session));
    view.set("adopted", shown(day_in_words(notice.adopted)));
    view.set("file", shown(notice.file));
    view.set("paragraphs", counted(static_cast<std::size_t>(std::max(notice.paragraphs, 0)),
                                   "paragraph", "paragraphs"));
    view.set("tasks", counted(tasks, "task", "tasks"));
    view.set("no_tasks", tasks == 0);
    view.set("has_file_doubts", !notice.doubts.empty());
    view.set("file_doubts", shown(notice.doubts));
    set_lists(view, notice.items);
    return view;
}

} // namespace mandated::notify
