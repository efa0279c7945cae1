#include "extractors/tasks/clause_walk.h"

namespace mandated::extractors {

// "to be followed by an interactive dialogue": goes with the outputs before it.
bool ClauseWalk::join_dialogue(std::size_t i, const NounPhrase& phrase) {
    // "to present during an interactive dialogue a report": it goes with what comes.
    const bool early = phrase_.open && phrase_.made.empty() && (phrase_.bits & delivers) &&
                       !phrase_.passive && !phrase_.suspended;
    if (!chunks_[i].has(Role::noun) || (outputs_.size() == clause_first_ && !early))
        return false;
    const auto kind = noun_kind(chunks_[i].sense(Role::noun).value);
    if ((kind != TaskKind::dialogue && kind != TaskKind::panel) || !is_joined(reading_, phrase))
        return false;
    if (kind == TaskKind::panel && !chunks_[phrase.governor].has(Role::both) &&
        chunks_[phrase.governor].any(bit(Role::preposition)))
        return false;
    if (early && phrase.determiner == Determiner::indefinite) {
        auto output = fresh(kind, phrase_.verb);
        describe(output, i, phrase);
        outputs_.push_back(std::move(output));
        phrase_.dialogue = outputs_.size() - 1;
        return true;
    }
    if (outputs_.size() == clause_first_)
        return false;
    auto output = fresh(kind, chunks_.size());
    output.verb = outputs_.back().verb;
    describe(output, i, phrase);
    const bool all = all_hosts_ || !phrase_.open || phrase_.group.empty();
    output.hosts = all ? joined_hosts() : phrase_.group;
    // Dates that follow "and to the Assembly" are not the dialogue's; where none is known yet,
    // all are.
    for (const auto host : output.hosts)
        output.due.insert(output.due.end(), outputs_[host].due.begin(), outputs_[host].due.end());
    outputs_.push_back(std::move(output));
    return true;
}

// "an oral update, to be followed by a report in 2027": one more output, with a time of its own.
bool ClauseWalk::read_follow_up(std::size_t i, const NounPhrase& phrase) {
    if (!chunks_[i].has(Role::noun) || !phrase_.open || phrase_.group.empty() ||
        phrase.governor == nowhere || phrase.determiner != Determiner::indefinite)
        return false;
    const auto kind = noun_kind(chunks_[i].sense(Role::noun).value);
    const auto& over = chunks_[phrase.governor];
    if (!over.has(Role::follow) || over.sense(Role::follow).value != 1 ||
        (kind != TaskKind::report && kind != TaskKind::oral_update))
        return false;
    auto output = fresh(kind, phrase_.verb);
    describe(output, i, phrase);
    phrase_.group_closed = true;
    add(std::move(output));
    return true;
}

// The outputs of the clause that a dialogue behind its phrases goes with: of "both" the last two,
// else those that have no dialogue yet.
std::vector<std::size_t> ClauseWalk::joined_hosts() const {
    std::vector<std::size_t> hosts;
    for (auto k = outputs_.size(); k-- > std::max(clause_first_, recent());) {
        const bool dialogue = !outputs_[k].hosts.empty();
        if (dialogue && !all_hosts_)
            break;
        if (!dialogue)
            hosts.push_back(k);
        if (most_hosts_ > 0 && hosts.size() == most_hosts_)
            break;
    }
    std::reverse(hosts.begin(), hosts.end());
    return hosts;
}

// "to present it": the phrase hands over what was made before.
void ClauseWalk::refer_back(bool all) {
    if (phrase_.kinds == 0)
        return;
    if (outputs_.empty()) {
        // What is handed over has no name that we know, but it is written.
        const bool hands_over =
            (phrase_.bits & delivers) && !(phrase_.kinds & kind_bit(TaskKind::support));
        if (hands_over) {
            auto output = fresh(TaskKind::report, phrase_.verb);
            output.first = phrase_.verb;
            output.behind = phrase_.verb + 2;
            output.needs_reader = true;
            add(std::move(output));
        }
        return;
    }
    phrase_.group.clear();
    for (std::size_t k = outputs_.size(); k-- > std::max(all ? clause_first_ : 0, recent());) {
        if (!outputs_[k].hosts.empty() || !(phrase_.kinds & kind_bit(outputs_[k].kind)))
            continue;
        phrase_.group.push_back(k);
        share(k);
        if (!all)
            break;
    }
}

// "to present the report", where one was asked for before: no second output.
bool ClauseWalk::refer_to(TaskKind kind, std::size_t noun) {
    const auto meant = meant_by(kind, noun);
    for (std::size_t k = outputs_.size(); k-- > recent();) {
        if (outputs_[k].kind != kind || !outputs_[k].hosts.empty() || (meant && k != *meant))
            continue;
        if (k >= phrase_first() && phrase_.open)
            return true;
        phrase_.group = {k};
        phrase_.group_closed = true;
        share(k);
        for (auto& mention : phrase_.pending)
            attach(mention, phrase_.group);
        phrase_.pending.clear();
        return true;
    }
    return false;
}

// The output with the same noun: "a study, with recommendations, and to present the study".
std::optional<std::size_t> ClauseWalk::meant_by(TaskKind kind, std::size_t noun) const {
    for (std::size_t k = outputs_.size(); k-- > recent();)
        if (outputs_[k].kind == kind && outputs_[k].noun != nowhere && chunks_[noun].senses &&
            chunks_[outputs_[k].noun].senses == chunks_[noun].senses)
            return k;
    return std::nullopt;
}

// The outputs that a later word can mean; more would make long hostile texts slow.
std::size_t ClauseWalk::recent() const {
    constexpr std::size_t reach = 24;
    return outputs_.size() > reach ? outputs_.size() - reach : 0;
}

std::size_t ClauseWalk::phrase_first() const {
    return phrase_.made.empty() ? outputs_.size() : phrase_.made.front();
}

bool ClauseWalk::is_meeting(TaskKind kind) {
    return kind == TaskKind::event || kind == TaskKind::panel || kind == TaskKind::dialogue;
}

// An event of an earlier clause gets this clause's actors too, if they make it.
void ClauseWalk::share(std::size_t k) {
    auto& actors = outputs_[k].direction.actors;
    for (const auto actor : clause_.direction.actors)
        if (k < clause_first_ && is_meeting(outputs_[k].kind) &&
            std::find(actors.begin(), actors.end(), actor) == actors.end())
            actors.push_back(actor);
    phrase_.made.push_back(k);
}

// Subject of "decides that the panel discussion shall …": the event is what is decided.
void ClauseWalk::read_subject() {
    for (std::size_t i = clause_.subject; i < clause_.behind && i < clause_.subject + 40; ++i) {
        if (chunks_[i].has(Role::modal))
            return;
        if (!chunks_[i].has(Role::noun))
            continue;
        const auto kind = noun_kind(chunks_[i].sense(Role::noun).value);
        const auto phrase = noun_phrase(reading_, i, clause_.subject);
        if (phrase.governor != nowhere && phrase.governor >= clause_.subject &&
            !chunks_[phrase.governor].any(bit(Role::theme) | bit(Role::comma)))
            continue;
        subject_noun_ = i;
        if (clause_.direction.mode == Mode::decide &&
            clause_.direction.actors == std::vector{ActorClass::ORGAN} &&
            (kind == TaskKind::panel || kind == TaskKind::event || kind == TaskKind::dialogue))
            make_subject(kind);
        if (clause_.direction.mode == Mode::request && kind == TaskKind::report &&
            !phrase.rhythm.empty())
            make_subject(kind);
        return;
    }
}

void ClauseWalk::make_subject(TaskKind kind) {
    if (subject_made_)
        return;
    const auto phrase = noun_phrase(reading_, *subject_noun_, clause_.subject);
    const bool named = phrase.determiner && *phrase.determiner != Determiner::indefinite;
    for (std::size_t k = outputs_.size(); named && k-- > recent();)
        if (outputs_[k].kind == kind) {
            subject_made_ = k;
            return;
        }
    auto output = fresh(kind, *subject_noun_);
    describe(output, *subject_noun_, phrase);
    if (kind != TaskKind::report)
        output.rhythm = {};
    output.needs_date = is_meeting(kind);
    subject_made_ = outputs_.size();
    outputs_.push_back(std::move(output));
}

// The subject of a passive is its verb's object.
void ClauseWalk::adopt_subject() {
    if (subject_noun_) {
        const auto kind = noun_kind(chunks_[*subject_noun_].sense(Role::noun).value);
        if (phrase_.kinds & kind_bit(kind))
            make_subject(kind);
        else if (kind == TaskKind::report && (phrase_.kinds & kind_bit(TaskKind::transmit)))
            make_subject(TaskKind::transmit);
    }
    if (!subject_made_ && !subject_noun_ && outputs_.size() > clause_first_ &&
        ((phrase_.kinds & kind_bit(outputs_.back().kind)) ||
         verb_alone(phrase_.bits) == static_cast<int>(outputs_.back().kind)))
        subject_made_ = outputs_.size() - 1;
    if (subject_made_) {
        phrase_.group = {*subject_made_};
        phrase_.made = phrase_.group;
        for (auto& mention : std::exchange(phrase_.pending, {}))
            attach(mention, phrase_.group);
    }
}

// "at that session": the one named last.
void ClauseWalk::take_same_session() {
    if (phrase_.group.empty() || !outputs_[phrase_.group.back()].due.empty())
        return;
    for (std::size_t k = outputs_.size(); k-- > recent();)
        for (auto mention = outputs_[k].due.rbegin(); mention != outputs_[k].due.rend(); ++mention)
            if (mention->due[0].session()) {
                auto same = *mention;
                same.behind = same.first; // its words stand elsewhere
                attach(same, phrase_.group);
                return;
            }
}

void ClauseWalk::note_body(std::size_t i) {
    const auto actor = actor_at(reading_, i, context_);
    if (phrase_.open && (phrase_.kinds & kind_bit(TaskKind::mandate)) &&
        (actor == ActorClass::SP || actor == ActorClass::MECH))
        mandate_body_ = actor;
    const auto organ = organ_at(reading_, i, context_);
    if (organ.empty() || !phrase_.open || phrase_.suspended || i == 0)
        return;
    auto before = i;
    while (before > clause_.scope && chunks_[before - 1].has(Role::determiner))
        --before;
    if (before == 0)
        return;
    const auto& over = chunks_[before - 1];
    const bool object = before - 1 == phrase_.verb;
    if (!object && !over.any(bit(Role::to) | bit(Role::dative)))
        return;
    for (const auto k : phrase_.made) {
        if (k < recent())
            continue;
        auto& recipients = outputs_[k].recipients;
        if (std::find(recipients.begin(), recipients.end(), organ) == recipients.end())
            recipients.push_back(organ);
        if (outputs_[k].recipient_at == nowhere)
            outputs_[k].recipient_at = i;
    }
}

} // namespace mandated::extractors
