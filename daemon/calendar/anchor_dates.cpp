#include "daemon/calendar/anchor_dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace mandated::daemon {
namespace {

Date first_of_month(Date day) {
    return day.year() / day.month() / 1;
}

/// "on 2027-06-14", "in July 2026".
std::string when(Date day, Precision precision) {
    Milestone shown;
    shown.day = day;
    shown.precision = precision;
    return (precision == Precision::day ? "on " : "in ") + shown_day(shown);
}

/// "10 weeks before ", "the day before ", "3 days after "; "" for none.
std::string distance(int days) {
    if (days == 0)
        return "";
    const int length = std::abs(days);
    const bool weeks = length % 7 == 0;
    const int count = weeks ? length / 7 : length;
    const auto* side = days < 0 ? "before" : "after";
    if (length == 1)
        return fmt::format("the day {} ", side);
    return fmt::format("{} {}{} {} ", count, weeks ? "week" : "day", count == 1 ? "" : "s", side);
}

std::string because(const std::string& sentence, const SingleAnchor& due) {
    return due.reason.empty() ? sentence : sentence + "; " + due.reason;
}

/// Puts the day where the roll leaves it, and says so.
void settle(DatedMilestone& dated, Date counted, Roll roll, const Almanac& almanac) {
    const auto [raw, day, why] = rolled(counted, roll, dated.organ, almanac);
    dated.counted = raw;
    dated.rolled = day;
    dated.rolled_over = why;
    dated.milestone.day = day;
    if (!why.empty())
        dated.milestone.basis += fmt::format("; moved from {}, {}", to_string(raw), why);
}

Date reference_day(Reference from, const SessionRecord& session) {
    return from == Reference::closing ? session.closes() : session.opens();
}

/// The milestone so many days from a session's opening or closing. Of a month nobody knows a day:
/// it stays a month, and only whole weeks are counted.
DatedMilestone from_session(const SingleAnchor& due, const SessionRecord& session, Reference from,
                            int days, Roll roll, const std::string& source,
                            const Almanac& almanac) {
    const Date day = reference_day(from, session);
    const bool month = session.precision == Precision::month;
    DatedMilestone dated{{}, due, session.id.organ, nullptr, day, day, ""};
    auto& milestone = dated.milestone;
    milestone.occurrence = to_string(session.id);
    milestone.precision = session.precision;
    milestone.status = std::min(session.status, due.at_best);
    milestone.basis =
        because(fmt::format("{}{} {} {} ({})", month && days == -1 ? "before " : distance(days),
                            milestone.occurrence, from == Reference::closing ? "closes" : "opens",
                            when(day, session.precision), source),
                due);
    if (month)
        dated.counted = dated.rolled = milestone.day =
            first_of_month(days == -1 ? day : plus_days(day, days));
    else
        settle(dated, plus_days(day, days), roll, almanac);
    return dated;
}

std::string stated_basis(const SingleAnchor& due, const AnchorRule& rule, const std::string& time) {
    if (const auto* period = std::get_if<CalendarPeriod>(&due.anchor.time))
        return because(fmt::format("the {}{} {}, as the text says",
                                   rule.days == -1
                                       ? "last"
                                       : name(rule.from).substr(0, name(rule.from).find(' ')),
                                   rule.days == -1 ? " day before" : " day of", to_string(*period)),
                       due);
    if (!due.reason.empty())
        return due.reason;
    return rule.days == 0 ? "the text says " + time
                          : fmt::format("{}{}, as the text says", distance(rule.days), time);
}

/// The day that a date or period of the text asks for.
DatedMilestone from_text(const SingleAnchor& due, const AnchorRule& rule, const std::string& organ,
                         const Almanac& almanac) {
    const auto* period = std::get_if<CalendarPeriod>(&due.anchor.time);
    const Date day = !period                             ? std::get<Date>(due.anchor.time)
                     : rule.from == Reference::first_day ? period->first_day()
                                                         : period->last_day();
    DatedMilestone dated{{}, due, organ, nullptr, day, day, ""};
    auto& milestone = dated.milestone;
    milestone.status = due.at_best;
    milestone.basis = stated_basis(due, rule, to_string(day));
    milestone.occurrence = to_string(period ? plus_days(day, rule.days) : day);
    settle(dated, plus_days(day, rule.days), due.roll.value_or(rule.roll), almanac);
    return dated;
}

} // namespace

std::optional<DatedMilestone> deadline(const SingleAnchor& due, const std::string& organ,
                                       const Almanac& almanac) {
    const auto form = form_of(due.anchor);
    const auto* rule = anchor_rule(almanac.rules, due.anchor.relation, form);
    if (!rule || form == AnchorForm::length)
        return std::nullopt;
    if (const auto* id = due.anchor.session()) {
        const auto session = almanac.sessions.find(*id);
        if (!session)
            return std::nullopt;
        return from_session(due, *session, rule->from, rule->days, rule->roll, session->source,
                            almanac);
    }
    return from_text(due, *rule, organ, almanac);
}

std::optional<DatedMilestone> session_milestone(const SingleAnchor& due, const MilestoneRule& rule,
                                                const Almanac& almanac) {
    const auto relation = due.anchor.relation;
    const auto* id = due.anchor.session();
    if (!id ||
        (relation != Relation::at && relation != Relation::by && relation != Relation::before))
        return std::nullopt;
    const auto session = almanac.sessions.find(*id);
    if (!session)
        return std::nullopt;
    auto dated = from_session(due, *session, rule.from, rule.days, rule.roll, rule.source, almanac);
    dated.milestone.kind = rule.kind;
    dated.rule = &rule;
    return dated;
}

} // namespace mandated::daemon
