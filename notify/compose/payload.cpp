#include "notify/compose/compose.h"
#include "notify/compose/text.h"
#include "notify/compose/views.h"

#include <boost/json.hpp>

#include <array>

namespace mandated::notify {
namespace {

namespace json = boost::json;

/// How much of each item is told, in bytes; the first that fits is taken.
struct Fullness {
    std::size_t text;   ///< of summary, quote and basis
    std::size_t doubts; ///< how many
};
constexpr std::array<Fullness, 5> fullnesses = {{{1000, 10}, {400, 4}, {160, 2}, {80, 1}, {40, 0}}};
/// For the few texts outside the items.
constexpr Fullness heading = {300, 10};

json::array words(const std::string& list) {
    json::array out;
    for (std::size_t at = 0; at < list.size();) {
        const auto end = std::min(list.find(", ", at), list.size());
        out.emplace_back(list.substr(at, end - at));
        at = end + 2;
    }
    return out;
}

json::array doubts(const std::vector<std::string>& all, Fullness fullness) {
    json::array out;
    for (std::size_t i = 0; i < std::min(all.size(), fullness.doubts); ++i)
        out.emplace_back(shortened_bytes(all[i], std::min<std::size_t>(fullness.text, 200)));
    return out;
}

json::object item_json(const NoticeItem& item, Fullness fullness) {
    json::object out{
        {"address", item.address},
        {"kind", item.kind},
        {"summary", shortened_bytes(item.summary, fullness.text)},
        {"actors", words(item.actors)},
        {"recipient", words(item.recipient)},
        {"session", item.session},
        {"milestone", item.milestone},
        {"day", item.day},
        {"day_status", item.day_status},
        {"days_left", item.days_left ? json::value(*item.days_left) : json::value(nullptr)},
        {"deadline", item.deadline},
        {"deadline_status", item.deadline_status},
        {"basis", shortened_bytes(item.basis, fullness.text)},
        {"quote", shortened_bytes(item.quote, fullness.text)},
        {"unconfirmed", item.unconfirmed},
        {"past_at_entry", item.past_at_entry},
        {"doubts", doubts(item.doubts, fullness)}};
    if (!item.was.empty()) {
        out["was"] = item.was;
        out["was_status"] = item.was_status;
    }
    return out;
}

/// The body with as many items as fit, told as fully as lets all of them fit. `data` has no items
/// yet; `unlisted` counts those that are not even among `items`.
std::string fitted(Event event, const std::string& timestamp, const json::object& data,
                   const std::vector<NoticeItem>& items, std::size_t unlisted = 0) {
    const auto body = [&](json::array listed) {
        auto whole = data;
        whole["more"] = items.size() - listed.size() + unlisted;
        whole["items"] = std::move(listed);
        return json::serialize(json::object{
            {"type", name(event)}, {"timestamp", timestamp}, {"data", std::move(whole)}});
    };
    // Twenty bytes for a larger number behind "more".
    const auto frame = body({}).size() + 20;
    json::array listed;
    for (const auto fullness : fullnesses) {
        listed.clear();
        auto size = frame;
        for (const auto& item : items) {
            auto one = item_json(item, fullness);
            size += json::serialize(one).size() + 1;
            if (size >= payload_limit)
                break;
            listed.emplace_back(std::move(one));
        }
        if (listed.size() == items.size())
            break;
    }
    return body(std::move(listed));
}

json::array sessions_json(const std::vector<MovedSession>& sessions) {
    constexpr std::size_t most_sessions = 20;
    json::array out;
    for (const auto& session : sessions)
        if (out.size() < most_sessions)
            out.push_back({{"session", session.session},
                           {"was", session.was},
                           {"was_status", session.was_status},
                           {"sits", session.sits},
                           {"status", session.status},
                           {"source", shortened_bytes(session.source, heading.text)}});
    return out;
}

struct Payload {
    const std::string& timestamp;

    std::string operator()(const RegisteredNotice& notice) const {
        const json::object data = {{"symbol", shortened_bytes(notice.symbol, heading.text)},
                                   {"title", shortened_bytes(notice.title, heading.text)},
                                   {"organ", notice.organ},
                                   {"session", notice.session},
                                   {"adopted", notice.adopted},
                                   {"draft", shortened_bytes(notice.draft, heading.text)},
                                   {"file", shortened_bytes(notice.file, heading.text)},
                                   {"paragraphs", notice.paragraphs},
                                   {"tasks", task_count(notice.items)},
                                   {"doubts", doubts(notice.doubts, heading)}};
        return fitted(Event::resolution_registered, timestamp, data, by_day(notice.items));
    }
    std::string operator()(const ReminderNotice& notice) const {
        const json::object data = {{"made_up", notice.made_up},
                                   {"missed_since", notice.missed_since}};
        return fitted(*event_of(notice), timestamp, data, by_day(notice.items));
    }
    std::string operator()(const MovedNotice& notice) const {
        const json::object data = {{"sessions", sessions_json(notice.sessions)},
                                   {"dates", notice.items.size() + notice.more}};
        return fitted(Event::session_moved, timestamp, data, by_day(notice.items), notice.more);
    }
    std::string operator()(const DroppedNotice&) const { return {}; }
    std::string operator()(const UndeliveredNotice&) const { return {}; }
};

} // namespace

std::string payload(const Notice& notice, const std::string& timestamp) {
    return std::visit(Payload{timestamp}, notice);
}

std::string payload(const Happening& happening, const std::string& timestamp) {
    const auto note = shortened_bytes(happening.note, heading.text);
    json::object data;
    if (happening.item)
        data = {{"task", item_json(*happening.item, fullnesses.front())},
                {"status", happening.status},
                {"by", happening.by},
                {"note", note}};
    else
        data = {{"file", shortened_bytes(happening.subject, heading.text)},
                {"by", happening.by},
                {"reason", note}};
    return json::serialize(json::object{
        {"type", name(happening.event)}, {"timestamp", timestamp}, {"data", std::move(data)}});
}

} // namespace mandated::notify
