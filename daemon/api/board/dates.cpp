#include "daemon/api/board/dates.h"

#include "notify/compose/words.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

namespace mandated::daemon {
namespace {

constexpr int days_until = 14; ///< fewer are counted as days
constexpr int weeks_until = 63, months_until = 730;
constexpr int week = 7;
constexpr double month = 30.44, year = 365.25;

} // namespace

std::string distance_in_words(const Words& words, Date today, Date day) {
    const int days = days_between(today, day), far = std::abs(days);
    if (far <= 1)
        return std::string(words[days == 0 ? "today" : days > 0 ? "tomorrow" : "yesterday"]);
    const auto span = far < days_until ? words.count("days", far)
                      : far < weeks_until
                          ? words.count("weeks", std::lround(static_cast<double>(far) / week))
                      : far < months_until ? words.count("months", std::lround(far / month))
                                           : words.count("years", std::lround(far / year));
    return words.say(days > 0 ? "in" : "ago", {span});
}

std::string day_in_words(const Words& words, const Milestone& milestone) {
    return notify::day_in_words(words.speech(), shown_day(milestone));
}

std::string sure_in_words(const Words& words, const Milestone& milestone, Date today) {
    const bool running = milestone.precision == Precision::month && milestone.day <= today &&
                         latest_day(milestone) >= today;
    const auto nearest = latest_day(milestone) < today ? latest_day(milestone) : milestone.day;
    return fmt::format("{}, {}",
                       running ? std::string(words["this month"])
                               : distance_in_words(words, today, nearest),
                       notify::words_for(words.speech().statuses, name(milestone.status)));
}

std::string in_words(const Words& words, const Milestone& milestone, Date today) {
    return fmt::format("{} ({})", day_in_words(words, milestone),
                       sure_in_words(words, milestone, today));
}

std::string remark_in_words(const Words& words, const std::string& remark) {
    constexpr std::size_t length = 10;
    const auto text = words.speech().remark(remark);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto day = text.substr(at, length);
        const bool is_day = parse_date(day).has_value();
        out += is_day ? notify::day_in_words(words.speech(), day) : text.substr(at, 1);
        at += is_day ? length : 1;
    }
    return out;
}

} // namespace mandated::daemon
