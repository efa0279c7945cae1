#include "extractors/tasks/clause_walk.h"

namespace mandated::extractors {

void ClauseWalk::attach(const AnchorMention& mention, const std::vector<std::size_t>& group) {
    for (const auto k : group)
        if (fits(outputs_[k].kind, mention) || (outputs_[k].at_session && mention.due[0].session()))
            outputs_[k].due.push_back(mention);
}

void ClauseWalk::take_time(const AnchorMention& mention) {
    const bool subject = !phrase_.open && clause_.subject != nowhere && !infinitive_;
    if (mention.theme || (mention.intended && subject && clause_.direction.mode == Mode::decide)) {
        if (phrase_.open)
            return;
        auto output = fresh(TaskKind::consideration, mention.first);
        for (auto i = mention.behind; i > clause_.verb && mention.due[0].session(); --i)
            if (organ_at(reading_, i - 1, context_) == mention.due[0].session()->organ) {
                output.direction.actors = {
                    actor_at(reading_, i - 1, context_).value_or(ActorClass::UN)};
                break;
            }
        output.first = mention.first;
        output.behind = mention.behind;
        output.due.push_back(mention);
        outputs_.push_back(std::move(output));
        return;
    }
    if (mention.past)
        return;
    if (mention.agenda) {
        if (!phrase_.open ||
            !(phrase_.kinds & (kind_bit(TaskKind::consideration) | kind_bit(TaskKind::panel))))
            return;
        if (phrase_.group.empty()) {
            phrase_.pending.push_back(mention);
        } else {
            attach(mention, phrase_.group);
            phrase_.group_closed = true;
        }
        return;
    }
    const auto from =
        std::max({last_time_, phrase_.open ? phrase_.verb + 1 : clause_.scope, last_noun_behind()});
    switch (governor_of(reading_, mention, from)) {
    case Governor::passing:
        return;
    case Governor::future:
        if (const auto last = outputs_.size() - 1; outputs_.size() > clause_first_ &&
                                                   outputs_[last].means &&
                                                   is_nearest_noun(last, mention.first))
            attach(mention, {last});
        else if (const auto k = handed_over(mention.first))
            attach(mention, {*k});
        else if (!phrase_.group.empty() && is_nearest_noun(phrase_.group.back(), mention.first))
            attach(mention, phrase_.group);
        else if (subject_made_ && !phrase_.open)
            attach(mention, {*subject_made_});
        else if (mention.due[0].relation == Relation::for_ && !phrase_.group.empty() &&
                 outputs_[phrase_.group.back()].kind == TaskKind::mandate)
            attach(mention, phrase_.group); // "a mission, … to be appointed … for one year"
        else if (const auto meeting = only_meeting(mention.first))
            attach(mention, {*meeting});
        else if (!make_planned(mention) && !make_observance(mention))
            unclaimed_.push_back(mention);
        return;
    case Governor::output:
        break;
    }
    if (mention.first > 0 && mention.due[0].relation == Relation::every &&
        chunks_[before_adverbs(mention.first) - 1].any(bit(Role::to) | bit(Role::modal))) {
        close_phrase();
        early_.push_back(mention); // "to annually report"
        return;
    }
    if (!phrase_.open) {
        if (subject_made_)
            attach(mention, {*subject_made_});
        else if (clause_first_ < outputs_.size() && !outputs_.back().due.empty() &&
                 outputs_.back().due.back().behind == mention.first)
            attach(mention, {outputs_.size() - 1}); // "each year beginning in 2027"
        else if (clause_first_ < outputs_.size() && outputs_.back().hosts.empty() &&
                 outputs_.back().due.empty() && mention.first > 0 &&
                 chunks_[mention.first - 1].has(Role::comma)) {
            attach(mention, {outputs_.size() - 1});
            outputs_.back().far = true;
        } else if (!infinitive_)
            early_.push_back(mention);
        else
            unclaimed_.push_back(mention);
        return;
    }
    // "…, an oral update and, at its next session, a report": the time of what follows.
    const auto comma = mention.first > 0 && chunks_[mention.first - 1].has(Role::comma);
    const auto joint = mention.first - (comma ? 1 : 0);
    const bool next_group =
        phrase_.leading && joint > 0 && chunks_[joint - 1].has(Role::conjunction);
    if (phrase_.group.empty() || next_group) {
        phrase_.group_closed = phrase_.group_closed || next_group;
        phrase_.pending.push_back(mention);
        return;
    }
    // "on the implementation of the Programme in 2024", behind the session: what is reported
    // on.
    const auto& dues = outputs_[phrase_.group.back()].due;
    const bool second = !dues.empty() && dues.back().due[0].session() &&
                        !mention.due[0].session() && mention.due[0].relation == Relation::in &&
                        mention.first > 0 &&
                        !chunks_[mention.first - 1].any(bit(Role::comma) | bit(Role::conjunction));
    if (second)
        return;
    attach(mention, phrase_.leading ? undated(phrase_.group) : phrase_.group);
    phrase_.group_closed = true;
}

// "to present at its sixtieth session an oral update, and a report at its sixty-first session": the
// second time is that of what has none.
std::vector<std::size_t> ClauseWalk::undated(const std::vector<std::size_t>& group) const {
    std::vector<std::size_t> open;
    for (const auto k : group)
        if (outputs_[k].due.empty())
            open.push_back(k);
    return open.empty() ? group : open;
}

// "Requests the Secretary-General, at its next session, to …"
void ClauseWalk::take_early(const AnchorMention& mention, std::size_t start) {
    if (!mention.past && !mention.agenda && !mention.theme &&
        governor_of(reading_, mention, start) == Governor::output)
        early_.push_back(mention);
}

std::size_t ClauseWalk::last_noun_behind() const {
    const auto joined =
        outputs_.empty() || outputs_.back().hosts.empty() ? 0 : outputs_.back().noun + 1;
    if (phrase_.group.empty())
        return joined;
    const auto& output = outputs_[phrase_.group.back()];
    return std::max(joined, output.noun == nowhere ? output.verb + 1 : output.noun + 1);
}

// "to be presented to the Council at …", "to be considered at …": the clause's last written
// output.
std::optional<std::size_t> ClauseWalk::handed_over(std::size_t at) const {
    constexpr std::size_t reach = 20;
    for (auto i = at; i > clause_.scope && i + reach > at; --i) {
        const auto& chunk = chunks_[i - 1];
        if (!chunk.has(Role::participle) || !chunks_[i - 2].has(Role::be))
            continue;
        const int value = chunk.sense(Role::participle).value;
        if (!(value & delivers) && verb_alone(value) != static_cast<int>(TaskKind::consideration))
            return std::nullopt;
        for (auto k = outputs_.size(); k-- > clause_first_;)
            if (outputs_[k].kind == TaskKind::report)
                return k;
    }
    return std::nullopt;
}

// The participle of "to be held at" before a time; nowhere where there is none.
std::size_t ClauseWalk::planned_verb(std::size_t at) const {
    constexpr std::size_t reach = 20;
    for (auto i = at; i > clause_.scope + 1 && i + reach > at; --i)
        if (chunks_[i - 1].has(Role::participle) && chunks_[i - 2].has(Role::be))
            return i - 1;
    return nowhere;
}

// "…, to be held at": the clause's only meeting, if that has no time yet.
std::optional<std::size_t> ClauseWalk::only_meeting(std::size_t at) const {
    const auto verb = planned_verb(at);
    if (verb == nowhere ||
        !(verb_kinds(chunks_[verb].sense(Role::participle).value) & kind_bit(TaskKind::event)))
        return std::nullopt;
    std::optional<std::size_t> found;
    for (auto k = std::max(clause_first_, recent()); k < outputs_.size(); ++k) {
        if (!is_meeting(outputs_[k].kind))
            continue;
        if (found)
            return std::nullopt;
        found = k;
    }
    return found && outputs_[*found].due.empty() ? found : std::nullopt;
}

// "to inform the preparation of a report, to be presented at": asked for, though no verb makes it.
bool ClauseWalk::make_planned(const AnchorMention& mention) {
    constexpr std::size_t reach = 24;
    const auto verb = planned_verb(mention.first);
    if (verb == nowhere || !infinitive_ ||
        !(chunks_[verb].sense(Role::participle).value & delivers))
        return false;
    const auto start = clause_.verb == nowhere ? clause_.scope : clause_.verb + 1;
    for (auto i = verb; i > start && i + reach > verb; --i) {
        if (!chunks_[i - 1].has(Role::noun))
            continue;
        const auto phrase = noun_phrase(reading_, i - 1, start);
        // "in the context of his report, to be submitted at …, to include …"
        const bool vessel = phrase.governor != nowhere && phrase.determiner &&
                            chunks_[phrase.governor].has(Role::follow);
        if (noun_kind(chunks_[i - 1].sense(Role::noun).value) != TaskKind::report ||
            (phrase.determiner != Determiner::indefinite && !vessel))
            continue;
        auto output = fresh(TaskKind::report, verb);
        describe(output, i - 1, phrase);
        output.due.push_back(mention);
        outputs_.push_back(std::move(output));
        return true;
    }
    return false;
}

// "to proclaim 4 January as the Day of Rivers, to be observed each year": decided, though no noun
// names the event.
bool ClauseWalk::make_observance(const AnchorMention& mention) {
    const auto verb = planned_verb(mention.first);
    const auto event = static_cast<int>(TaskKind::event);
    if (verb == nowhere || outputs_.size() > clause_first_ ||
        clause_.direction.mode != Mode::decide ||
        verb_alone(chunks_[verb].sense(Role::participle).value) != event)
        return false;
    auto output = fresh(TaskKind::event, verb);
    output.first = verb;
    output.behind = verb + 1;
    output.due.push_back(mention);
    outputs_.push_back(std::move(output));
    return true;
}

// Whether no other output noun stands between an output and a place behind it.
bool ClauseWalk::is_nearest_noun(std::size_t k, std::size_t at) const {
    const auto& output = outputs_[k];
    if (output.noun == nowhere)
        return false;
    constexpr std::size_t reach = 120;
    if (at > output.noun + reach)
        return false;
    // Of another sort of verb ("to be negotiated at") only right behind the noun.
    std::size_t be = at;
    while (be > output.noun && !chunks_[be - 1].has(Role::be))
        --be;
    const auto& verb = chunks_[be];
    const bool same_sort = verb.has(Role::participle) &&
                           (verb_kinds(verb.sense(Role::participle).value) & kind_bit(output.kind));
    if (!same_sort && be > output.noun + 4)
        return false;
    for (auto i = output.noun + 1; i < at; ++i)
        if (chunks_[i].has(Role::noun) && !chunks_[i].has(Role::verb))
            return false;
    return true;
}

} // namespace mandated::extractors
