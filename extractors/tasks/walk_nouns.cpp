#include "extractors/tasks/clause_walk.h"

namespace mandated::extractors {

Output ClauseWalk::fresh(TaskKind kind, std::size_t verb) const {
    Output output;
    output.kind = kind;
    output.direction = clause_.direction;
    output.clause_verb = clause_.verb;
    output.actor_first = clause_.actor_first;
    output.actor_behind = clause_.actor_behind;
    output.general = clause_.general;
    // "Decides to extend the mandate of the Special Rapporteur, and to present a report": who
    // reports is the mandate's holder.
    if (mandate_body_ && (kind == TaskKind::report || kind == TaskKind::oral_update) &&
        clause_.direction.mode == Mode::decide)
        output.direction.actors = {*mandate_body_};
    output.verb = verb;
    return output;
}

void ClauseWalk::add(Output output) {
    if (phrase_.group_closed) {
        phrase_.group.clear();
        phrase_.group_closed = false;
    }
    if (phrase_.to_organ && !context_.organ.empty() && output.kind != TaskKind::support)
        output.recipients.push_back(context_.organ);
    outputs_.push_back(std::move(output));
    phrase_.group.push_back(outputs_.size() - 1);
    phrase_.made.push_back(outputs_.size() - 1);
    if (!phrase_.pending.empty()) {
        for (auto& mention : phrase_.pending)
            attach(mention, phrase_.group);
        phrase_.pending.clear();
        phrase_.leading = true;
    }
}

void ClauseWalk::describe(Output& output, std::size_t noun, const NounPhrase& phrase) const {
    output.first = phrase.first;
    output.noun = noun;
    output.behind = noun + 1;
    output.determiner = phrase.determiner;
    output.count = phrase.count;
    output.count_at = phrase.count_at;
    output.rhythm = phrase.rhythm;
    output.rhythm_at = phrase.rhythm_at;
    auto name = phrase.first;
    while (name > phrase_.objects &&
           chunks_[name - 1].any(bit(Role::actor) | bit(Role::organ) | bit(Role::year)))
        --name;
    for (auto i = name; i < noun && is_meeting(output.kind); ++i)
        if (chunks_[i].has(Role::year))
            output.year_at = i;
    if (output.kind == TaskKind::mandate)
        describe_length(output, phrase.first, noun);
    if (!chunks_[noun].has(Role::noun))
        return;
    const int flags = chunks_[noun].sense(Role::noun).value;
    output.needs_reader = (flags & weak) != 0;
    output.at_session = output.kind == TaskKind::support && (flags & at_session);
    output.unsaid = output.kind == TaskKind::oral_update && (flags & unsaid);
    output.aside = output.unsaid && output.verb > 0 && output.verb < chunks_.size() &&
                   chunks_[output.verb].has(Role::gerund) && is_means(chunks_[output.verb - 1]);
}

// "a three-year mandate": how long, which is the organ's to decide.
void ClauseWalk::describe_length(Output& output, std::size_t first, std::size_t noun) const {
    for (auto i = first; i < noun; ++i) {
        if (!chunks_[i].has(Role::cardinal) || !chunks_[i].hyphenated)
            continue;
        const auto years = chunks_[i].sense(Role::cardinal).value;
        output.due.push_back(
            {i, i + 1, {{Relation::for_, Duration{years, Duration::Unit::years}}}, {}});
        if (clause_.direction.mode == Mode::decide)
            output.direction.actors = {ActorClass::ORGAN};
    }
}

std::optional<TaskKind> ClauseWalk::kind_of(std::size_t i) const {
    const auto& chunk = chunks_[i];
    if (chunk.has(Role::noun)) {
        const int value = chunk.sense(Role::noun).value;
        // "the Addis Ababa Action Agenda of", "the Staff Regulations"
        if (chunk.capital && i > clause_.scope && !(value & predicate) &&
            (noun_kind(value) == TaskKind::consideration || noun_kind(value) == TaskKind::support ||
             noun_kind(value) == TaskKind::report))
            return std::nullopt;
        if (phrase_.kinds & kind_bit(noun_kind(value)))
            return noun_kind(value);
        if ((value & body_too) && (phrase_.kinds & kind_bit(TaskKind::mandate)))
            return TaskKind::mandate;
    }
    if (!(phrase_.kinds & kind_bit(TaskKind::mandate)))
        return std::nullopt;
    const auto actor = actor_at(reading_, i, context_);
    if (actor && (*actor == ActorClass::SP || *actor == ActorClass::MECH))
        return TaskKind::mandate;
    return std::nullopt;
}

void ClauseWalk::read_noun(std::size_t i) {
    // "at its eightieth session detailed information": the time's words are none of the phrase's.
    const auto from = std::max(last_time_, phrase_.open ? phrase_.objects : clause_.scope);
    const auto phrase = noun_phrase(reading_, i, std::min(from, i));
    if (repeats_session(i) || join_dialogue(i, phrase) || read_follow_up(i, phrase) ||
        read_duty(i, phrase) || read_predicate(i) || read_vessel(i, phrase) ||
        read_periodic(i, phrase) || read_means(i, phrase))
        return;
    const bool passive = phrase_.passive && !(phrase_.kinds & kind_bit(TaskKind::support));
    if (!phrase_.open || passive || phrase_.suspended)
        return;
    const auto kind = kind_of(i);
    if (phrase_.passive && kind != TaskKind::support)
        return;
    if (!kind || !accepts(i, *kind, phrase))
        return;
    if (*kind == TaskKind::support && !supports_somebody(i))
        return;
    const bool named = phrase.determiner && *phrase.determiner != Determiner::indefinite;
    if (named && refer_to(*kind, i)) {
        if (phrase_.bits & takes_in)
            phrase_.kinds &=
                ~kind_bit(*kind); // "to include in the report an analysis": its content
        return;
    }
    if (describe_alone(*kind, i, phrase))
        return;
    // "annual report" twice in a phrase, "services and facilities": one output.
    for (const auto made : phrase_.group)
        if (!phrase_.group_closed && outputs_[made].kind == *kind)
            return;
    auto output = fresh(hands_on(i, *kind, phrase) ? TaskKind::transmit : *kind, phrase_.verb);
    describe(output, i, phrase);
    // "and to participate in the interactive dialogue": the one about the report just asked for.
    if (*kind == TaskKind::dialogue && named && outputs_.size() > clause_first_ &&
        outputs_.back().hosts.empty() && !is_meeting(outputs_.back().kind))
        output.hosts = {outputs_.size() - 1};
    output.needs_time =
        output.at_session || (*kind == TaskKind::consideration &&
                              clause_.direction.actors != std::vector{ActorClass::ORGAN});
    add(std::move(output));
}

// "to appoint a special rapporteur": the noun is what the verb alone stood for.
bool ClauseWalk::describe_alone(TaskKind kind, std::size_t i, const NounPhrase& phrase) {
    for (const auto made : phrase_.made)
        if (outputs_[made].noun == nowhere && outputs_[made].kind == kind &&
            made >= clause_first_) {
            describe(outputs_[made], i, phrase);
            return true;
        }
    return false;
}

// "responsible for the preparation of reports and for their presentation at …"
bool ClauseWalk::read_duty(std::size_t i, const NounPhrase& phrase) {
    if (!chunks_[i].has(Role::noun) || phrase.determiner != Determiner::possessive ||
        phrase.governor == nowhere || phrase.governor == 0 ||
        noun_kind(chunks_[i].sense(Role::noun).value) != TaskKind::oral_update ||
        !chunks_[phrase.governor].has(Role::duration) ||
        !chunks_[phrase.governor - 1].has(Role::conjunction))
        return false;
    close_phrase();
    phrase_.open = true;
    phrase_.verb = phrase_.objects = i;
    for (auto k = outputs_.size(); k-- > std::max(clause_first_, recent());)
        if (outputs_[k].kind == TaskKind::report) {
            phrase_.group = phrase_.made = {k};
            return true;
        }
    auto output = fresh(TaskKind::report, i);
    describe(output, i, phrase);
    output.needs_reader = true;
    add(std::move(output));
    return true;
}

// "to provide an update within the annual report", "to inform the Assembly through a section of the
// report": told in writing.
bool ClauseWalk::read_vessel(std::size_t i, const NounPhrase& phrase) {
    if (!chunks_[i].has(Role::noun) || phrase.governor == nowhere || !phrase_.open ||
        phrase_.made.empty() || !chunks_[phrase.governor].has(Role::follow) ||
        noun_kind(chunks_[i].sense(Role::noun).value) != TaskKind::report)
        return false;
    auto& last = outputs_[phrase_.made.back()];
    if (!last.unsaid)
        return false;
    last.kind = TaskKind::report;
    last.unsaid = false;
    return true;
}

// "in her annual reports", "in the report to be submitted to …": said of whatever is directed,
// it makes the report the output.
bool ClauseWalk::read_periodic(std::size_t i, const NounPhrase& phrase) {
    if (!chunks_[i].has(Role::noun) ||
        noun_kind(chunks_[i].sense(Role::noun).value) != TaskKind::report ||
        phrase.governor == nowhere || !infinitive_ || !phrase.determiner ||
        phrase.determiner == Determiner::indefinite)
        return false;
    const auto& over = chunks_[phrase.governor];
    if (!over.has(Role::follow) || over.has(Role::via))
        return false;
    const bool planned = i + 3 < clause_.behind && chunks_[i + 1].has(Role::to) &&
                         chunks_[i + 2].has(Role::be) && chunks_[i + 3].has(Role::participle);
    const int flags = chunks_[i].sense(Role::noun).value;
    const bool several = (flags & plural) && !(flags & weak);
    const bool included =
        ((phrase_.bits & takes_in) || several) && phrase.determiner == Determiner::possessive;
    if (!planned && !included && !phrase.next && phrase.rhythm.empty())
        return false;
    for (std::size_t k = outputs_.size(); k-- > clause_first_;)
        if (outputs_[k].kind == TaskKind::report) {
            // "a report …, as part of his annual reporting": that one.
            const auto noun = outputs_[k].noun;
            const bool one = outputs_[k].determiner == Determiner::indefinite && noun != nowhere &&
                             !(chunks_[noun].sense(Role::noun).value & plural);
            if (!one) {
                outputs_[k].rhythm = phrase.rhythm;
                outputs_[k].rhythm_at = phrase.rhythm_at;
            }
            outputs_[k].needs_reader = false;
            return true;
        }
    auto output = fresh(TaskKind::report, phrase_.open ? phrase_.verb : i);
    describe(output, i, phrase);
    output.needs_reader = false;
    add(std::move(output));
    return true;
}

// "shall be fully accessible"
bool ClauseWalk::read_predicate(std::size_t i) {
    const auto front = before_adverbs(i);
    if (!chunks_[i].has(Role::noun) || !(chunks_[i].sense(Role::noun).value & predicate) ||
        front < 2 || !chunks_[front - 1].has(Role::be))
        return false;
    if (!chunks_[before_adverbs(front - 1) - 1].any(bit(Role::modal)))
        return false;
    auto output = fresh(TaskKind::support, front - 1);
    output.first = i;
    output.behind = i + 1;
    outputs_.push_back(std::move(output));
    return true;
}

// "to raise awareness, including through a workshop, to be held in 2027": an event with a time of
// its own.
bool ClauseWalk::read_means(std::size_t i, const NounPhrase& phrase) {
    if (!chunks_[i].has(Role::noun) || !infinitive_ || phrase.governor == nowhere)
        return false;
    const int flags = chunks_[i].sense(Role::noun).value;
    const auto kind = noun_kind(flags);
    const bool by_act = is_act_as_means(phrase.governor);
    if (!chunks_[phrase.governor].has(Role::via) && !by_act)
        return false;
    const bool new_one =
        phrase.determiner ? phrase.determiner == Determiner::indefinite : (flags & plural) != 0;
    if (!new_one || !(is_meeting(kind) || (by_act && kind == TaskKind::oral_update)))
        return false;
    auto output = fresh(kind, i);
    describe(output, i, phrase);
    output.means = true;
    output.needs_date = !is_meeting(kind);
    outputs_.push_back(std::move(output));
    if (by_act) {
        close_phrase();
        phrase_.open = true;
        phrase_.verb = phrase_.objects = i;
        phrase_.group = phrase_.made = {outputs_.size() - 1};
    }
    return true;
}

// "through the presentation of an oral update": the act that the noun is governed by.
bool ClauseWalk::is_act_as_means(std::size_t governor) const {
    if (governor < clause_.scope + 2 || !chunks_[governor].has(Role::preposition) ||
        !chunks_[governor - 1].any(bit(Role::noun) | bit(Role::gerund)))
        return false;
    const auto before = chunks_[governor - 2].has(Role::determiner) ? governor - 3 : governor - 2;
    return before > clause_.scope && chunks_[before].has(Role::via);
}

// "to keep the Council informed"
void ClauseWalk::read_kept(std::size_t i) {
    const int alone = verb_alone(chunks_[i].sense(Role::participle).value);
    const bool tells = alone == static_cast<int>(TaskKind::report) ||
                       alone == static_cast<int>(TaskKind::oral_update);
    if (!tells || !phrase_.made.empty())
        return;
    auto output = fresh(static_cast<TaskKind>(alone), phrase_.verb);
    output.first = phrase_.verb;
    output.behind = i + 1;
    output.needs_date = true;
    add(std::move(output));
}

void ClauseWalk::read_series(std::size_t i) {
    if (phrase_.made.empty())
        return;
    for (auto k = i + 1; k < clause_.behind && k < i + 4; ++k) {
        if (!chunks_[k].has(Role::cardinal))
            continue;
        outputs_[phrase_.made.back()].count = chunks_[k].sense(Role::cardinal).value;
        outputs_[phrase_.made.back()].count_at = k;
        return;
    }
}

} // namespace mandated::extractors
