#include "notify/compose/views.h"

#include "notify/compose/item_view.h"
#include "notify/compose/text.h"
#include "notify/compose/words.h"

#include <algorithm>
#include <set>

namespace mandated::notify {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

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

void set_list(data& view, const std::string& name, const std::vector<NoticeItem>& items,
              const Reader& reader) {
    view.set("has_" + name, !items.empty());
    view.set(name, item_views(items, reader));
}

void set_lists(data& view, const std::vector<NoticeItem>& items, const Reader& reader) {
    set_list(view, "past", chosen(items, is_over), reader);
    set_list(
        view, "coming",
        chosen(items, [](const NoticeItem& item) { return !is_over(item) && !item.day.empty(); }),
        reader);
    set_list(
        view, "undated",
        chosen(items, [](const NoticeItem& item) { return !is_over(item) && item.day.empty(); }),
        reader);
}

/// A digest's groups, most urgent first.
constexpr std::array<std::pair<Urgency, const char*>, 5> groups = {{{Urgency::overdue, "overdue"},
                                                                    {Urgency::today, "today"},
                                                                    {Urgency::week, "week"},
                                                                    {Urgency::later, "later"},
                                                                    {Urgency::undated, "undated"}}};

void set_groups(data& view, const std::vector<NoticeItem>& items, const Reader& reader) {
    const auto& speech = speech_of(reader.language);
    std::string all, urgent;
    for (const auto& [urgency, name] : groups) {
        const auto group = chosen(items, [wanted = urgency](const NoticeItem& item) {
            return urgency_of(item) == wanted;
        });
        set_list(view, name, group, reader);
        if (group.empty())
            continue;
        const auto count = speech.group(group.size(), urgency);
        all += (all.empty() ? "" : ", ") + count;
        if (urgency == Urgency::overdue || urgency == Urgency::today)
            urgent += (urgent.empty() ? "" : ", ") + count;
    }
    view.set("groups", shown(all));
    view.set("urgent", shown(urgent));
}

/// The earliest of the dates that a predicate chooses.
template <typename Choose>
std::optional<NoticeItem> earliest(const std::vector<NoticeItem>& items, Choose choose) {
    auto sorted = chosen(items, [&](const NoticeItem& item) {
        return !item.day.empty() && !is_over(item) && choose(item);
    });
    return sorted.empty() ? std::nullopt : std::optional{std::move(sorted.front())};
}

/// When the earliest date after today comes, with how sure it is, or "": dates that are past or
/// today are `urgent` in a digest.
std::string next_in_digest(const std::vector<NoticeItem>& items, const Speech& speech) {
    const auto next =
        earliest(items, [](const NoticeItem& item) { return urgency_of(item) != Urgency::today; });
    return next ? sure_in_words(speech, *next) : std::string();
}

/// The day of the earliest date to come, with how sure it is, or "".
std::string next_day(const std::vector<NoticeItem>& items, const Speech& speech) {
    auto next = earliest(items, [](const NoticeItem&) { return true; });
    if (!next)
        return {};
    next->days_left.reset();
    return sure_in_words(speech, *next);
}

void set_late(data& view, const ReminderNotice& notice, const Speech& speech) {
    view.set("late", notice.made_up);
    view.set("has_remarks", !notice.remarks.empty());
    view.set("remarks", shown(notice.remarks));
    view.set("missed_since", shown(day_in_words(speech, notice.missed_since)));
    view.set("sample", notice.sample);
}

/// What the notices differ in, as view() adds it to what they share.
class Views {
  public:
    explicit Views(const Reader& reader) : reader_(reader), speech_(speech_of(reader.language)) {}

    data operator()(const ReminderNotice& notice) const {
        auto view = notice.items.size() == 1 ? item_view(notice.items.front(), reader_) : data();
        set_late(view, notice, speech_);
        view.set("count", speech_.count(notice.items.size(), Counted::reminder));
        view.set("next", shown(next_in_digest(notice.items, speech_)));
        set_groups(view, notice.items, reader_);
        return view;
    }

    data operator()(const RegisteredNotice& notice) const {
        const auto tasks = task_count(notice.items);
        const auto paragraphs = static_cast<std::size_t>(std::max(notice.paragraphs, 0));
        data view;
        view.set("name", shown(notice.symbol.empty() ? notice.file : notice.symbol));
        view.set("symbol", shown(notice.symbol));
        view.set("title", shown(notice.title));
        view.set("session",
                 shown(notice.session.empty() ? "" : notice.organ + "/" + notice.session));
        view.set("adopted", shown(day_in_words(speech_, notice.adopted)));
        view.set("draft", shown(notice.draft));
        view.set("file", shown(notice.file));
        view.set("paragraphs", speech_.count(paragraphs, Counted::paragraph));
        view.set("tasks", speech_.count(tasks, Counted::task));
        view.set("no_tasks", tasks == 0);
        view.set("has_file_doubts", !notice.doubts.empty());
        view.set("file_doubts", shown(notice.doubts));
        view.set("next", shown(next_day(notice.items, speech_)));
        set_lists(view, notice.items, reader_);
        return view;
    }

    data operator()(const MovedNotice& notice) const {
        list sessions;
        for (const auto& session : notice.sessions) {
            data one;
            one.set("session", shown(session.session));
            one.set("was", shown(day_in_words(speech_, session.was)));
            one.set("was_status", shown(status(session.was_status)));
            one.set("sits", shown(day_in_words(speech_, session.sits)));
            one.set("status", shown(status(session.status)));
            one.set("source", shown(session.source));
            sessions.push_back(one);
        }
        data view;
        view.set("sessions", sessions);
        view.set("one_session", notice.sessions.size() == 1);
        view.set("session_count", speech_.count(notice.sessions.size(), Counted::session));
        view.set("dates", speech_.count(notice.items.size() + notice.more, Counted::date));
        view.set("more", shown(notice.more == 0 ? "" : speech_.count(notice.more, Counted::date)));
        set_lists(view, notice.items, reader_);
        return view;
    }

    data operator()(const DroppedNotice& notice) const {
        list dropped;
        for (std::size_t i = 0; i < notice.items.size(); ++i) {
            auto one = item_view(notice.items[i], reader_);
            one.set("why", shown(std::string(words_for(speech_.endings, notice.reasons.at(i)))));
            dropped.push_back(one);
        }
        data view;
        view.set("dropped", dropped);
        view.set("one", notice.items.size() == 1);
        view.set("dates", speech_.count(notice.items.size(), Counted::date));
        return view;
    }

    data operator()(const UndeliveredNotice& notice) const {
        list messages;
        for (const auto& message : notice.messages) {
            data one;
            one.set("id", std::to_string(message.id));
            one.set("title", shown(message.subject));
            one.set("contact", shown(message.contact));
            one.set("channel", shown(message.channel));
            one.set("reason", shown(message.reason));
            one.set("made", shown(day_in_words(speech_, message.made)));
            messages.push_back(one);
        }
        const auto all = notice.messages.size() + notice.more;
        data view;
        view.set("messages", messages);
        view.set("count", speech_.count(all, Counted::message));
        view.set("one", all == 1);
        view.set("more",
                 shown(notice.more == 0 ? "" : speech_.count(notice.more, Counted::message)));
        return view;
    }

  private:
    [[nodiscard]] std::string status(const std::string& name) const {
        return std::string(words_for(speech_.statuses, name));
    }

    const Reader& reader_;
    const Speech& speech_;
};

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

data view(const Notice& notice, const Reader& reader) {
    auto values = std::visit(Views(reader), notice);
    values.set("language", std::string(speech_of(reader.language).language));
    values.set("reader", shown(reader.name));
    // The subject, and the headline of its length; both are set once they are known.
    values.set("subject", false);
    values.set("what", false);
    return values;
}

} // namespace mandated::notify
