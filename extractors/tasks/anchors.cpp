#include "extractors/tasks/anchors.h"

namespace mandated::extractors {
namespace {

/// "at its sixtieth session and its sixty-first session": the second one has no relation of its
/// own.
bool continues(const Reading& reading, const AnchorMention& last, std::size_t at) {
    std::size_t i = last.behind;
    if (i >= at || !reading.chunks[i].any(bit(Role::conjunction) | bit(Role::comma)))
        return false;
    for (; i < at; ++i)
        if (!reading.chunks[i].any(bit(Role::conjunction) | bit(Role::comma) |
                                   bit(Role::determiner) | bit(Role::ordinal) | bit(Role::year) |
                                   bit(Role::session_word)))
            return false;
    return true;
}

/// "at its seventieth session, in 2027": the year says again when the session is.
bool restates(const Reading& reading, const std::vector<AnchorMention>& mentions,
              const AnchorMention& mention) {
    if (mentions.empty() || mentions.back().due.empty() || !mentions.back().due.back().session() ||
        mention.due[0].session() ||
        (mention.due[0].relation != Relation::in && mention.due[0].relation != Relation::at))
        return false;
    const auto& chunks = reading.chunks;
    auto i = mentions.back().behind;
    if (i < mention.first && chunks[i].has(Role::comma))
        ++i;
    // "its sixty-fifth session, to be held in 2027"
    if (i + 3 == mention.first && chunks[i].has(Role::to) && chunks[i + 1].has(Role::be) &&
        chunks[i + 2].has(Role::participle))
        i += 3;
    return i == mention.first;
}

/// "for the period from 1 July 2027 to 30 June 2028": the second day ends what the first begins.
bool ends_period(const Reading& reading, const AnchorMention& first, const AnchorMention& second) {
    const auto is_day = [](const AnchorMention& mention) {
        return mention.due.size() == 1 && std::holds_alternative<Date>(mention.due[0].time);
    };
    if (!is_day(first) || !is_day(second) || first.due[0].relation != Relation::from ||
        first.behind != second.first || !reading.chunks[second.first].has(Role::to))
        return false;
    return names_period(reading, first.first);
}

/// An ordinal left behind the last sentence is the remainder of a correction: "session; sixty
/// fifth".
void note_dangling(const Reading& reading, AnchorMention& mention) {
    const auto& chunks = reading.chunks;
    std::size_t i = mention.behind;
    while (i < chunks.size() && chunks[i].any(bit(Role::stop) | bit(Role::comma)))
        ++i;
    if (i >= chunks.size() || !chunks[i].has(Role::ordinal) || mention.due.empty())
        return;
    auto last = i + 1;
    while (last < chunks.size() && chunks[last].any(bit(Role::stop) | bit(Role::comma)))
        ++last;
    auto* session = std::get_if<SessionId>(&mention.due.back().time);
    if (last != chunks.size() || !session || !session->regular_number())
        return;
    auto other = to_string(mention.due.back());
    session->number = std::to_string(chunks[i].number);
    mention.doubts.push_back(
        {Aspect::due, "tracked change", {to_string(mention.due.back())}, {std::move(other)}});
    mention.past = false;
    mention.apart = i;
    mention.apart_behind = i + 1;
}

} // namespace

std::vector<AnchorMention> find_anchors(const Reading& reading, std::size_t first,
                                        std::size_t behind, const Context& context) {
    const auto& chunks = reading.chunks;
    std::vector<AnchorMention> mentions;
    std::size_t from = first;
    constexpr auto starts = bit(Role::session) | bit(Role::rhythm) | bit(Role::month) |
                            bit(Role::year) | bit(Role::figure) | bit(Role::ordinal) |
                            bit(Role::duration) | bit(Role::within) | bit(Role::cardinal);
    const auto listed = [&](std::size_t i) {
        return mentions.empty() || !continues(reading, mentions.back(), i) ? nullptr
                                                                           : &mentions.back();
    };
    const auto carried = [&](std::size_t i) {
        const auto* before = listed(i);
        return before ? std::optional(before->due.back().relation) : std::nullopt;
    };
    for (std::size_t i = first; i < behind; ++i) {
        if (!chunks[i].any(starts))
            continue;
        std::optional<AnchorMention> mention;
        if (chunks[i].has(Role::session)) {
            mention = read_session(reading, i, {first, from, behind}, context, carried(i));
        } else if (chunks[i].has(Role::rhythm)) {
            mention = AnchorMention{i, i + 1, {}, {}};
            if (auto anchor = parse_due_anchor(chunks[i].sense(Role::rhythm).code))
                mention->due.push_back(std::move(*anchor));
        } else if (chunks[i].any(bit(Role::duration) | bit(Role::within))) {
            mention = read_duration(reading, i, behind);
        } else if (is_dated_body(reading, i, behind, context)) {
            mention = read_dated_body(reading, i, {first, from, behind}, context, carried(i));
        } else if (i >= from + 2 && follows_dated_body(reading, i, context)) {
            mention = read_followed_body(reading, i, context);
        } else if (is_length(reading, i, from, behind)) {
            mention = read_length(reading, i);
        } else {
            // A number that belongs to a session is read from the word "session".
            std::size_t next = i + 1;
            constexpr auto inside = bit(Role::ordinal) | bit(Role::year) | bit(Role::session_word) |
                                    bit(Role::conjunction) | bit(Role::comma) | bit(Role::special);
            if (chunks[i].any(bit(Role::year) | bit(Role::ordinal)))
                while (next < behind && next < i + 12 && chunks[next].any(inside))
                    ++next;
            if (next == behind || !chunks[next].has(Role::session))
                mention = read_date(reading, i, from, behind, context, listed(i));
        }
        if (!mention || mention->due.empty())
            continue;
        if (const auto* before = listed(i)) { // "the theme of the 2027 session and the 2027 forum"
            mention->theme = mention->theme || before->theme;
            mention->agenda = mention->agenda || before->agenda;
        }
        if (restates(reading, mentions, *mention)) {
            from = mention->behind;
            continue;
        }
        from = mention->behind;
        i = mention->behind - 1;
        if (!mentions.empty() && ends_period(reading, mentions.back(), *mention)) {
            auto& period = mentions.back();
            period.behind = mention->behind;
            period.due.push_back({Relation::until, mention->due[0].time});
            continue;
        }
        mentions.push_back(std::move(*mention));
    }
    if (!mentions.empty())
        note_dangling(reading, mentions.back());
    return mentions;
}

} // namespace mandated::extractors
