#include "extractors/tasks/clause_walk.h"

// What can be the object of the verb at hand.

namespace mandated::extractors {

// "to submit the reports of the mission to the Security Council": they exist.
bool ClauseWalk::hands_on(std::size_t i, TaskKind kind, const NounPhrase& phrase) const {
    return kind == TaskKind::report && (phrase_.bits & delivers) && chunks_[i].has(Role::noun) &&
           (chunks_[i].sense(Role::noun).value & plural) &&
           phrase.determiner == Determiner::definite && i + 2 < clause_.behind &&
           chunks_[i + 1].has(Role::preposition) && !chunks_[i + 1].has(Role::relation) &&
           chunks_[i + 2].any(bit(Role::determiner) | body_roles);
}

bool ClauseWalk::accepts(std::size_t i, TaskKind kind, const NounPhrase& phrase) const {
    const int flags = chunks_[i].has(Role::noun) ? chunks_[i].sense(Role::noun).value : 0;
    if (flags & any_place)
        return !(flags & predicate) || phrase.governor == nowhere || makes_accessible(i);
    // "the United Nations Water Conference": part of a name.
    if (phrase.governor != nowhere && !phrase.determiner &&
        chunks_[phrase.governor].any(bit(Role::actor) | bit(Role::organ)) && !(flags & plural))
        return is_meeting(kind) && names_object(phrase.governor);
    // "to include those updates in his reports": known already.
    if ((phrase_.bits & takes_in) && phrase.determiner == Determiner::definite &&
        (kind == TaskKind::report || kind == TaskKind::oral_update) &&
        (phrase.governor == phrase_.verb || phrase.governor == nowhere))
        return false;
    if (goes_on_with_named(phrase, flags))
        return false;
    // "the holding of the next meeting"
    if (clause_.nominal && phrase_.verb == clause_.scope && phrase_.group.empty() &&
        phrase.governor != nowhere && chunks_[phrase.governor].has(Role::preposition) &&
        !chunks_[phrase.governor].has(Role::relation))
        return true;
    if (is_object(reading_, phrase))
        return true;
    if (phrase.governor == nowhere)
        return false;
    const auto& over = chunks_[phrase.governor];
    // "to provide the Special Rapporteur with all the assistance necessary"
    const bool new_object =
        phrase.determiner ? phrase.determiner == Determiner::indefinite : (flags & plural) != 0;
    const bool handed = (phrase_.bits & delivers) && (new_object || (flags & weak));
    if ((kind == TaskKind::support || handed) && over.has(Role::instrument))
        return phrase_.group.empty();
    const bool inside = over.has(Role::relation) &&
                        static_cast<Relation>(over.sense(Role::relation).value) == Relation::in;
    if ((phrase_.bits & takes_in) && inside)
        return phrase_.group.empty();
    // "to present its findings in a report"
    const bool new_one =
        phrase.determiner == Determiner::indefinite || phrase.determiner == Determiner::possessive;
    const bool hands_over = (phrase_.bits & delivers) && over.has(Role::follow);
    if (kind == TaskKind::report && hands_over && new_one && phrase_.group.empty())
        return true;
    // "a series of seminars", "a set of guidelines"
    return over.has(Role::preposition) && !over.any(bit(Role::relation) | bit(Role::follow)) &&
           !phrase.determiner && phrase.governor > phrase_.verb && series_of(phrase.governor);
}

// "to make the panel discussion fully accessible": an event or a text, not "products accessible
// to".
bool ClauseWalk::makes_accessible(std::size_t at) const {
    constexpr std::size_t reach = 16;
    if (at > phrase_.verb + reach)
        return false;
    for (auto i = phrase_.verb + 1; i < at; ++i) {
        if (chunks_[i].has(Role::pronoun) && !chunks_[i].has(Role::determiner))
            return true;
        if (chunks_[i].any(body_roles))
            return true;
        if (!chunks_[i].has(Role::noun))
            continue;
        const int flags = chunks_[i].sense(Role::noun).value;
        if (is_meeting(noun_kind(flags)) ||
            (noun_kind(flags) == TaskKind::report && !(flags & weak)))
            return true;
    }
    return false;
}

// "to convene, in 2028, the United Nations Conference": a body's name inside the object's.
bool ClauseWalk::names_object(std::size_t body) const {
    // "the third United Nations Conference", "the 2027 United Nations Conference"
    if (body > phrase_.verb + 2 && chunks_[body - 1].any(bit(Role::ordinal) | bit(Role::year)))
        --body;
    if (body < phrase_.verb + 2 || !chunks_[body - 1].has(Role::determiner))
        return false;
    return body - 2 == phrase_.verb || body - 1 == last_time_ ||
           (chunks_[body - 2].has(Role::comma) && phrase_.group.empty() &&
            !phrase_.pending.empty());
}

// "dates for the Conference and the two sessions of the committee": named beside what stands behind
// a preposition, not made.
bool ClauseWalk::goes_on_with_named(const NounPhrase& phrase, int flags) const {
    if (phrase.governor == nowhere || phrase.governor <= phrase_.verb)
        return false;
    // "in the areas of fact-finding, legal analysis and …"
    if (!phrase.determiner && !(flags & plural))
        return in_list_of_named(phrase.governor);
    if (!phrase.determiner && beside_named(phrase.governor))
        return true;
    if (!chunks_[phrase.governor].has(Role::conjunction) ||
        phrase.determiner != Determiner::definite)
        return false;
    if (phrase.governor + 2 < chunks_.size() && chunks_[phrase.governor + 2].capital)
        return true; // "as well as the High-level Panel"
    for (auto i = phrase.governor; i > phrase_.verb + 1; --i) {
        if (chunks_[i - 1].any(bit(Role::comma) | bit(Role::stop)))
            return false;
        if (chunks_[i - 1].has(Role::preposition))
            return true;
    }
    return false;
}

bool ClauseWalk::in_list_of_named(std::size_t governor) const {
    constexpr std::size_t reach = 24;
    if (!chunks_[governor].any(bit(Role::conjunction) | bit(Role::comma)))
        return false;
    for (auto i = governor; i > phrase_.verb + 1 && i + reach > governor; --i)
        // "with all the information and resources necessary"
        if (chunks_[i - 1].has(Role::preposition) &&
            !chunks_[i - 1].any(bit(Role::to) | bit(Role::instrument)))
            return true;
    return false;
}

// "for the realization of the panel discussion, reports and dialogue"
bool ClauseWalk::beside_named(std::size_t governor) const {
    if (governor <= phrase_.objects ||
        !chunks_[governor].any(bit(Role::conjunction) | bit(Role::comma)) ||
        !chunks_[governor - 1].has(Role::noun))
        return false;
    const auto before = noun_phrase(reading_, governor - 1, phrase_.objects);
    return before.determiner == Determiner::definite && before.governor != nowhere &&
           chunks_[before.governor].has(Role::preposition) &&
           !chunks_[before.governor].any(bit(Role::to) | bit(Role::instrument));
}

// Whether "of" at `at` follows a quantity: "a series of", "a number of".
bool ClauseWalk::series_of(std::size_t at) const {
    if (at < phrase_.verb + 3 || at < 2)
        return false;
    const auto& quantity = chunks_[at - 1];
    return quantity.roles == 0 && quantity.word && chunks_[at - 2].has(Role::determiner) &&
           chunks_[at - 2].sense(Role::determiner).value ==
               static_cast<int>(Determiner::indefinite);
}

// Whether a body of the United Nations or a State is the first named from `from` on; nothing where
// neither is.
std::optional<bool> ClauseWalk::body_within(std::size_t from, std::size_t reach) const {
    for (auto i = from; i < clause_.behind && i < from + reach; ++i) {
        if (chunks_[i].has(Role::actor) || is_short_form(reading_, i))
            return true;
        if (chunks_[i].has(Role::bystander))
            return false;
        if (chunks_[i].any(bit(Role::comma) | bit(Role::stop)))
            break;
    }
    return std::nullopt;
}

// Support is a task where it goes to a body or an event, not to a State.
bool ClauseWalk::supports_somebody(std::size_t noun) const {
    const int flags = chunks_[noun].sense(Role::noun).value;
    if (flags & predicate)
        return true;
    // "that resources are aligned with national needs"
    if (auto next = noun + 1; next + 1 < clause_.behind && chunks_[next].has(Role::copula)) {
        while (next + 2 < clause_.behind && chunks_[next + 1].has(Role::adverb))
            ++next;
        const auto& said = chunks_[next + 1];
        const bool given =
            said.has(Role::participle) &&
            verb_kinds(said.sense(Role::participle).value) & kind_bit(TaskKind::support);
        if (!given)
            return false;
    }
    // "to ensure that staff careers …": not that anybody is given staff
    if (phrase_.verb + 1 < noun && chunks_[phrase_.verb + 1].has(Role::that) &&
        !chunks_[noun + 1 < clause_.behind ? noun + 1 : noun].any(bit(Role::copula) |
                                                                  bit(Role::be)) &&
        !body_within(phrase_.verb + 2, noun - phrase_.verb - 2).value_or(false))
        return false;
    // "assistance to the Government and support to the Commission": each by what it goes to.
    if ((flags & of_state) && noun + 1 < clause_.behind && chunks_[noun + 1].has(Role::to))
        if (const auto receiver = body_within(noun + 2, 8))
            return *receiver;
    const bool provides =
        (phrase_.bits & delivers) || (phrase_.kinds & kind_bit(TaskKind::oral_update));
    // "to provide the Special Rapporteur with …" names it anywhere, "to strengthen the capacity of
    // the Office" right behind.
    const bool near = !provides && (flags & of_state) != 0;
    constexpr std::size_t reach = 40, near_reach = 16;
    const auto end = std::min(clause_.behind, near ? noun + near_reach : phrase_.verb + reach);
    for (auto i = phrase_.verb + 1; i < end; ++i) {
        if (near && i > noun &&
            chunks_[i].any(bit(Role::comma) | bit(Role::stop) | bit(Role::to)) &&
            !chunks_[i].has(Role::preposition))
            return false;
        if (chunks_[i].has(Role::bystander) && (flags & of_state))
            return false;
        if (chunks_[i].any(bit(Role::actor)) || (is_short_form(reading_, i)))
            return true;
        if (i != noun && chunks_[i].has(Role::noun) && (provides || !(flags & of_state))) {
            const auto kind = noun_kind(chunks_[i].sense(Role::noun).value);
            const bool theirs = kind == TaskKind::mandate && is_possessed(i);
            if (kind != TaskKind::support && kind != TaskKind::consideration && !theirs)
                return true;
        }
    }
    return serves_named(noun);
}

// "their respective mandates"
bool ClauseWalk::is_possessed(std::size_t noun) const {
    constexpr std::size_t reach = 3;
    for (auto i = noun; i > clause_.scope && i + reach > noun; --i)
        if (chunks_[i - 1].has(Role::determiner))
            return chunks_[i - 1].sense(Role::determiner).value ==
                   static_cast<int>(Determiner::possessive);
    return false;
}

// "the mandate of the Special Rapporteur, and requests … the resources necessary for its
// fulfilment"
bool ClauseWalk::serves_named(std::size_t noun) const {
    constexpr std::size_t reach = 5, far = 60;
    // "that the Office and the mission each be provided with …"
    if (phrase_.passive && clause_.subject != nowhere &&
        body_within(clause_.subject, phrase_.verb - clause_.subject).value_or(false))
        return true;
    bool theirs = false;
    for (auto i = noun + 1; i + 1 < clause_.behind && i < noun + reach; ++i)
        theirs =
            theirs || (chunks_[i].has(Role::preposition) && chunks_[i + 1].has(Role::determiner) &&
                       chunks_[i + 1].sense(Role::determiner).value ==
                           static_cast<int>(Determiner::possessive));
    // "to provide them with all the assistance necessary"
    const auto& object = chunks_[std::min(phrase_.verb + 1, clause_.behind - 1)];
    const bool them = object.has(Role::pronoun) && !object.has(Role::determiner);
    if ((!theirs && !them) || clause_.verb == nowhere)
        return false;
    for (auto i = them ? phrase_.verb : clause_.verb;
         i > 0 && i + far > (them ? phrase_.verb : clause_.verb); --i)
        if (const auto body = actor_at(reading_, i - 1, context_);
            body == ActorClass::SP || body == ActorClass::MECH)
            return true;
    return false;
}

// "its eightieth session and subsequent sessions"
bool ClauseWalk::repeats_session(std::size_t i) const {
    constexpr std::size_t reach = 4;
    return chunks_[i].has(Role::session) && last_time_ > 0 && i >= last_time_ &&
           i - last_time_ < reach && chunks_[last_time_].has(Role::conjunction);
}

// "to prepare reports, …, and to transmit their reports to the Assembly": those, once more.
bool ClauseWalk::hands_on_made(std::size_t verb) {
    constexpr std::size_t reach = 5;
    for (auto i = verb + 1; i < clause_.behind && i < verb + reach; ++i) {
        if (!chunks_[i].has(Role::noun) ||
            noun_kind(chunks_[i].sense(Role::noun).value) != TaskKind::report)
            continue;
        const auto phrase = noun_phrase(reading_, i, verb + 1);
        if (!phrase.determiner || phrase.determiner == Determiner::indefinite)
            return false;
        for (auto k = outputs_.size(); k-- > std::max(clause_first_, recent());)
            if (outputs_[k].kind == TaskKind::report) {
                phrase_.group = phrase_.made = {k};
                phrase_.group_closed = true;
                return true;
            }
        return false;
    }
    return false;
}

// "to circulate a study": it is written first.
bool ClauseWalk::makes_new_text(std::size_t verb) const {
    constexpr std::size_t reach = 20;
    for (auto i = verb + 1; i < clause_.behind && i < verb + reach; ++i) {
        if (chunks_[i].any(bit(Role::comma) | bit(Role::stop) | bit(Role::conjunction)))
            return false;
        if (!chunks_[i].has(Role::noun) || chunks_[i].any(body_roles))
            continue;
        const int flags = chunks_[i].sense(Role::noun).value;
        const auto phrase = noun_phrase(reading_, i, verb + 1);
        return noun_kind(flags) == TaskKind::report &&
               ((flags & weak) != 0 ||
                (phrase.determiner == Determiner::indefinite && !(flags & plural)));
    }
    return false;
}

} // namespace mandated::extractors
