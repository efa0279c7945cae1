#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "schema/store/audit.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <charconv>
#include <sstream>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

constexpr int rows_in_a_piece = 200;
/// A subscriber that is further behind goes on with the newest so many.
constexpr std::int64_t longest_lag = 10'000;

/// "task.created", or "task.*" for all that begin so.
bool fits(const std::string& action, const std::string& wanted) {
    return wanted.ends_with(".*") ? action.starts_with(wanted.substr(0, wanted.size() - 1))
                                  : action == wanted;
}

std::string event_text(std::int64_t id, const std::string& type, const json::object& data) {
    return fmt::format("id: {}\nevent: {}\ndata: {}\n\n", id, type, json::serialize(data));
}

/// One who listens: how far they are in the audit trail, and what they want of it.
struct Subscriber {
    store::Database& database;
    std::int64_t at = 0;
    std::vector<std::string> types; ///< empty for all

    [[nodiscard]] bool wants(const std::string& action) const {
        return types.empty() ||
               std::any_of(types.begin(), types.end(),
                           [&](const std::string& type) { return fits(action, type); });
    }

    /// What happened since they last took something; "" for nothing.
    std::string next() {
        std::string text = catch_up();
        for (const auto& row : store::audit_after(database, at, rows_in_a_piece)) {
            at = row.id;
            if (wants(row.action))
                text += event_text(row.id, row.action,
                                   {{"id", row.id},
                                    {"at", to_string(row.at)},
                                    {"type", row.action},
                                    {"by", row.actor},
                                    {"subject", row.subject},
                                    {"detail", row.detail}});
        }
        // None of these were wanted, but others may follow.
        if (text.empty() && at < store::newest_audit(database))
            return ":\n\n";
        return text;
    }

  private:
    /// Tells what they missed where they are too far behind, or ahead: then the trail is another.
    std::string catch_up() {
        const auto newest = store::newest_audit(database);
        if (at > newest) {
            at = newest;
            return event_text(at, "lost", {{"lost", nullptr}});
        }
        if (newest - at <= longest_lag)
            return {};
        const auto lost = newest - longest_lag - at;
        at = newest - longest_lag;
        return event_text(at, "lost", {{"lost", lost}});
    }
};

std::int64_t number_after(const std::string& key, const std::string& text) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc{} || end != text.data() + text.size() || value < 0)
        bad_parameter(key, text, "the id of an event, a number");
    return value;
}

Response events(ApiCall& call) {
    const auto subscriber = std::make_shared<Subscriber>(Subscriber{call.context.database, 0, {}});
    std::istringstream types(text_parameter(call, "type"));
    for (std::string type; std::getline(types, type, ',');)
        subscriber->types.push_back(type);
    const auto last = call.request.headers.find("last-event-id");
    if (const auto after = text_parameter(call, "after"); !after.empty())
        subscriber->at = number_after("after", after);
    else if (last != call.request.headers.end())
        subscriber->at = number_after("Last-Event-ID", last->second);
    else
        subscriber->at = store::newest_audit(call.context.database);
    Response response;
    response.content_type = "text/event-stream";
    response.headers["Cache-Control"] = "no-store";
    // nginx would keep events back until it has a full buffer of them.
    response.headers["X-Accel-Buffering"] = "no";
    response.pieces = [subscriber] { return std::optional{subscriber->next()}; };
    response.heartbeat = ":\n\n";
    return response;
}

} // namespace

std::vector<Route> event_routes() {
    return {{"GET",
             "/v1/events",
             Access::read,
             "Changes as they happen, as server-sent events: numbered lines of the audit trail. "
             "After 10,000 in arrears an event 'lost' says how many were passed over",
             {{"after", "go on behind this event; the header Last-Event-ID says the same"},
              {"type", "only these, separated by commas: task.completed,session.*"}},
             events}};
}

} // namespace mandated::daemon
