#include "daemon/calendar/anchor_dates.h"

#include <fmt/format.h>

#include <algorithm>

namespace mandated::daemon {
namespace {

constexpr int submission_weeks = 10;
constexpr std::string_view submission_source = "UN Geneva documents management; A/RES/69/250";

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

std::string because(const std::string& sentence, const SingleAnchor& due) {
    return due.reason.empty() ? sentence : sentence + "; " + due.reason;
}

Milestone session_deadline(const SingleAnchor& due, const SessionRecord& session) {
    const bool closing = due.anchor.session_end || due.anchor.relation == Relation::until;
    const bool before = due.anchor.relation == Relation::before;
    const Date day = closing ? session.closes() : session.opens();
    Milestone milestone;
    milestone.occurrence = to_string(session.id);
    milestone.precision = session.precision;
    milestone.status = std::min(session.status, due.at_best);
    // A day is taken off a day only: of a month nobody knows the day before.
    if (session.precision == Precision::month)
        milestone.day = first_of_month(day);
    else
        milestone.day = before ? plus_days(day, -1) : day;
    milestone.basis =
        because(fmt::format("{}{} {} {} ({})",
                            !before                                 ? ""
                            : session.precision == Precision::month ? "before "
                                                                    : "the day before ",
                            milestone.occurrence, closing ? "closes" : "opens",
                            when(day, session.precision), session.source),
                due);
    return milestone;
}

Milestone date_deadline(const SingleAnchor& due, Date day) {
    Milestone milestone;
    milestone.occurrence = to_string(day);
    milestone.day = due.anchor.relation == Relation::before ? plus_days(day, -1) : day;
    milestone.status = due.at_best;
    if (!due.reason.empty())
        milestone.basis = due.reason;
    else if (due.anchor.relation == Relation::before)
        milestone.basis = fmt::format("the day before {}, as the text says", to_string(day));
    else
        milestone.basis = fmt::format("the text says {}", to_string(day));
    return milestone;
}

Milestone period_deadline(const SingleAnchor& due, const CalendarPeriod& period) {
    const bool before = due.anchor.relation == Relation::before;
    const bool first = before || due.anchor.relation == Relation::from;
    Milestone milestone;
    milestone.day = before  ? plus_days(period.first_day(), -1)
                    : first ? period.first_day()
                            : period.last_day();
    milestone.occurrence = to_string(milestone.day);
    milestone.status = due.at_best;
    milestone.basis = because(fmt::format("the {} day {} {}, as the text says",
                                          before  ? "last"
                                          : first ? "first"
                                                  : "last",
                                          before ? "before" : "of", to_string(period)),
                              due);
    return milestone;
}

} // namespace

std::optional<Milestone> deadline(const SingleAnchor& due, const SessionCalendar& calendar) {
    if (const auto* id = due.anchor.session()) {
        const auto session = calendar.find(*id);
        return session ? std::optional{session_deadline(due, *session)} : std::nullopt;
    }
    if (const auto* day = std::get_if<Date>(&due.anchor.time))
        return date_deadline(due, *day);
    if (const auto* period = std::get_if<CalendarPeriod>(&due.anchor.time))
        return period_deadline(due, *period);
    return std::nullopt;
}

std::optional<Milestone> submission(const SingleAnchor& due, const SessionCalendar& calendar) {
    const auto relation = due.anchor.relation;
    const auto* id = due.anchor.session();
    if (!id ||
        (relation != Relation::at && relation != Relation::by && relation != Relation::before))
        return std::nullopt;
    const auto session = calendar.find(*id);
    if (!session)
        return std::nullopt;
    Milestone milestone;
    milestone.occurrence = to_string(*id);
    milestone.kind = MilestoneKind::submission;
    milestone.precision = session->precision;
    milestone.status = std::min(session->status, due.at_best);
    milestone.day = plus_days(session->opens(), -7 * submission_weeks);
    if (session->precision == Precision::month)
        milestone.day = first_of_month(milestone.day);
    milestone.basis = because(
        fmt::format("{} weeks before {} opens {} ({})", submission_weeks, milestone.occurrence,
                    when(session->opens(), session->precision), submission_source),
        due);
    return milestone;
}

} // namespace mandated::daemon
