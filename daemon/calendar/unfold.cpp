#include "daemon/calendar/unfold.h"

#include "daemon/calendar/anchor_dates.h"
#include "daemon/calendar/duration.h"
#include "daemon/calendar/projection_rules.h"
#include "daemon/calendar/recurrence.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace mandated::daemon {
namespace {

using Anchors = std::vector<DueAnchor>;

Anchors of_relation(const Anchors& reading, Relation relation) {
    Anchors found;
    std::copy_if(reading.begin(), reading.end(), std::back_inserter(found),
                 [&](const DueAnchor& each) { return each.relation == relation; });
    return found;
}

/// Anchors that say a time by themselves: no rhythm, length or bound.
Anchors points_of(const Anchors& reading) {
    Anchors found;
    for (const auto& each : reading)
        if (each.relation == Relation::at || each.relation == Relation::by ||
            each.relation == Relation::before || each.relation == Relation::in)
            found.push_back(each);
    return found;
}

std::optional<Date> day_of(const DueAnchor& anchor, const Almanac& almanac) {
    const auto dated = deadline({anchor, DateStatus::confirmed, ""}, "", almanac);
    return dated ? std::optional{dated->milestone.day} : std::nullopt;
}

/// The roll of the rule for a length counted from the adoption.
std::optional<Roll> roll_of(const DueAnchor& length, const Almanac& almanac) {
    const auto* rule = anchor_rule(almanac.rules, length.relation, AnchorForm::length);
    return rule ? std::optional{rule->roll} : std::nullopt;
}

/// "for:P3Y" as its last day: counted from the stated start, else from the adoption. The
/// anniversary of an adoption is the date shown; a term from a stated day ends the day before its
/// anniversary.
std::optional<SingleAnchor> end_of_term(const DueAnchor& term, const Anchors& reading,
                                        const Adoption& adoption, const Almanac& almanac) {
    const auto& length = std::get<Duration>(term.time);
    const auto starts = of_relation(reading, Relation::from);
    const auto start = starts.empty() ? adoption.day : day_of(starts.front(), almanac);
    const auto end = start ? later(*start, length) : std::nullopt;
    if (!end)
        return std::nullopt;
    const auto reason =
        fmt::format("{} {} on {}, until the end of the running term is entered", words(length),
                    starts.empty() ? "after the adoption" : "from the start", to_string(*start));
    return SingleAnchor{{Relation::at, starts.empty() ? *end : plus_days(*end, -1)},
                        DateStatus::tentative,
                        reason,
                        roll_of(term, almanac)};
}

std::optional<SingleAnchor> within(const DueAnchor& limit, const Adoption& adoption,
                                   const Almanac& almanac) {
    const auto& length = std::get<Duration>(limit.time);
    const auto day = adoption.day ? later(*adoption.day, length) : std::nullopt;
    if (!day)
        return std::nullopt;
    return SingleAnchor{
        {Relation::by, *day},
        DateStatus::confirmed,
        fmt::format("{} after the adoption on {}", words(length), to_string(*adoption.day)),
        roll_of(limit, almanac)};
}

/// The sessions a rhythm without a stated start counts from: the adopting one, or of another
/// recipient the one that was last open at the adoption.
Anchors implied_starts(const std::vector<std::string>& recipients, const Adoption& adoption,
                       const Almanac& almanac) {
    std::vector<std::string> organs;
    std::copy_if(recipients.begin(), recipients.end(), std::back_inserter(organs),
                 [](const std::string& organ) { return sessions_a_year(organ).has_value(); });
    if (organs.empty())
        organs.push_back(adoption.organ);
    const SessionId adopting{adoption.organ, adoption.session};
    const auto sitting = almanac.sessions.find(adopting);
    auto day = adoption.day;
    if (!day && sitting)
        day = sitting->closes();

    Anchors starts;
    for (const auto& organ : organs) {
        if (organ == adoption.organ && adopting.regular_number() && sitting)
            starts.push_back({Relation::at, adopting});
        else if (const auto open = day ? almanac.sessions.last_opened(organ, *day) : std::nullopt)
            starts.push_back({Relation::at, open->id});
    }
    return starts;
}

/// What a rhythm counts from where the text says: of each organ the latest session named, and the
/// latest date.
Anchors stated_starts(const Anchors& points, const Anchors& froms, const Almanac& almanac) {
    std::map<std::string, DueAnchor> latest; // by organ, "" for dates
    const auto offer = [&](const DueAnchor& anchor) {
        const auto* session = anchor.session();
        const auto day = day_of(anchor, almanac);
        if (!day || (session && !session->regular_number()))
            return;
        const auto [at, fresh] = latest.try_emplace(session ? session->organ : "", anchor);
        if (!fresh && *day_of(at->second, almanac) < *day)
            at->second = anchor;
    };
    std::for_each(points.begin(), points.end(), offer);
    for (const auto& from : froms)
        if (const auto* session = from.session(); session && !latest.contains(session->organ))
            offer({Relation::at, *session});
    Anchors starts;
    for (const auto& [organ, anchor] : latest)
        starts.push_back(anchor);
    return starts;
}

/// The span a rhythm may fill: what "from", "until" and "for" in the same task leave of the time to
/// the horizon.
Span bounds_of(const Anchors& reading, const Adoption& adoption, const Almanac& almanac,
               Date horizon) {
    Span span{date::year{1} / 1 / 1, horizon};
    for (const auto& from : of_relation(reading, Relation::from))
        if (const auto day = day_of(from, almanac); day && !from.session())
            span.from = std::max(span.from, *day);
    for (const auto& until : of_relation(reading, Relation::until))
        if (const auto day = day_of(until, almanac))
            span.to = std::min(span.to, *day);
    for (const auto& term : of_relation(reading, Relation::for_))
        if (const auto end = end_of_term(term, reading, adoption, almanac))
            span.to = std::min(span.to, std::get<Date>(end->anchor.time));
    return span;
}

void append(std::vector<SingleAnchor>& to, const std::vector<SingleAnchor>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

std::vector<SingleAnchor> recurrences(const DueAnchor& rhythm, const Anchors& reading,
                                      const std::vector<std::string>& recipients,
                                      const Adoption& adoption, const Almanac& almanac,
                                      Date horizon) {
    const auto span = bounds_of(reading, adoption, almanac, horizon);
    const auto* length = std::get_if<Duration>(&rhythm.time);
    auto starts = stated_starts(points_of(reading), of_relation(reading, Relation::from), almanac);
    if (!length) // "every session" after a date still means the organ's sessions
        std::erase_if(starts, [](const DueAnchor& each) { return !each.session(); });
    if (starts.empty())
        starts = implied_starts(recipients, adoption, almanac);
    std::vector<SingleAnchor> found;
    for (const auto& start : starts)
        append(found, start.session() ? sessions_after(start, rhythm, span, almanac.sessions)
                                      : dates_after(start, *length, span));
    return found;
}

} // namespace

std::vector<SingleAnchor> unfold(const std::vector<DueAnchor>& reading,
                                 const std::vector<std::string>& recipients,
                                 const Adoption& adoption, const Almanac& almanac, Date horizon) {
    const auto rhythms = of_relation(reading, Relation::every);
    std::vector<SingleAnchor> found;
    for (const auto& point : points_of(reading))
        found.push_back({point, DateStatus::confirmed, ""});
    for (const auto& limit : of_relation(reading, Relation::within))
        if (const auto day = within(limit, adoption, almanac))
            found.push_back(*day);
    for (auto from : of_relation(reading, Relation::from)) {
        if (!rhythms.empty() && !from.session())
            continue; // bounds the rhythm; the first occurrence is the organ's
        if (!rhythms.empty())
            from.relation = Relation::at;
        found.push_back({from, DateStatus::confirmed, ""});
    }
    for (const auto& rhythm : rhythms)
        append(found, recurrences(rhythm, reading, recipients, adoption, almanac, horizon));

    // Beside a rhythm "until" only bounds it, unless nothing recurs before it: then it is the one
    // date there is.
    if (rhythms.empty() || found.empty())
        for (const auto& until : of_relation(reading, Relation::until))
            found.push_back({until, DateStatus::confirmed, ""});
    // The end of a mandate is a deadline of its own: it has to be renewed or wound up.
    for (const auto& term : of_relation(reading, Relation::for_))
        if (const auto end = end_of_term(term, reading, adoption, almanac))
            found.push_back(*end);
    return found;
}

} // namespace mandated::daemon
