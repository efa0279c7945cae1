#include "daemon/service/events.h"

#include "daemon/service/notice_item.h"
#include "notify/compose/webhook_body.h"
#include "notify/outbox/retry.h"
#include "schema/store/event_cursor.h"
#include "schema/store/outbox.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

/// So many lines share a transaction.
constexpr int batch = 500;

/// The event that an action of the trail is to the outside; other actions on a task change it.
std::optional<Event> event_of(const std::string& action) {
    if (const auto same = from_name<Event>(action))
        return same;
    return action.starts_with("task.") ? std::optional{Event::task_updated} : std::nullopt;
}

/// The task with its next date, as it is now.
std::optional<notify::Happening> about_task(Context& context, const store::AuditRow& row,
                                            Event event) {
    const auto task = store::find_task(context.database, row.subject);
    if (!task || (event == Event::task_created && store::is_history(context.database, task->id)))
        return std::nullopt;
    auto milestones = store::milestones_of(context.database, task->id);
    std::erase_if(milestones, [](const Milestone& each) { return each.alternative; });
    Placing placing(context);
    notify::Happening happening;
    happening.event = event;
    happening.subject = task->address;
    happening.item = notice_item(context, placing, *task, milestones,
                                 next_milestone(milestones, context.today()));
    happening.status = name(task->status);
    happening.by = row.actor;
    happening.note = row.detail;
    return happening;
}

std::optional<notify::Happening> happening_of(Context& context, const store::AuditRow& row) {
    const auto event = event_of(row.action);
    if (event == Event::document_failed)
        return notify::Happening{*event, row.subject, std::nullopt, "", row.actor, row.detail};
    if (!event || !row.action.starts_with("task."))
        return std::nullopt;
    return about_task(context, row, *event);
}

void queue(Context& context, const Contact& contact, const store::AuditRow& row,
           const notify::Happening& happening) {
    const notify::Reader reader{contact.name, contact.language};
    Message message;
    message.kind = MessageKind::event;
    message.contact = contact.name;
    message.channel = Channel::webhook;
    message.address = contact.webhook;
    message.created = context.clock.now();
    message.identity = notify::webhook_id(fmt::format("event/{}/{}", row.id, contact.name));
    message.subject = notify::subject_of(happening, reader);
    message.body = notify::webhook_body(contact.webhook_format, happening,
                                        {message.subject, to_string(row.at), reader});
    message.shown = message.body;
    store::enqueue(context.database, message);
}

/// Whether a task's events are for a contact: those of its actors.
bool concerns(Context& context, const Contact& contact, const notify::Happening& happening) {
    if (!happening.item)
        return true;
    return contact.wants(
        store::effective(*store::find_task(context.database, happening.item->task)));
}

} // namespace

int queue_events(Context& context) {
    int messages = 0;
    for (;;) {
        const auto rows = store::untold_events(context.database, batch);
        if (rows.empty())
            return messages;
        store::WriteTransaction transaction(context.database);
        for (const auto& row : rows) {
            const auto event = event_of(row.action);
            std::optional<notify::Happening> happening;
            for (const auto& contact : context.config.contacts) {
                if (contact.webhook.empty() || !event || !contact.wants(*event))
                    continue;
                if (!happening)
                    happening = happening_of(context, row);
                if (!happening)
                    break;
                if (!concerns(context, contact, *happening))
                    continue;
                queue(context, contact, row, *happening);
                ++messages;
            }
        }
        store::set_told(context.database, rows.back().id);
        transaction.commit();
    }
}

} // namespace mandated::daemon
