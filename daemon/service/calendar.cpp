#include "daemon/service/calendar.h"

#include "daemon/service/notice_item.h"
#include "daemon/service/outgoing.h"
#include "daemon/service/placing.h"
#include "notify/compose/calendar.h"
#include "schema/store/calendar_entries.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

/// The items whose entries go along with a notice.
struct ItemsOf {
    std::vector<notify::NoticeItem> operator()(const notify::UndeliveredNotice&) const {
        return {};
    }
    std::vector<notify::NoticeItem> operator()(const auto& notice) const { return notice.items; }
};

std::string reason_of(const store::TaskRow& task) {
    if (task.withdrawn)
        return "withdrawn";
    return is_open(task) ? "gone" : std::string(name(task.status));
}

/// The entry of an item's date as the contact is to have it, or nothing where it has none to come.
std::optional<notify::CalendarEntry> published(Context& context, const Contact& contact,
                                               const notify::NoticeItem& item) {
    const auto day = parse_date(item.day);
    if (item.calendar_uid.empty() || !day || *day < context.today())
        return std::nullopt;
    for (const auto& milestone : store::milestones_of(context.database, item.task))
        if (calendar_uid(item.task, milestone, context.config.mail.message_id_domain) ==
            item.calendar_uid)
            return notify::CalendarEntry{item.calendar_uid,
                                         store::publish_entry(context.database, item.calendar_uid,
                                                              item.task, milestone, contact.name),
                                         *day, item};
    return std::nullopt;
}

} // namespace

void attach_calendar(Context& context, const Contact& contact, const notify::Notice& notice,
                     notify::MailContent& content) {
    const bool dropped = std::holds_alternative<notify::DroppedNotice>(notice);
    std::vector<notify::CalendarEntry> entries;
    for (const auto& item : std::visit(ItemsOf{}, notice)) {
        if (dropped)
            entries.push_back(
                {item.calendar_uid, item.calendar_sequence, *parse_date(item.day), item});
        else if (auto entry = published(context, contact, item))
            entries.push_back(*std::move(entry));
    }
    if (entries.empty())
        return;
    content.calendar_method = dropped ? notify::cancel : notify::publish;
    content.calendar =
        notify::calendar_object(entries, content.calendar_method,
                                {context.config.mail.from, context.clock.now(), content.language});
}

int queue_dropped(Context& context) {
    const auto gone = store::dropped_entries(context.database, context.today());
    if (gone.empty())
        return 0;
    Placing placing(context);
    store::WriteTransaction transaction(context.database);
    std::map<std::string, notify::DroppedNotice> told;
    std::map<std::string, std::string> keys;
    for (const auto& entry : gone) {
        const auto task = *store::find_task(context.database, entry.task);
        auto item = notice_item(context, placing, task, {}, entry.milestone);
        item.calendar_uid = entry.uid;
        item.calendar_sequence = store::cancel_entry(context.database, entry.uid);
        for (const auto& contact : store::holders_of(context.database, entry.uid)) {
            told[contact].items.push_back(item);
            told[contact].reasons.push_back(reason_of(task));
            keys[contact] += fmt::format("/{}/{}", entry.uid, item.calendar_sequence);
        }
    }
    int messages = 0;
    for (const auto& [holder, notice] : told) {
        const auto* contact = placing.directory().contact(holder);
        if (!contact || contact->email.empty())
            continue;
        queue_notice(context,
                     {MessageKind::dropped, fmt::format("dropped/{}{}", holder, keys[holder]),
                      contact, Channel::email},
                     notice);
        ++messages;
    }
    transaction.commit();
    return messages;
}

} // namespace mandated::daemon
