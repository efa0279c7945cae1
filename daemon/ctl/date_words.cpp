#include "daemon/ctl/date_words.h"

#include "schema/model/dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>

namespace mandated::ctl {
namespace {

constexpr std::size_t iso_length = 10;

constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string counted(int count, const char* unit) {
    return fmt::format("{} {}{}", count, unit, count == 1 ? "" : "s");
}

std::string span_words(int days) {
    constexpr int week = 7, year = 365, from_weeks = 14, from_months = 60, from_years = 730;
    constexpr double month = 30.44;
    if (days < from_weeks)
        return counted(days, "day");
    if (days < from_months)
        return counted((days + week / 2) / week, "week");
    if (days < from_years)
        return counted(static_cast<int>(days / month + 0.5), "month");
    return counted((days + year / 2) / year, "year");
}

std::string words_of(int day, int month, int year) {
    return fmt::format("{} {} {}", day, months.at(static_cast<std::size_t>(month - 1)), year);
}

} // namespace

std::string day_words(const std::string& iso) {
    const auto day = parse_date(iso);
    if (!day)
        return iso;
    return words_of(static_cast<int>(static_cast<unsigned>(day->day())),
                    static_cast<int>(static_cast<unsigned>(day->month())),
                    static_cast<int>(day->year()));
}

std::string instant_words(const std::string& iso) {
    const auto instant = parse_instant(iso);
    if (!instant)
        return iso;
    const std::time_t seconds = std::chrono::system_clock::to_time_t(*instant);
    std::tm local{};
    if (!::localtime_r(&seconds, &local))
        return iso;
    constexpr int first_year = 1900;
    return words_of(local.tm_mday, local.tm_mon + 1, local.tm_year + first_year) +
           fmt::format(" {:02}:{:02}", local.tm_hour, local.tm_min);
}

std::string distance_words(int days) {
    if (days == 0)
        return "today";
    if (std::abs(days) == 1)
        return days > 0 ? "tomorrow" : "yesterday";
    return days > 0 ? "in " + span_words(days) : span_words(-days) + " ago";
}

std::string iso_words(const std::string& shown) {
    const auto space = shown.find(' ');
    if (space == std::string::npos || space < 3)
        return shown;
    const auto month = std::find(months.begin(), months.end(), shown.substr(0, 3));
    if (month == months.end())
        return shown;
    return fmt::format("{}-{:02}", shown.substr(space + 1), month - months.begin() + 1);
}

std::string with_day_words(std::string sentence) {
    const auto is_digit = [&](std::size_t at) {
        return at < sentence.size() && sentence[at] >= '0' && sentence[at] <= '9';
    };
    for (std::size_t at = 0; at + iso_length <= sentence.size(); ++at) {
        const bool whole = (at == 0 || !is_digit(at - 1)) && !is_digit(at + iso_length) &&
                           !(at + iso_length < sentence.size() && sentence[at + iso_length] == 'T');
        if (!whole || !parse_date(std::string_view(sentence).substr(at, iso_length)))
            continue;
        const auto words = day_words(sentence.substr(at, iso_length));
        sentence.replace(at, iso_length, words);
        at += words.size() - 1;
    }
    return sentence;
}

} // namespace mandated::ctl
