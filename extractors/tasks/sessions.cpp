#include "extractors/tasks/anchors.h"
#include "extractors/tasks/clauses.h"

namespace mandated::extractors {
namespace {

constexpr int any_number = -1; ///< of the next session and of special ones, which every body has
constexpr int sessions_in_a_year = 3;
constexpr std::size_t longest_list = 24;       ///< more ordinals in a row are no list of sessions
constexpr std::string_view nameless = "OTHER"; ///< a body whose sessions have no code

/// The numbers before "session", read backwards.
struct Numbers {
    struct Item {
        std::size_t chunk = 0;
        int value = 0;
    };
    std::vector<Item> items; ///< last first
    std::size_t first = 0;   ///< the chunk where they begin
    bool range = false, special = false, next = false, present = false, each = false;
    std::string_view rhythm; ///< "annual"
};

bool is_number(const Chunk& chunk) {
    return chunk.any(bit(Role::ordinal) | bit(Role::year));
}

Numbers numbers_before(const Reading& reading, std::size_t at, std::size_t from) {
    const auto& chunks = reading.chunks;
    Numbers found;
    // "session extraordinaire", "session suivante" are one chunk.
    found.special = chunks[at].has(Role::special);
    found.next = chunks[at].has(Role::next);
    found.present = chunks[at].has(Role::present);
    std::size_t i = at;
    for (; i > from; --i) {
        const auto& chunk = chunks[i - 1];
        if (is_number(chunk)) {
            if (found.items.size() == longest_list)
                break;
            found.items.push_back({i - 1, chunk.number});
        } else if (chunk.has(Role::special)) {
            found.special = true;
        } else if (chunk.has(Role::next) && found.items.empty()) {
            found.next = true;
        } else if (chunk.has(Role::present) && found.items.empty()) {
            found.present = true;
        } else if (chunk.has(Role::each)) {
            found.each = true;
        } else if (chunk.any(bit(Role::session_word) | bit(Role::rhythm_word))) {
            if (chunk.has(Role::rhythm_word))
                found.rhythm = chunk.sense(Role::rhythm_word).code;
            continue;
        } else if (!found.items.empty() && chunk.any(bit(Role::conjunction) | bit(Role::comma)) &&
                   i - 1 > from && (is_number(chunks[i - 2]) || chunks[i - 2].has(Role::comma))) {
            continue;
        } else if (found.items.size() == 1 && !found.range && i >= from + 3 &&
                   chunk.has(Role::determiner) && chunks[i - 2].has(Role::to) &&
                   is_number(chunks[i - 3])) {
            found.range = true;
            --i;
        } else {
            break;
        }
    }
    found.first = i;
    return found;
}

bool governed_by_of(const Reading& reading, std::size_t at, std::size_t from) {
    std::size_t i = at;
    while (i > from && reading.chunks[i - 1].has(Role::determiner))
        --i;
    return i > from && reading.chunks[i - 1].any(bit(Role::preposition) | bit(Role::aside)) &&
           !reading.chunks[i - 1].has(Role::to);
}

/// The body whose session is meant where the text says "its" or "the".
std::string_view owner(const Reading& reading, std::size_t at, std::size_t from, int number,
                       const Context& context, bool& sure) {
    std::string_view nearest, any;
    bool body = false;
    constexpr std::size_t reach = 60;
    const auto stop = at > from + reach ? at - reach : from;
    for (std::size_t i = at; i > stop && nearest.empty(); --i) {
        const auto organ = organ_at(reading, i - 1, context);
        const auto& chunk = reading.chunks[i - 1];
        if (is_dative_clitic(chunk))
            nearest = context.organ;
        if (organ.empty()) {
            body = body || (chunk.has(Role::actor) && !governed_by_of(reading, i - 1, stop));
            continue;
        }
        if (any.empty())
            any = organ;
        if (i == at || !governed_by_of(reading, i - 1, stop))
            nearest = organ;
    }
    if (number == any_number) {
        // "to the Working Group at its next session"
        const bool other =
            at > from && organ_at(reading, at - 1, context).empty() &&
            (reading.chunks[at - 1].has(Role::actor) || is_short_form(reading, at - 1));
        if (other)
            return nameless;
        return nearest.empty() ? std::string_view(context.organ) : nearest;
    }
    for (const auto candidate : {nearest, std::string_view(context.organ), any}) {
        if (candidate.empty())
            continue;
        const auto verdict = likelihood(context, candidate, number);
        if (verdict == Likelihood::likely || verdict == Likelihood::past)
            return candidate;
        if (verdict == Likelihood::unknown && candidate != context.organ)
            return candidate;
    }
    if (body && !context.organ.empty() &&
        likelihood(context, context.organ, number) == Likelihood::impossible)
        return nameless;
    sure = context.organ.empty() ||
           likelihood(context, context.organ, number) != Likelihood::impossible;
    if (!sure)
        return nameless;
    return nearest.empty() ? std::string_view(context.organ) : nearest;
}

/// "of the General Assembly" behind "session"; moves `behind` past it.
std::string_view explicit_owner(const Reading& reading, std::size_t& behind, std::size_t end,
                                const Context& context) {
    const auto& chunks = reading.chunks;
    std::size_t i = behind;
    while (i < end && chunks[i].any(bit(Role::figure)))
        ++i; // a footnote's mark
    if (i + 1 >= end || !chunks[i].has(Role::preposition) ||
        chunks[i].any(bit(Role::to) | bit(Role::aside)))
        return {};
    std::size_t body = i + 1;
    while (body < end && chunks[body].has(Role::determiner))
        ++body;
    while (body < end && chunks[body].has(Role::officer))
        ++body;
    while (body < end && chunks[body].has(Role::determiner))
        ++body;
    if (body >= end)
        return {};
    const auto organ = organ_at(reading, body, context);
    const bool named = chunks[body].has(Role::actor) || is_short_form(reading, body);
    if (organ.empty() && !named && !(chunks[body].word && chunks[body].capital))
        return {};
    behind = body + 1;
    return organ.empty() ? nameless : organ;
}

/// The organ of the first body named in the few words behind `at`; "" for none.
std::string_view body_ahead(const Reading& reading, std::size_t at, std::size_t behind,
                            const Context& context) {
    constexpr std::size_t reach = 8;
    for (auto i = at; i < behind && i < at + reach; ++i)
        if (const auto organ = organ_at(reading, i, context); !organ.empty())
            return organ;
    return {};
}

struct Opening {
    std::size_t first = 0;
    std::optional<Relation> relation;
    std::size_t possessor = nowhere; ///< the body of "the Council's"
    bool end = false, agenda = false, theme = false, on_behalf = false;
};

/// What stands before the numbers: "by the end of its", "the provisional agenda of its".
Opening opening_before(const Reading& reading, std::size_t at, std::size_t from) {
    const auto& chunks = reading.chunks;
    Opening opening;
    std::size_t i = at;
    const auto skip = [&](Role role) {
        while (i > from && chunks[i - 1].has(role))
            --i;
    };
    const auto stands_before = [&](Role role) { return i > from && chunks[i - 1].has(role); };
    if (stands_before(Role::possessor) && i >= from + 2) {
        opening.possessor = i - 2;
        i -= 2;
    }
    skip(Role::determiner);
    skip(Role::both);
    // "the operational activities segment of its 2027 session"
    if (stands_before(Role::session_word) && chunks[i - 1].sense(Role::session_word).value == 1) {
        constexpr std::size_t longest_name = 8;
        const auto name = i - 1;
        for (--i; i > from && i + longest_name > name && chunks[i - 1].word &&
                  !chunks[i - 1].any(bit(Role::determiner) | bit(Role::relation));)
            --i;
    }
    skip(Role::session_word);
    skip(Role::determiner);
    if (stands_before(Role::part_of_year)) {
        --i; // "in the first quarter of its … session"
        skip(Role::ordinal);
        skip(Role::determiner);
    }
    if (i > from && chunks[i - 1].has(Role::end_of)) {
        opening.end = true;
        --i;
    }
    opening.first = i;
    if (i == from)
        return opening;
    const auto& before = chunks[i - 1];
    if (before.has(Role::agenda) || before.has(Role::theme)) {
        opening.agenda = before.has(Role::agenda);
        opening.theme = before.has(Role::theme);
        opening.relation = Relation::at;
        opening.first = i - 1;
    } else if (before.has(Role::relation) && before.sense(Role::relation).code.empty()) {
        opening.relation = static_cast<Relation>(before.sense(Role::relation).value);
        opening.first = i - 1;
        opening.on_behalf = before.has(Role::duration);
    }
    return opening;
}

} // namespace

std::string_view organ_at(const Reading& reading, std::size_t at, const Context& context) {
    const auto& chunk = reading.chunks[at];
    if (chunk.has(Role::organ))
        return chunk.sense(Role::organ).code;
    if (!is_short_form(reading, at))
        return {};
    const auto family = chunk.sense(Role::short_form).code;
    const auto named = context.named.find(family);
    if (named != context.named.end())
        return named->second.organ;
    return {};
}

std::optional<AnchorMention> read_session(const Reading& reading, std::size_t at,
                                          const Bounds& bounds, const Context& context,
                                          std::optional<Relation> carried) {
    const auto& chunks = reading.chunks;
    const auto numbers = numbers_before(reading, at, bounds.from);
    AnchorMention mention;
    mention.behind = at + 1;
    auto named = explicit_owner(reading, mention.behind, bounds.behind, context);
    auto opening = opening_before(reading, numbers.first, bounds.from);
    if (named.empty() && opening.possessor != nowhere)
        named = organ_at(reading, opening.possessor, context);
    if (!opening.relation)
        opening.relation = carried;
    if (opening.relation == Relation::in)
        opening.relation =
            Relation::at; // "in its sixtieth session", "in 2028 for its first and second sessions"
    mention.first = opening.first;
    mention.agenda = opening.agenda;
    mention.theme = opening.theme;
    mention.intended = opening.on_behalf;
    // Meetings are sessions only of a body with numbered or dated ones.
    const bool meeting = reading.chunks[at].sense(Role::session).value == 2;
    if (meeting && (named.empty() || named == nameless || numbers.items.empty()))
        return std::nullopt;
    if (!opening.relation || numbers.present)
        return std::nullopt;
    const bool several = chunks[at].sense(Role::session).value == 1;
    if (numbers.items.empty() && several && !numbers.next && !numbers.rhythm.empty()) {
        if (auto anchor = parse_due_anchor(numbers.rhythm))
            mention.due.push_back(std::move(*anchor));
        return mention;
    }
    if (numbers.each && numbers.items.empty()) {
        mention.due.push_back({Relation::every, EachSession{}});
        return mention;
    }
    auto items = numbers.items;
    std::reverse(items.begin(), items.end());
    // "its regular session of 1992"
    if (items.empty() && !numbers.next && at + 2 < bounds.behind &&
        chunks[at + 1].has(Role::preposition) && chunks[at + 2].has(Role::year)) {
        if (several)
            return std::nullopt; // "at its sessions in 2026" is the year
        items.push_back({at + 2, chunks[at + 2].number});
        mention.behind = at + 3;
    }
    // "its first regular session of 1992"
    if (const auto year = at + 2; items.size() == 1 && items[0].value <= sessions_in_a_year &&
                                  year < bounds.behind && chunks[at + 1].has(Role::preposition) &&
                                  chunks[year].has(Role::year)) {
        bool known = true;
        const auto dated =
            owner(reading, opening.first, bounds.clause, chunks[year].number, context, known);
        if (is_numbered_by_year(context, dated)) {
            items[0] = {year, chunks[year].number};
            mention.behind = year + 1;
        }
    }
    bool sure = true, counted = false;
    if (items.empty()) {
        if (!numbers.next)
            return std::nullopt;
        const auto organ = !named.empty() ? named
                                          : owner(reading, opening.first, bounds.clause, any_number,
                                                  context, sure);
        auto number = next_session(context, organ.empty() ? context.organ : organ);
        if (!number && organ == nameless) {
            number = counted_session(reading, opening.first, context);
            counted = number.has_value();
        }
        if (!number)
            return std::nullopt;
        items.push_back({at, *number});
    }
    auto organ = !named.empty()
                     ? named
                     : owner(reading, opening.first, bounds.clause,
                             numbers.special ? any_number : items.back().value, context, sure);
    if (organ.empty())
        return std::nullopt;
    // "decides that at its seventieth session, in 2026, the Commission should review": the body
    // that its pronoun stands before.
    if (!sure && !numbers.special) {
        const auto ahead = body_ahead(reading, mention.behind, bounds.behind, context);
        if (!ahead.empty() &&
            likelihood(context, ahead, items.back().value) == Likelihood::likely) {
            organ = ahead;
            sure = true;
        }
    }
    constexpr int longest_range = 20;
    if (numbers.range && items.size() == 2 && items[0].value < items[1].value &&
        items[1].value - items[0].value <= longest_range) {
        for (int value = items[0].value + 1; value < items[1].value; ++value)
            items.insert(items.end() - 1, {items[1].chunk, value});
        opening.relation = Relation::at;
    }
    // "from the end of its … session", "until the end of": only "at" and "in" become "by".
    const bool closing =
        opening.end && *opening.relation != Relation::until && *opening.relation != Relation::from;
    const auto relation = closing ? Relation::by : *opening.relation;
    for (const auto& item : items) {
        const auto anchor = [&](int value) {
            const auto number = (numbers.special ? "S-" : "") + std::to_string(value);
            return DueAnchor{relation, SessionId{std::string(organ), number}, opening.end};
        };
        // "annually, starting at its fifty-fifth session": it goes on from there.
        if (!numbers.special && relation != Relation::from &&
            likelihood(context, organ, item.value) == Likelihood::past)
            mention.past = true;
        mention.due.push_back(anchor(item.value));
        if (const auto* doubled = reading.doubled_at(item.chunk))
            mention.doubts.push_back({Aspect::due,
                                      "tracked change",
                                      {to_string(anchor(item.value))},
                                      {to_string(anchor(doubled->alternative))}});
    }
    if (counted)
        mention.doubts.push_back({Aspect::due,
                                  "next session, counted from the last one the text names",
                                  {to_string(mention.due[0])},
                                  {}});
    if (!sure)
        mention.doubts.push_back(
            {Aspect::due, "unlikely session number", {to_string(mention.due[0])}, {}});
    return mention;
}

bool follows_dated_body(const Reading& reading, std::size_t at, const Context& context) {
    const auto& chunks = reading.chunks;
    if (!chunks[at].has(Role::year) || at < 2 || !chunks[at - 1].has(Role::relation))
        return false;
    const auto organ = organ_at(reading, at - 2, context);
    return !organ.empty() && actor_at(reading, at - 2, context) == ActorClass::MECH &&
           is_numbered_by_year(context, organ) &&
           likelihood(context, organ, chunks[at].number) == Likelihood::likely;
}

AnchorMention read_followed_body(const Reading& reading, std::size_t at, const Context& context) {
    AnchorMention mention;
    mention.first = at - 1;
    mention.behind = at + 1;
    mention.due.push_back({Relation::at, SessionId{std::string(organ_at(reading, at - 2, context)),
                                                   std::to_string(reading.chunks[at].number)}});
    mention.intended = reading.chunks[at - 1].has(Role::duration);
    return mention;
}

bool is_dated_body(const Reading& reading, std::size_t at, std::size_t behind,
                   const Context& context) {
    const auto& chunks = reading.chunks;
    return chunks[at].has(Role::year) && at + 1 < behind && chunks[at + 1].has(Role::organ) &&
           likelihood(context, chunks[at + 1].sense(Role::organ).code, chunks[at].number) ==
               Likelihood::likely;
}

std::optional<AnchorMention> read_dated_body(const Reading& reading, std::size_t at,
                                             const Bounds& bounds, const Context& context,
                                             std::optional<Relation> carried) {
    const auto opening = opening_before(reading, at, bounds.from);
    const auto relation = opening.relation ? opening.relation : carried;
    if (!relation || opening.agenda || opening.theme)
        return std::nullopt;
    AnchorMention mention;
    mention.first = opening.first;
    mention.behind = at + 2;
    mention.due.push_back({opening.end                ? Relation::by
                           : relation == Relation::in ? Relation::at
                                                      : *relation,
                           SessionId{std::string(organ_at(reading, at + 1, context)),
                                     std::to_string(reading.chunks[at].number)},
                           opening.end});
    mention.intended = opening.on_behalf || !opening.relation;
    return mention;
}

} // namespace mandated::extractors
