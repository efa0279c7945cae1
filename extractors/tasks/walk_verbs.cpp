#include "extractors/tasks/clause_walk.h"

namespace mandated::extractors {

// Whether the clause is in its infinitives or in a chain of gerunds, for verbs joined by
// "and".
void ClauseWalk::note_form(std::size_t i) {
    if (i + 1 >= clause_.behind || !chunks_[i + 1].word)
        return;
    const auto& next = chunks_[i + 1];
    const bool plain = !next.any(bit(Role::determiner) | bit(Role::actor) | bit(Role::organ) |
                                 bit(Role::cardinal));
    const bool modal = chunks_[i].has(Role::modal) && !chunks_[i].has(Role::verb);
    if ((chunks_[i].has(Role::to) && plain) || (clause_.stated && modal))
        infinitive_ = true;
    if (is_means(chunks_[i]))
        gerunds_ = plain;
}

// "a panel discussion, which shall be held at …"
bool ClauseWalk::about_last_output(std::size_t i) const {
    return i + 2 < clause_.behind && outputs_.size() > clause_first_ &&
           chunks_[i + 1].has(Role::modal) && chunks_[i + 2].has(Role::be);
}

std::size_t ClauseWalk::before_adverbs(std::size_t i) const {
    while (i > clause_.scope && chunks_[i - 1].any(bit(Role::adverb) | bit(Role::rhythm)))
        --i;
    return i;
}

// "a conference to review …": what the event is for.
bool ClauseWalk::is_purpose(std::size_t front) const {
    if (front < 3 || outputs_.size() == clause_first_ || !chunks_[front - 1].has(Role::to) ||
        !phrase_.open || phrase_.group.empty())
        return false;
    const auto before = chunks_[front - 2].has(Role::comma) ? front - 3 : front - 2;
    return outputs_.back().noun == before && is_meeting(outputs_.back().kind);
}

// "shall be responsible for the preparation of reports and for presenting them"
bool ClauseWalk::is_duty(std::size_t i, std::size_t front) const {
    return front >= 2 && i + 1 < clause_.behind && chunks_[front - 1].has(Role::duration) &&
           chunks_[front - 2].has(Role::conjunction) && chunks_[i + 1].has(Role::pronoun) &&
           (chunks_[i].sense(Role::gerund).value & delivers);
}

bool ClauseWalk::starts_phrase(std::size_t i) const {
    const auto& chunk = chunks_[i];
    if (clause_.direction.mode == Mode::perform && i == clause_.verb)
        return true;
    if (clause_.nominal && i == clause_.scope)
        return true;
    const auto front = before_adverbs(i);
    // A verb with a capital stands in a title: "the Conference to Review Progress".
    if (chunk.capital && front != 0 && front != clause_.scope)
        return false;
    const bool at_start = front == clause_.scope && clause_.verb != clause_.scope;
    const auto* before = front > 0 && !at_start ? &chunks_[front - 1] : nullptr;
    if (chunk.has(Role::verb)) {
        if (chunk.has(Role::present) && before && before->has(Role::determiner))
            return false;
        if (!before)
            return clause_.inherited || clause_.subject != nowhere;
        if (before->any(bit(Role::to) | bit(Role::modal)))
            return true;
        // Coordinated with an infinitive before: "to prepare and submit".
        if (before->any(bit(Role::conjunction) | bit(Role::comma)) && infinitive_)
            return !noun_follows_of(i);
        // "that the Secretary-General submit", "that the Director, beginning in 2027, submit"
        const bool inserted = before->has(Role::comma) && last_time_ + 1 == front;
        if (clause_.subject != nowhere && !infinitive_ &&
            (inserted || before->any(body_roles | bit(Role::organ) | bit(Role::pronoun))) &&
            !chunk.has(Role::noun))
            return true;
        return false;
    }
    if (chunk.has(Role::gerund)) {
        if (!before)
            return clause_.inherited;
        // "implementation, reporting and follow-up": a noun among nouns.
        const bool among_nouns =
            i + 1 < clause_.behind && verb_alone(chunk.sense(Role::gerund).value) >= 0 &&
            chunks_[i + 1].any(bit(Role::comma) | bit(Role::conjunction) | bit(Role::stop));
        const bool coordinated =
            before->any(bit(Role::conjunction) | bit(Role::comma)) && !among_nouns;
        // "barriers to reporting"
        const bool aim = before->has(Role::to) &&
                         (front != i || verb_alone(chunk.sense(Role::gerund).value) < 0);
        return is_means(*before) || aim || (gerunds_ && coordinated) || is_duty(i, front);
    }
    if (chunk.has(Role::participle) && before && before->has(Role::be)) {
        if (before->has(Role::modal)) // "sera présenté"
            return true;
        const auto front_be = before_adverbs(front - 1);
        return front_be > 0 && chunks_[front_be - 1].any(bit(Role::modal));
    }
    return chunk.has(Role::be) && subjunctive_passive(i);
}

// "requests that the report be submitted": the verb is what follows.
bool ClauseWalk::subjunctive_passive(std::size_t i) const {
    return clause_.subject != nowhere && !infinitive_ && i + 1 < clause_.behind &&
           chunks_[i + 1].has(Role::participle) && i > 0 &&
           !chunks_[i - 1].any(bit(Role::to) | bit(Role::modal));
}

bool ClauseWalk::is_means(const Chunk& chunk) {
    return chunk.has(Role::follow) ||
           (chunk.has(Role::relation) &&
            static_cast<Relation>(chunk.sense(Role::relation).value) == Relation::by) ||
           (chunk.has(Role::gerund) && chunk.has(Role::preposition));
}

bool ClauseWalk::noun_follows_of(std::size_t i) const {
    if (!chunks_[i].has(Role::noun) || i + 1 >= clause_.behind)
        return false;
    const auto& next = chunks_[i + 1];
    return !next.any(bit(Role::to) | bit(Role::determiner) | bit(Role::rhythm) |
                     bit(Role::adverb)) &&
           !(next.has(Role::relation) && next.has(Role::preposition) && !next.has(Role::follow));
}

// "to invite States, …, to inform him": what States do is nobody's task here.
bool ClauseWalk::asks_others(std::size_t at) const {
    constexpr std::size_t reach = 5;
    auto verb = at + 1;
    while (verb < clause_.behind && chunks_[verb].has(Role::adverb))
        ++verb;
    if (verb >= clause_.behind || !chunks_[verb].has(Role::directive_base) ||
        chunks_[verb].any(bit(Role::verb) | bit(Role::noun)))
        return false;
    for (auto i = verb + 1; i < clause_.behind && i < verb + reach; ++i) {
        if (chunks_[i].any(body_roles | bit(Role::to)))
            return false;
        if (chunks_[i].has(Role::bystander))
            return true;
    }
    return false;
}

// An infinitive of another verb ends what the phrase can have as objects.
bool ClauseWalk::closes_phrase(std::size_t i) const {
    if (!phrase_.open || !chunks_[i].has(Role::to) || i + 1 >= clause_.behind)
        return false;
    std::size_t next = i + 1;
    while (next < clause_.behind && chunks_[next].has(Role::adverb))
        ++next;
    // "to invite" directs nobody here.
    if (next >= clause_.behind || !chunks_[next].word ||
        (chunks_[next].roles & ~bit(Role::directive_base)) != 0)
        return false;
    return i > 0 && chunks_[i - 1].any(bit(Role::conjunction) | bit(Role::comma));
}

void ClauseWalk::open_phrase(std::size_t i) {
    const bool be = chunks_[i].has(Role::be);
    const auto verb = be ? i + 1 : i;
    // "to orally update and engage in a dialogue with the Assembly annually": one time for both.
    const auto joint = before_adverbs(i);
    const bool paired = phrase_.open && !phrase_.suspended && joint > 0 &&
                        joint - 1 == phrase_.verb + 1 && chunks_[joint - 1].has(Role::conjunction);
    auto made_before = paired ? phrase_.made : std::vector<std::size_t>{};
    std::erase_if(made_before, [&](auto k) { return outputs_[k].kind == TaskKind::consideration; });
    close_phrase();
    infinitive_ = true;
    gerunds_ = gerunds_ && chunks_[verb].has(Role::gerund);
    const auto role = chunks_[verb].has(Role::verb)     ? Role::verb
                      : chunks_[verb].has(Role::gerund) ? Role::gerund
                                                        : Role::participle;
    int value = 0;
    if (chunks_[verb].has(role))
        value = chunks_[verb].sense(role).value;
    else
        value = finite_verb(verb);
    phrase_ = Phrase{};
    phrase_.open = true;
    phrase_.verb = verb;
    phrase_.objects = verb + 1;
    phrase_.kinds = verb_kinds(value);
    phrase_.bits = value;
    phrase_.group = phrase_.made = std::move(made_before);
    const auto front = before_adverbs(verb);
    phrase_.to_organ =
        (value & delivers) &&
        std::any_of(chunks_.begin() + static_cast<std::ptrdiff_t>(front),
                    chunks_.begin() + static_cast<std::ptrdiff_t>(verb), is_dative_clitic);
    phrase_.passive = chunks_[verb].has(role) && role == Role::participle;
    phrase_.pending = std::exchange(early_, {});
    if (phrase_.passive) {
        adopt_subject();
        const int alone = verb_alone(value);
        const bool acts = alone == static_cast<int>(TaskKind::mandate) ||
                          alone == static_cast<int>(TaskKind::consideration);
        if (acts && phrase_.made.empty() && clause_.subject != nowhere) {
            make_alone(static_cast<TaskKind>(alone), verb, value);
            if (!phrase_.made.empty())
                outputs_.back().needs_date = true;
        }
        return;
    }
    if (const int alone = verb_alone(value); alone >= 0)
        make_alone(static_cast<TaskKind>(alone), verb, value);
    for (auto before = front; before < verb; ++before)
        if (is_clitic(chunks_[before])) {
            refer_back(chunks_[before].sense(Role::pronoun).value == 1);
            break;
        }
}

// The value of a verb that is itself the act ("renews"): its infinitive's.
int ClauseWalk::finite_verb(std::size_t at) const {
    const auto& lemma = chunks_[at].sense(Role::directive).code;
    const auto& lexicon = context_.vocabulary.lexicon;
    std::vector<Lexicon::WordId> ids;
    for (std::size_t begin = 0; begin <= lemma.size();) {
        const auto end = std::min(lemma.find(' ', begin), lemma.size());
        ids.push_back(lexicon.word(lemma.substr(begin, end - begin)));
        begin = end + 1;
    }
    const auto match = lexicon.longest(ids.size(), [&](std::size_t k) { return ids[k]; });
    const auto* sense = match.senses ? match.senses->find(Role::verb) : nullptr;
    return sense ? sense->value : static_cast<int>(kind_bit(TaskKind::mandate));
}

void ClauseWalk::make_alone(TaskKind kind, std::size_t verb, int bits) {
    std::size_t object = verb + 1;
    // "to brief, on an annual basis, the Council"
    constexpr auto between = bit(Role::determiner) | bit(Role::adverb) | bit(Role::officer) |
                             bit(Role::rhythm) | bit(Role::comma);
    while (object < clause_.behind && chunks_[object].any(between))
        ++object;
    const bool pronoun = verb + 1 < clause_.behind && chunks_[verb + 1].has(Role::pronoun) &&
                         !chunks_[verb + 1].has(Role::determiner);
    if (bits & to_body) {
        const bool to_somebody =
            object < clause_.behind &&
            (chunks_[object].any(body_roles) || (pronoun && kind != TaskKind::support));
        if (!to_somebody)
            return;
    }
    if ((bits & own) && clause_.direction.mode == Mode::request)
        return;
    if (pronoun && kind == TaskKind::transmit && outputs_.size() > clause_first_)
        return;
    if (kind == TaskKind::transmit && hands_on_made(verb))
        return;
    if (kind == TaskKind::transmit && makes_new_text(verb)) {
        phrase_.kinds = kind_bit(TaskKind::report);
        return;
    }
    Output output = fresh(kind, verb);
    output.first = verb;
    output.behind = verb + 1;
    output.needs_time = kind == TaskKind::consideration &&
                        (clause_.direction.mode == Mode::request ||
                         clause_.direction.actors != std::vector{ActorClass::ORGAN});
    // "to meet for five working days": how long makes it as sure as when.
    output.needs_date = (bits & timed) != 0 && !lasts_days(verb);
    output.unsaid = (bits & told) != 0;
    // "the mandate of the Expert …, to assess, monitor and report on": what the mandate is.
    // "the methodology to report on an indicator"
    const auto front = before_adverbs(verb);
    const bool purpose = front > clause_.scope + 1 && chunks_[front - 1].has(Role::to) &&
                         chunks_[front - 2].word && chunks_[front - 2].roles == 0;
    output.needs_reader = kind == TaskKind::report &&
                          (purpose || (outputs_.size() > clause_first_ &&
                                       outputs_[clause_first_].kind == TaskKind::mandate));
    // "Decides that the members shall serve for three years": it is the organ that appoints.
    if (kind == TaskKind::mandate && output.needs_date && clause_.direction.mode == Mode::decide)
        output.direction.actors = {ActorClass::ORGAN};
    add(std::move(output));
}

// "for five working days" right behind a verb.
bool ClauseWalk::lasts_days(std::size_t verb) const {
    constexpr std::size_t reach = 6;
    const auto end = std::min(clause_.behind, verb + reach);
    if (verb + 2 >= end || !chunks_[verb + 1].has(Role::duration) ||
        !chunks_[verb + 2].any(bit(Role::cardinal) | bit(Role::figure)))
        return false;
    for (auto i = verb + 3; i < end; ++i)
        if (chunks_[i].has(Role::unit))
            return true;
    return false;
}

void ClauseWalk::close_phrase() {
    if (!phrase_.open)
        return;
    if (!phrase_.pending.empty() && phrase_.group.empty())
        hand_over_unnamed();
    if (phrase_.dialogue != nowhere && phrase_.made.empty())
        phrase_.group = {phrase_.dialogue};
    else if (phrase_.dialogue != nowhere)
        outputs_[phrase_.dialogue].hosts = phrase_.made;
    if (!phrase_.pending.empty() && !phrase_.group.empty())
        for (auto& mention : phrase_.pending)
            attach(mention, phrase_.group);
    else if (!phrase_.pending.empty())
        waiting_ = std::move(phrase_.pending);
    phrase_ = Phrase{};
    all_hosts_ = false;
}

// "to submit to the Assembly at its … session a comprehensive approach": written, whatever its
// name.
void ClauseWalk::hand_over_unnamed() {
    const auto& first = phrase_.pending[0];
    const bool own = clause_.direction.mode == Mode::decide &&
                     clause_.direction.actors == std::vector{ActorClass::ORGAN};
    if ((phrase_.kinds & kind_bit(TaskKind::consideration)) && own &&
        (first.agenda || (phrase_.bits & takes_in))) {
        auto output = fresh(TaskKind::consideration, phrase_.verb);
        output.first = first.first;
        output.behind = first.behind;
        add(std::move(output));
        return;
    }
    const bool hands_over = (phrase_.bits & delivers) &&
                            !(phrase_.kinds & kind_bit(TaskKind::support)) && !phrase_.passive;
    const auto numbered = [](const auto& mention) { return mention.due[0].session() != nullptr; };
    if (!hands_over || std::none_of(phrase_.pending.begin(), phrase_.pending.end(), numbered))
        return;
    // "to submit resource requirements for 2027 at its … session": the year is the text's subject.
    std::erase_if(phrase_.pending, [&](const auto& mention) { return !numbered(mention); });
    auto output = fresh(TaskKind::report, phrase_.verb);
    output.first = phrase_.verb;
    output.behind = phrase_.verb + 1;
    add(std::move(output));
}

} // namespace mandated::extractors
