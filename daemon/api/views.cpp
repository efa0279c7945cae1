#include "daemon/api/views.h"

#include "daemon/api/json/resolution_json.h"
#include "daemon/api/routes.h"
#include "schema/store/versions.h"

namespace mandated::daemon {
namespace json = boost::json;
namespace {

json::value instant_or_null(const std::optional<Instant>& instant) {
    return instant ? json::value(to_string(*instant)) : json::value(nullptr);
}

/// The address of a reminder's task and what it asks for.
void add_task(Context& context, std::int64_t id, json::object& view) {
    view["task"] = id;
    const auto task = store::find_task(context.database, id);
    view["address"] = task ? json::value(task->address) : json::value(nullptr);
    view["summary"] = task ? json::value(task->task.summary) : json::value(nullptr);
}

json::object version_view(const store::VersionRow& version) {
    return {{"resolution", version.identity},
            {"document", version.document},
            {"name", version.name},
            {"symbol", text_or_null(version.symbol)},
            {"status", name(version.status)},
            {"language", version.language},
            {"in_force", version.in_force},
            {"note", text_or_null(version.note)},
            {"received_at", to_string(version.received)}};
}

json::array version_views(const std::vector<store::VersionRow>& versions) {
    json::array views;
    for (const auto& version : versions)
        views.push_back(version_view(version));
    return views;
}

} // namespace

json::value text_or_null(const std::string& text) {
    return text.empty() ? json::value(nullptr) : json::value(text);
}

json::object resolution_view(Context& context, const store::ResolutionRow& row) {
    // The same heading as extraction prints, without the paragraphs and tasks it does not hold.
    auto view = resolution_json(row.heading, row.identity, 1);
    for (const auto* key : {"source", "part", "paragraphs", "tasks"})
        view.erase(key);
    int tasks = 0, doubtful = 0;
    for (const auto& task : store::tasks_of(context.database, row.id)) {
        tasks += task.withdrawn ? 0 : 1;
        doubtful += task.withdrawn || store::effective(task).doubts.empty() ? 0 : 1;
    }
    json::array doubts;
    for (const auto& doubt : store::resolution_doubts(context.database, row.id))
        doubts.push_back(doubt_json(doubt));
    view["doubts"] = std::move(doubts);
    view["versions"] = version_views(store::versions_of(context.database, row.id));
    view["identity"] = row.identity;
    view["tasks"] = tasks;
    view["doubtful"] = doubtful;
    view["registered_at"] = to_string(row.registered);
    return view;
}

json::object document_view(Context& context, const store::DocumentRow& row) {
    json::array resolutions;
    for (const auto& resolution : store::resolutions_of(context.database, row.id))
        resolutions.push_back(resolution_view(context, resolution));
    return {{"id", row.id},
            {"name", row.name},
            {"sha256", row.sha256},
            {"size", row.size},
            {"history", row.history},
            {"received_at", to_string(row.received)},
            {"resolutions", std::move(resolutions)},
            {"texts", version_views(store::versions_in(context.database, row.id))}};
}

json::object upcoming_view(Context& context, const Reminder& reminder) {
    json::object view{
        {"key", reminder.key},
        {"planned_at", to_string(reminder.planned)},
        {"lead_days", reminder.lead_days},
        {"contact", reminder.contact},
        {"role", name(reminder.role)},
        {"channel", name(reminder.channel)},
        {"why", name(reminder.why)},
        {"milestone", reminder.undated ? json::value(nullptr)
                                       : json::value(milestone_view(context, reminder.milestone))}};
    add_task(context, reminder.task, view);
    return view;
}

json::object reminder_view(Context& context, const store::ReminderRow& row) {
    json::object view{{"key", row.key},
                      {"planned_at", to_string(row.planned)},
                      {"lead_days", row.lead_days},
                      {"contact", row.contact},
                      {"role", name(row.role)},
                      {"recipient", row.recipient},
                      {"channel", name(row.channel)},
                      {"why", row.why ? json::value(name(*row.why)) : json::value(nullptr)},
                      {"day", to_string(row.day)},
                      {"status", name(row.day_status)},
                      {"kind", name(row.kind)},
                      {"outcome", name(row.outcome)},
                      {"reason", text_or_null(row.reason)},
                      {"message", row.message ? json::value(*row.message) : json::value(nullptr)},
                      {"message_state", row.message_state ? json::value(name(*row.message_state))
                                                          : json::value(nullptr)}};
    add_task(context, row.task, view);
    return view;
}

json::object message_view(const Message& message, bool whole) {
    json::object view{{"id", message.id},
                      {"identity", message.identity},
                      {"kind", name(message.kind)},
                      {"contact", message.contact},
                      {"channel", name(message.channel)},
                      {"subject", message.subject},
                      {"state", name(message.state)},
                      {"reason", text_or_null(message.reason)},
                      {"attempts", message.attempts},
                      {"created_at", to_string(message.created)},
                      {"next_attempt_at", instant_or_null(message.next_attempt)}};
    if (whole)
        view["text"] = message.shown;
    return view;
}

json::object ingest_view(Context& context, const IngestReport& report) {
    json::array resolutions;
    for (const auto& resolution : report.resolutions) {
        const auto row = store::find_resolution(context.database, resolution.identity);
        auto view = resolution_view(context, *row);
        view["paragraphs"] = resolution.paragraphs;
        view["created"] = resolution.tasks.created;
        view["updated"] = resolution.tasks.updated;
        view["unchanged"] = resolution.tasks.unchanged;
        view["withdrawn"] = resolution.tasks.withdrawn;
        view["note"] = text_or_null(resolution.note);
        resolutions.push_back(std::move(view));
    }
    return {{"document", report.document},
            {"already_known", report.already_known},
            {"resolutions", std::move(resolutions)}};
}

} // namespace mandated::daemon
