#include "notify/compose/words.h"

#include "schema/model/dates.h"

#include <fmt/format.h>

#include <algorithm>

namespace mandated::notify {
namespace {

/// Dates within so many days come within a week.
constexpr int week = 7;

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

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// The text with the months, which it has in English, in the language's words.
std::string with_months(const Speech& speech, const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at;
        while (end < text.size() && is_letter(text[end]))
            ++end;
        const auto word = std::string_view(text).substr(at, end - at);
        const auto month = std::find(english.months.begin(), english.months.end(), word);
        if (month != english.months.end())
            out += speech.months.at(static_cast<std::size_t>(month - english.months.begin()));
        else
            out += word;
        if (end == at)
            out += text[end++];
        at = end;
    }
    return out;
}

/// "2026-07" for "July 2026", or "".
std::string month_key(const std::string& day) {
    const auto space = day.find(' ');
    const auto& months = english.months;
    const auto month = std::find(months.begin(), months.end(), day.substr(0, space));
    if (space == std::string::npos || month == months.end())
        return {};
    return fmt::format("{}-{:02}", day.substr(space + 1), month - months.begin() + 1);
}

} // namespace

std::string day_in_words(const Speech& speech, const std::string& day) {
    const auto date = parse_date(day);
    if (!date)
        return with_months(speech, day);
    return speech.day(static_cast<unsigned>(date->day()),
                      speech.months.at(static_cast<unsigned>(date->month()) - 1),
                      static_cast<int>(date->year()));
}

std::string weekday_in_words(const Speech& speech, const std::string& day) {
    const auto date = parse_date(day);
    if (!date)
        return day_in_words(speech, day);
    const date::weekday weekday{date::sys_days{*date}};
    return fmt::format("{} {}", speech.weekdays.at(weekday.c_encoding()),
                       day_in_words(speech, day));
}

std::string status_in_words(const Speech& speech, const std::string& status,
                            const NoticeItem& item) {
    if (status == name(DateStatus::tentative))
        return std::string(speech.may_move);
    if (status != name(DateStatus::projected))
        return std::string(words_for(speech.statuses, status));
    auto organ = words_for(speech.organs, item.recipient);
    if (organ.empty() && item.recipient.empty())
        organ = words_for(speech.organs, organ_of(item.address));
    return speech.not_set(organ.empty() ? speech.its_organ : organ);
}

std::string actors_in_words(const Speech& speech, const std::string& actors) {
    std::string out;
    for (std::size_t at = 0; at < actors.size();) {
        const auto end = std::min(actors.find(", ", at), actors.size());
        const auto code = actors.substr(at, end - at);
        const auto words = words_for(speech.actors, code);
        out += out.empty() ? "" : ", ";
        out += words.empty() ? code : fmt::format("{} ({})", words, code);
        at = end + 2;
    }
    return out;
}

std::string when_in_words(const Speech& speech, const NoticeItem& item) {
    if (item.day.empty())
        return {};
    const auto day = day_in_words(speech, item.day);
    if (!parse_date(item.day))
        return is_past(item) ? speech.past_month(day) : speech.in_month(day);
    return item.days_left ? fmt::format("{} ({})", speech.distance(*item.days_left), day) : day;
}

std::string sure_in_words(const Speech& speech, const NoticeItem& item) {
    auto when = when_in_words(speech, item);
    if (when.empty() || item.day_status.empty() || item.day_status == name(DateStatus::confirmed))
        return when;
    const auto status = words_for(speech.statuses, item.day_status);
    if (when.back() != ')')
        return fmt::format("{} ({})", when, status);
    when.pop_back();
    return fmt::format("{}, {})", when, status);
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

Urgency urgency_of(const NoticeItem& item) {
    if (item.day.empty())
        return Urgency::undated;
    if (is_past(item))
        return Urgency::overdue;
    if (!item.days_left || !parse_date(item.day))
        return Urgency::later;
    return *item.days_left == 0      ? Urgency::today
           : *item.days_left <= week ? Urgency::week
                                     : Urgency::later;
}

} // namespace mandated::notify
