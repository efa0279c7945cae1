#include "notify/compose/words.h"

#include "schema/model/dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace mandated::notify {
namespace {

constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> weekdays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                      "Thursday", "Friday", "Saturday"};

struct Word {
    std::string_view code, words;
};
constexpr std::array<Word, 7> actor_words = {{
    {"SG", "Secretary-General"},
    {"HC", "High Commissioner"},
    {"SP", "special procedures"},
    {"MECH", "mechanisms and subsidiary bodies"},
    {"ORGAN", "the organ itself"},
    {"UN", "other United Nations bodies"},
    {"OTHER", "others"},
}};

/// Who sets the dates of an organ's sessions, as one speaks of it.
constexpr std::array<Word, 5> organ_words = {{
    {"HRC", "the Council"},
    {"ECOSOC", "the Council"},
    {"GA", "the General Assembly"},
    {"CSW", "the Commission"},
    {"SC", "the Security Council"},
}};

template <std::size_t size>
std::string_view words_for(const std::array<Word, size>& table, std::string_view code) {
    const auto* found = std::find_if(table.begin(), table.end(),
                                     [&](const Word& word) { return word.code == code; });
    return found == table.end() ? std::string_view{} : found->words;
}

/// The organ of a symbol: "A/HRC/RES/59/3" is the Council's, "A/RES/79/1" the Assembly's,
/// "E/RES/2025/1" ECOSOC's.
std::string_view organ_of(std::string_view symbol) {
    if (symbol.starts_with("A/HRC/"))
        return "HRC";
    if (symbol.starts_with("A/"))
        return "GA";
    if (symbol.starts_with("E/"))
        return "ECOSOC";
    return "";
}

bool starts_code_point(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::string cut(const std::string& text, std::size_t at) {
    const auto space = text.rfind(' ', at);
    if (space != std::string::npos && space + 15 > at && space > 0)
        at = space;
    return text.substr(0, text.find_last_not_of(" ,;", at == 0 ? 0 : at - 1) + 1) + "…";
}

/// "2026-07" for "July 2026", or "".
std::string month_key(const std::string& day) {
    const auto space = day.find(' ');
    const auto* month = std::find(months.begin(), months.end(), day.substr(0, space));
    if (space == std::string::npos || month == months.end())
        return {};
    return fmt::format("{}-{:02}", day.substr(space + 1), month - months.begin() + 1);
}

} // namespace

std::size_t code_points(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_code_point));
}

std::string shortened(const std::string& text, std::size_t most) {
    if (code_points(text) <= most)
        return text;
    std::size_t points = 0, at = 0;
    for (; at < text.size(); ++at)
        if (starts_code_point(text[at]) && ++points == most)
            break;
    return cut(text, at);
}

std::string shortened_bytes(const std::string& text, std::size_t most) {
    constexpr std::size_t ellipsis = std::string_view("…").size();
    if (text.size() <= most)
        return text;
    if (most < ellipsis)
        return {};
    auto at = most - ellipsis;
    while (at > 0 && !starts_code_point(text[at]))
        --at;
    return cut(text, at);
}

std::string day_in_words(const std::string& day) {
    const auto date = parse_date(day);
    if (!date)
        return day;
    return fmt::format("{} {} {}", static_cast<unsigned>(date->day()),
                       months.at(static_cast<unsigned>(date->month()) - 1),
                       static_cast<int>(date->year()));
}

std::string weekday_in_words(const std::string& day) {
    const auto date = parse_date(day);
    if (!date)
        return day;
    const date::weekday weekday{date::sys_days{*date}};
    return fmt::format("{} {}", weekdays.at(weekday.c_encoding()), day_in_words(day));
}

std::string distance_in_words(int days) {
    if (days == 0)
        return "today";
    if (days == 1)
        return "tomorrow";
    if (days > 0)
        return fmt::format("in {} days", days);
    return days == -1 ? "1 day past" : fmt::format("{} days past", -days);
}

std::string status_in_words(const std::string& status, const NoticeItem& item) {
    if (status == "tentative")
        return "tentative: announced, and may still move";
    if (status != "projected")
        return status;
    auto organ = words_for(organ_words, item.recipient);
    if (organ.empty() && item.recipient.empty())
        organ = words_for(organ_words, organ_of(item.address));
    return fmt::format("projected: {} has not set this date", organ.empty() ? "its organ" : organ);
}

std::string actors_in_words(const std::string& actors) {
    std::string out;
    for (std::size_t at = 0; at < actors.size();) {
        const auto end = std::min(actors.find(", ", at), actors.size());
        const auto code = actors.substr(at, end - at);
        const auto words = words_for(actor_words, code);
        out += out.empty() ? "" : ", ";
        out += words.empty() ? code : fmt::format("{} ({})", words, code);
        at = end + 2;
    }
    return out;
}

std::string kind_in_words(std::string kind) {
    std::replace(kind.begin(), kind.end(), '_', ' ');
    return kind;
}

AddressParts address_parts(const std::string& address) {
    const auto colon = address.rfind(':');
    if (colon == std::string::npos)
        return {address, ""};
    const auto local = address.substr(colon + 1);
    return {address.substr(0, colon), local.substr(0, local.rfind('.'))};
}

std::string sort_key(const NoticeItem& item) {
    if (item.day.empty())
        return "~";
    const auto month = month_key(item.day);
    return month.empty() ? item.day : month + "-01";
}

bool is_past(const NoticeItem& item) {
    if (item.day.empty() || !item.days_left)
        return false;
    // For a month the days are counted to its first day.
    return *item.days_left < (parse_date(item.day) ? 0 : -30);
}

std::string when_in_words(const NoticeItem& item) {
    if (item.day.empty())
        return {};
    if (!parse_date(item.day))
        return (is_past(item) ? "past: " : "in ") + item.day;
    if (!item.days_left)
        return day_in_words(item.day);
    return fmt::format("{} ({})", distance_in_words(*item.days_left), day_in_words(item.day));
}

std::string counted(std::size_t count, std::string_view one, std::string_view several) {
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

std::string capitalized(std::string text) {
    if (!text.empty())
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

} // namespace mandated::notify
