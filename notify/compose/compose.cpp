#include "notify/compose/compose.h"

#include "notify/compose/render.h"
#include "notify/compose/views.h"
#include "notify/compose/words.h"
#include "schema/model/dates.h"

#include <fmt/format.h>

#include <algorithm>

namespace mandated::notify {
namespace {

/// What most mail programs show of a subject, and RFC 5322 recommends for a line.
constexpr std::size_t subject_width = 78;
/// Fewer say nothing; the subject is then longer.
constexpr std::size_t least_summary = 16;

MailContent rendered(std::string subject, const std::string& name,
                     const kainjow::mustache::data& view) {
    return {std::move(subject), wrapped(render(name + ".txt", view).text),
            render(name + ".html", view).text};
}

/// The time with how sure it is, where it is not confirmed: "in 4 days (5 April 2027, projected)".
std::string with_status(std::string when, const NoticeItem& item) {
    if (when.empty() || item.day_status.empty() || item.day_status == name(DateStatus::confirmed))
        return when;
    if (when.back() != ')')
        return when + " (" + item.day_status + ")";
    when.back() = ',';
    return when + " " + item.day_status + ")";
}

std::string reminder_subject(const NoticeItem& item) {
    const auto when = with_status(when_in_words(item), item);
    const auto before = when.empty() ? std::string() : capitalized(when) + ": ";
    const auto parts = address_parts(item.address);
    const auto after =
        " — " + parts.symbol + (parts.paragraph.empty() ? "" : " para. " + parts.paragraph);
    const auto taken = code_points(before) + code_points(after);
    const auto room = std::max(subject_width - std::min(subject_width, taken), least_summary);
    const auto what = item.summary.empty() ? kind_in_words(item.kind) : item.summary;
    return before + shortened(what, room) + after;
}

/// The earliest date to come, or null. Expects the items by day.
const NoticeItem* next_of(const std::vector<NoticeItem>& items) {
    const auto next = std::find_if(items.begin(), items.end(), [](const NoticeItem& item) {
        return !item.day.empty() && !item.past_at_entry && !is_past(item);
    });
    return next == items.end() ? nullptr : &*next;
}

std::string folded_subject(const ReminderNotice& notice) {
    const auto past = std::count_if(notice.items.begin(), notice.items.end(), is_past);
    auto subject = counted(notice.items.size(), "reminder", "reminders");
    if (notice.made_up)
        subject += ", late";
    if (past > 0)
        subject += fmt::format(": {} past", past);
    if (const auto* next = next_of(notice.items))
        subject += fmt::format("{}next {}", past > 0 ? ", " : ": ",
                               with_status(when_in_words(*next), *next));
    return subject;
}

std::string registered_subject(const RegisteredNotice& notice) {
    const auto tasks = task_count(notice.items);
    const auto sorted = by_day(notice.items);
    auto subject =
        fmt::format("Registered: {} — {}", notice.symbol.empty() ? notice.file : notice.symbol,
                    tasks == 0 ? "no task found" : counted(tasks, "task", "tasks"));
    if (const auto* next = next_of(sorted))
        subject += ", next " + with_status(day_in_words(next->day), *next);
    return subject;
}

std::string moved_subject(const MovedNotice& notice) {
    const auto& first = notice.sessions.front();
    const auto dates = notice.items.size() + notice.more;
    if (notice.sessions.size() > 1)
        return fmt::format("Moved: {} sessions — {}", notice.sessions.size(),
                           counted(dates, "date", "dates"));
    return fmt::format("Moved: {} now {} ({}) — {}", first.session, first.sits, first.status,
                       counted(dates, "date", "dates"));
}

} // namespace

MailContent compose_moved(const MovedNotice& notice) {
    return rendered(moved_subject(notice), "moved", moved_view(notice));
}

MailContent compose_registered(const RegisteredNotice& notice) {
    return rendered(registered_subject(notice), "registered", registered_view(notice));
}

MailContent compose_reminder(const ReminderNotice& notice) {
    if (notice.items.size() == 1)
        return rendered(reminder_subject(notice.items.front()), "reminder", reminder_view(notice));
    auto sorted = notice;
    sorted.items = by_day(std::move(sorted.items));
    return rendered(folded_subject(sorted), "reminders", reminders_view(sorted));
}

namespace {

struct Mail {
    MailContent operator()(const RegisteredNotice& notice) const {
        return compose_registered(notice);
    }
    MailContent operator()(const ReminderNotice& notice) const { return compose_reminder(notice); }
    MailContent operator()(const MovedNotice& notice) const { return compose_moved(notice); }
};

struct Payload {
    const std::string& timestamp;
    std::string operator()(const RegisteredNotice& notice) const {
        return registered_payload(notice, timestamp);
    }
    std::string operator()(const ReminderNotice& notice) const {
        return reminder_payload(notice, timestamp);
    }
    std::string operator()(const MovedNotice& notice) const {
        return moved_payload(notice, timestamp);
    }
};

} // namespace

MailContent compose(const Notice& notice) {
    return std::visit(Mail{}, notice);
}

std::string payload(const Notice& notice, const std::string& timestamp) {
    return std::visit(Payload{timestamp}, notice);
}

} // namespace mandated::notify
