#include "notify/compose/languages/speech.h"

#include <fmt/format.h>

namespace mandated::notify {
namespace {

constexpr Word actors[] = {
    {"SG", "Secretary-General"},   {"HC", "High Commissioner"},
    {"SP", "special procedures"},  {"MECH", "mechanisms and subsidiary bodies"},
    {"ORGAN", "the organ itself"}, {"UN", "other United Nations bodies"},
    {"OTHER", "others"},
};
constexpr Word organs[] = {
    {"HRC", "the Council"},    {"ECOSOC", "the Council"},      {"GA", "the General Assembly"},
    {"CSW", "the Commission"}, {"SC", "the Security Council"},
};
constexpr Word kinds[] = {
    {"report", "report"},
    {"oral_update", "oral update"},
    {"dialogue", "dialogue"},
    {"panel", "panel"},
    {"event", "event"},
    {"mandate", "mandate"},
    {"consideration", "consideration"},
    {"transmit", "transmission"},
    {"support", "support"},
};
constexpr Word milestones[] = {
    {"submission", "submission"},
    {"deadline", "deadline"},
    {"forecast", "forecast of the document"},
    {"call for inputs", "call for inputs"},
    {"concept note", "concept note"},
    {"issued", "issuance"},
    {"organizational meeting", "organizational meeting"},
};
constexpr Word day_labels[] = {
    {"submission", "Submit by"},
    {"deadline", "Due"},
    {"forecast", "Forecast by"},
    {"call for inputs", "Call for inputs by"},
    {"concept note", "Concept note by"},
    {"issued", "Issued by"},
    {"organizational meeting", "Organizational meeting on"},
};
constexpr Word statuses[] = {
    {"projected", "projected"},
    {"tentative", "tentative"},
    {"confirmed", "confirmed"},
};
constexpr Word events[] = {
    {"task.created", "New task"},          {"task.updated", "Task changed"},
    {"task.submitted", "Submitted"},       {"task.completed", "Done"},
    {"task.deferred", "Deferred"},         {"task.superseded", "Superseded"},
    {"task.discontinued", "Discontinued"}, {"document.failed", "File not read"},
};
constexpr Word endings[] = {
    {"superseded", "superseded by another task"},
    {"discontinued", "discontinued"},
    {"deferred", "deferred"},
    {"withdrawn", "no longer asked for by the text"},
    {"gone", "its date is another one now, or none"},
};

std::string day(unsigned number, std::string_view month, int year) {
    return fmt::format("{} {} {}", number, month, year);
}

std::string distance(int days) {
    if (days == 0)
        return "today";
    if (days == 1)
        return "tomorrow";
    if (days > 0)
        return fmt::format("in {} days", days);
    return days == -1 ? "1 day past" : fmt::format("{} days past", -days);
}

std::string in_month(const std::string& month) {
    return "in " + month;
}

std::string past_month(const std::string& month) {
    return "past: " + month;
}

std::string count(std::size_t number, Counted what) {
    static constexpr std::array<std::string_view, 6> nouns = {"task",      "date",    "reminder",
                                                              "paragraph", "session", "message"};
    return fmt::format("{} {}{}", number, nouns.at(static_cast<std::size_t>(what)),
                       number == 1 ? "" : "s");
}

std::string group(std::size_t number, Urgency urgency) {
    static constexpr std::array<std::string_view, 5> words = {"overdue", "today", "within a week",
                                                              "later", "without a date"};
    return fmt::format("{} {}", number, words.at(static_cast<std::size_t>(urgency)));
}

std::string not_set(std::string_view organ) {
    return fmt::format("projected: {} has not set this date", organ);
}

} // namespace

const Speech english = {
    "en",
    {"January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"},
    {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
    actors,
    organs,
    "its organ",
    kinds,
    milestones,
    day_labels,
    statuses,
    events,
    endings,
    day,
    distance,
    in_month,
    past_month,
    count,
    group,
    not_set,
    "tentative: announced, and may still move",
    "Answer",
    [](const std::string& words) { return words; },
};

} // namespace mandated::notify
