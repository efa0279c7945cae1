#include "daemon/api/views.h"
#include "daemon/calendar/session_text.h"

#include <set>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

/// Of more dates only the number is told.
constexpr std::size_t most_moved = 1000;

json::object date_view(const Milestone& date) {
    return {{"shown", shown_day(date)}, {"status", name(date.status)}, {"basis", date.basis}};
}

json::object moved_view(const Context& context, Placing& placing, const MovedDate& moved) {
    std::set<std::string> names;
    for (const auto& to : concerned(context, placing, moved))
        names.insert(to.contact->name);
    const json::array contacts(names.begin(), names.end());
    return {{"task", moved.task},
            {"address", moved.address},
            {"kind", name(moved.to.kind)},
            {"occurrence", moved.to.occurrence},
            {"unconfirmed", moved.to.alternative},
            {"from", date_view(moved.from)},
            {"to", date_view(moved.to)},
            {"contacts", contacts}};
}

} // namespace

json::object session_view(const SessionRecord& session) {
    json::array sittings;
    for (const auto& sitting : session.sittings)
        sittings.push_back({{"first_day", to_string(sitting.first_day)},
                            {"last_day", to_string(sitting.last_day)}});
    return {{"session", to_string(session.id)}, {"organ", session.id.organ},
            {"number", session.id.number},      {"precision", name(session.precision)},
            {"status", name(session.status)},   {"sittings", std::move(sittings)},
            {"source", session.source},         {"shown", sittings_in_words(session)}};
}

json::object change_view(Context& context, const ChangeReport& report, bool dry_run) {
    json::array sessions;
    for (const auto& step : report.steps)
        sessions.push_back(
            {{"session", to_string(step.after.id)},
             {"before", step.before ? json::value(session_view(*step.before)) : nullptr},
             {"after", session_view(step.after)},
             {"changes", step.changes()},
             {"refused", step.refused.empty() ? json::value(nullptr) : json::value(step.refused)}});
    Placing placing(context);
    json::array moved;
    for (const auto& date : report.moved)
        if (moved.size() < most_moved)
            moved.push_back(moved_view(context, placing, date));
    return {{"dry_run", dry_run},          {"sessions", std::move(sessions)},
            {"moved", std::move(moved)},   {"moved_total", report.moved.size()},
            {"messages", report.messages}, {"reminders_superseded", report.superseded}};
}

} // namespace mandated::daemon
