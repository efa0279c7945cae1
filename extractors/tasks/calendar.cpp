#include "extractors/tasks/anchors.h"

namespace mandated::extractors {
namespace {

struct Opening {
    std::size_t first = 0;
    std::optional<Relation> relation;
    bool end = false;
    bool determiner = false;
};

/// "by the end of", "in", "before" in front of a date.
Opening opening_before(const Reading& reading, std::size_t at, std::size_t from) {
    const auto& chunks = reading.chunks;
    Opening opening;
    std::size_t i = at;
    while (i > from && chunks[i - 1].any(bit(Role::determiner) | bit(Role::unit)))
        opening.determiner = chunks[--i].has(Role::determiner);
    if (i > from && chunks[i - 1].has(Role::end_of)) {
        opening.end = true;
        --i;
    }
    opening.first = i;
    if (i > from && chunks[i - 1].has(Role::relation)) {
        opening.relation = static_cast<Relation>(chunks[i - 1].sense(Role::relation).value);
        opening.first = i - 1;
    }
    return opening;
}

/// A date on or before the adoption is no due date.
bool is_past(const Context& context, int year, unsigned month) {
    return context.year && (year < *context.year || (year == *context.year && month != 0 &&
                                                     context.month && month < *context.month));
}

AnchorMention dated(const Opening& opening, std::size_t behind,
                    std::variant<Date, CalendarPeriod> time) {
    auto relation = *opening.relation;
    AnchorMention mention;
    mention.first = opening.first;
    mention.behind = behind;
    mention.end = opening.end;
    if (const auto* day = std::get_if<Date>(&time)) {
        mention.due.push_back({relation == Relation::in ? Relation::at : relation, *day});
        return mention;
    }
    const auto& period = std::get<CalendarPeriod>(time);
    if (relation == Relation::at)
        relation = opening.end ? Relation::by : Relation::in;
    else if (opening.end && relation == Relation::in)
        relation = Relation::by;
    const bool closing =
        relation == Relation::by || relation == Relation::before || relation == Relation::until;
    if (opening.end || (closing && relation == Relation::by))
        mention.due.push_back({relation, period.last_day()});
    else
        mention.due.push_back({relation, period});
    return mention;
}

/// "from 4 to 17 September 2027", "from 28 February to 3 March 2027": an event is due on its first
/// day.
std::optional<std::pair<unsigned, unsigned>> first_of_range(const Reading& reading, std::size_t at,
                                                            std::size_t from, unsigned month,
                                                            Opening& opening) {
    const auto& chunks = reading.chunks;
    if (at < from + 3 || !chunks[at - 1].has(Role::to))
        return std::nullopt;
    const bool other_month = chunks[at - 2].has(Role::month);
    const auto day_at = other_month ? at - 3 : at - 2;
    if (day_at <= from || !chunks[day_at].has(Role::figure) ||
        !chunks[day_at - 1].has(Role::relation) || chunks[day_at].number > 31)
        return std::nullopt;
    opening.first = day_at - 1;
    opening.relation = Relation::at;
    return std::pair{static_cast<unsigned>(chunks[day_at].number),
                     other_month ? static_cast<unsigned>(chunks[at - 2].sense(Role::month).value)
                                 : month};
}

std::optional<int> figure_at(const Reading& reading, std::size_t at) {
    if (reading.chunks[at].has(Role::figure))
        return reading.chunks[at].number;
    if (reading.chunks[at].has(Role::cardinal))
        return reading.chunks[at].sense(Role::cardinal).value;
    return std::nullopt;
}

bool is_month(const Chunk& chunk, const Vocabulary& vocabulary) {
    return chunk.has(Role::month) && (chunk.capital || !vocabulary.capital_months);
}

void doubt_year(AnchorMention& mention, const Reading& reading, std::size_t at, int year) {
    const auto* doubled = reading.doubled_at(at);
    if (!doubled)
        return;
    auto text = to_string(mention.due[0]);
    auto other = text;
    const auto place = other.find(std::to_string(year));
    if (place != std::string::npos)
        other.replace(place, 4, std::to_string(doubled->alternative));
    mention.doubts.push_back({Aspect::due, "tracked change", {text}, {other}});
}

} // namespace

bool names_period(const Reading& reading, std::size_t at) {
    constexpr std::size_t reach = 3; // "for the period"
    for (auto i = at; i > 0 && i + reach > at; --i)
        if (reading.chunks[i - 1].has(Role::duration))
            return true;
    return false;
}

std::optional<AnchorMention> read_date(const Reading& reading, std::size_t at, std::size_t from,
                                       std::size_t behind, const Context& context,
                                       const AnchorMention* before) {
    const auto& chunks = reading.chunks;
    const auto& vocabulary = context.vocabulary;
    const bool month_first = is_month(chunks[at], vocabulary);
    // "1er mars" is an ordinal.
    const bool day =
        chunks[at].has(Role::figure) || (vocabulary.bare_days && chunks[at].has(Role::ordinal));
    const bool day_first = day && chunks[at].number >= 1 && chunks[at].number <= 31 &&
                           at + 1 < behind && is_month(chunks[at + 1], vocabulary);
    const bool part_first = chunks[at].has(Role::ordinal) && at + 2 < behind &&
                            chunks[at + 1].has(Role::part_of_year) &&
                            chunks[at + 2].has(Role::year);
    if (!month_first && !day_first && !part_first && !chunks[at].has(Role::year))
        return std::nullopt;
    auto opening = opening_before(reading, at, from);
    if (!opening.relation && day_first && vocabulary.bare_days && opening.determiner)
        opening.relation = Relation::at;
    if (!opening.relation && before && chunks[at].has(Role::year)) {
        opening.relation = before->due.back().relation;
        opening.end = before->end;
    }
    if (!opening.relation)
        return std::nullopt;
    std::optional<AnchorMention> mention;
    std::size_t year_at = at;
    if (part_first) {
        year_at = at + 2;
        const int parts = chunks[at + 1].sense(Role::part_of_year).value;
        const auto number = static_cast<unsigned>(chunks[at].number);
        if (chunks[at].number < 1 || chunks[at].number > parts)
            return std::nullopt;
        const auto part = parts == 2 ? CalendarPeriod::Part::half : CalendarPeriod::Part::quarter;
        if (!is_past(context, chunks[year_at].number, 0))
            mention =
                dated(opening, year_at + 1, CalendarPeriod{chunks[year_at].number, part, number});
    } else if (month_first || day_first) {
        const auto month_at = day_first ? at + 1 : at;
        year_at = month_at + 1;
        if (year_at >= behind || !chunks[year_at].has(Role::year))
            return std::nullopt;
        const auto month = static_cast<unsigned>(chunks[month_at].sense(Role::month).value);
        const int year = chunks[year_at].number;
        if (is_past(context, year, month))
            return std::nullopt;
        if (month_first) {
            mention = dated(opening, year_at + 1,
                            CalendarPeriod{year, CalendarPeriod::Part::month, month});
        } else {
            auto begin = opening;
            const auto first = first_of_range(reading, at, from, month, begin);
            const Date first_day{
                date::year{year}, date::month{first ? first->second : month},
                date::day{first ? first->first : static_cast<unsigned>(chunks[at].number)}};
            if (first_day.ok())
                mention = dated(begin, year_at + 1, first_day);
            const Date last{date::year{year}, date::month{month},
                            date::day{static_cast<unsigned>(chunks[at].number)}};
            if (mention && first && last.ok() && names_period(reading, begin.first))
                mention->due = {{Relation::from, first_day}, {Relation::until, last}};
        }
    } else if (opening.determiner && !opening.end) {
        return std::nullopt; // "the 2026 segment"
    } else if (!is_past(context, chunks[at].number, 0)) {
        mention = dated(opening, at + 1,
                        CalendarPeriod{chunks[at].number, CalendarPeriod::Part::year, 0});
    }
    if (mention)
        doubt_year(*mention, reading, year_at, chunks[year_at].number);
    return mention;
}

std::optional<AnchorMention> read_duration(const Reading& reading, std::size_t at,
                                           std::size_t behind) {
    const auto& chunks = reading.chunks;
    const bool within = chunks[at].has(Role::within);
    if (!within && !chunks[at].has(Role::duration))
        return std::nullopt;
    std::size_t i = at + 1;
    int count = 1;
    bool counted = false;
    for (const auto stop = std::min(behind, at + 6); i < stop; ++i) {
        const auto& chunk = chunks[i];
        const bool named = chunk.has(Role::session_word) && reading.chunks[i - 1].hyphenated;
        if (chunk.has(Role::unit) || (counted && named)) // "a three-year period"
            break;
        // "for the two remaining years" says which, not how long.
        if (!within && chunk.has(Role::determiner) &&
            chunk.sense(Role::determiner).value != static_cast<int>(Determiner::indefinite))
            return std::nullopt;
        if (const auto number = figure_at(reading, i)) {
            count = *number;
            counted = true;
        } else if (!chunk.any(bit(Role::determiner) | bit(Role::adverb) | bit(Role::next)) &&
                   !chunk.word) {
            return std::nullopt;
        } else if (chunk.any(bit(Role::noun) | bit(Role::actor) | bit(Role::verb) |
                             bit(Role::session))) {
            return std::nullopt;
        }
    }
    if (i >= behind || i >= at + 6)
        return std::nullopt;
    // "the year", "those days" are no lengths of time.
    const bool bare = !counted && i != at + 1;
    if (bare || count < 1)
        return std::nullopt;
    const auto unit = chunks[i].has(Role::unit)
                          ? static_cast<Duration::Unit>(chunks[i].sense(Role::unit).value)
                          : Duration::Unit::years;
    // "for five working days" is how long an event lasts, not when it is due.
    if (!within && (unit == Duration::Unit::days || unit == Duration::Unit::weeks))
        return std::nullopt;
    AnchorMention mention;
    mention.first = at;
    mention.behind = i + 1;
    mention.due.push_back({within ? Relation::within : Relation::for_, Duration{count, unit}});
    return mention;
}

bool is_length(const Reading& reading, std::size_t at, std::size_t from, std::size_t behind) {
    const auto& chunks = reading.chunks;
    if (at <= from || at + 1 >= behind || !figure_at(reading, at).value_or(0) ||
        !chunks[at + 1].has(Role::unit))
        return false;
    const auto unit = static_cast<Duration::Unit>(chunks[at + 1].sense(Role::unit).value);
    const auto& before = chunks[at - 1];
    const bool bounded =
        before.has(Role::to) ||
        (before.has(Role::relation) &&
         static_cast<Relation>(before.sense(Role::relation).value) == Relation::by);
    return bounded && (unit == Duration::Unit::years || unit == Duration::Unit::months);
}

AnchorMention read_length(const Reading& reading, std::size_t at) {
    const auto unit = static_cast<Duration::Unit>(reading.chunks[at + 1].sense(Role::unit).value);
    AnchorMention mention;
    mention.first = at - 1;
    mention.behind = at + 2;
    mention.due.push_back({Relation::for_, Duration{figure_at(reading, at).value_or(1), unit}});
    return mention;
}

} // namespace mandated::extractors
