#include "extractors/tasks/clauses.h"

namespace mandated::extractors {
namespace {

constexpr auto bodies = bit(Role::actor) | bit(Role::organ) | bit(Role::short_form);

bool may_start_verb(const Chunk& chunk) {
    return chunk.word &&
           !chunk.any(bit(Role::determiner) | bit(Role::actor) | bit(Role::organ) |
                      bit(Role::bystander) | bit(Role::pronoun) | bit(Role::cardinal) |
                      bit(Role::officer)) &&
           !(chunk.capital && chunk.has(Role::short_form));
}

/// Whether "to" at `at` is the mark of an infinitive, not the head of "to the Council".
bool infinitive_at(const Reading& reading, std::size_t at, std::size_t behind) {
    if (!reading.chunks[at].has(Role::to))
        return false;
    std::size_t i = at + 1;
    while (i < behind && reading.chunks[i].any(bit(Role::adverb) | bit(Role::comma)) &&
           !reading.chunks[i].has(Role::verb))
        ++i;
    return i < behind && may_start_verb(reading.chunks[i]);
}

void add(std::vector<ActorClass>& actors, ActorClass actor) {
    if (std::find(actors.begin(), actors.end(), actor) == actors.end())
        actors.push_back(actor);
}

/// "the United Nations Sustainable Development Group": where the name that begins with a body ends;
/// `at` itself for other names.
std::size_t name_end(const Reading& reading, std::size_t at, std::size_t behind) {
    constexpr std::size_t longest_name = 7;
    const auto& chunks = reading.chunks;
    auto last = at + 1;
    while (last < behind && last < at + longest_name && chunks[last].word && chunks[last].capital &&
           !chunks[last].any(bodies))
        ++last;
    return last > at + 1 && last < behind && chunks[last].capital && is_short_form(reading, last)
               ? last
               : at;
}

struct Found {
    std::vector<ActorClass> actors;
    std::size_t first = nowhere, behind = nowhere;
    bool bystander = false, bystander_first = false, pronoun = false, capital = false;
};

/// The chunk that governs a noun phrase: the first one before it that is no part of the phrase.
std::size_t governor(const Reading& reading, std::size_t at, std::size_t from) {
    std::size_t i = at;
    const auto stop = at > from + 8 ? at - 8 : from;
    while (i > stop) {
        const auto& chunk = reading.chunks[i - 1];
        const bool part =
            chunk.any(bit(Role::determiner) | bit(Role::officer) | bit(Role::ordinal) |
                      bit(Role::cardinal) | bit(Role::special) | bit(Role::both)) ||
            (chunk.word && chunk.roles == 0);
        if (!part)
            break;
        --i;
    }
    return i > from ? i - 1 : nowhere;
}

/// The bodies named in [first, behind) as those who shall act.
Found find_actors(const Reading& reading, const Context& context, std::size_t first,
                  std::size_t behind) {
    const auto& chunks = reading.chunks;
    Found found;
    bool aside = false;
    for (std::size_t i = first; i < behind; ++i) {
        const auto& chunk = chunks[i];
        const bool nothing_yet = found.actors.empty() && !found.bystander;
        if (chunk.has(Role::aside)) {
            aside = true;
            continue;
        }
        if (aside && nothing_yet && chunk.has(Role::comma))
            aside = false;
        if (aside)
            continue;
        if (chunk.has(Role::pronoun) && !chunk.has(Role::determiner))
            found.pronoun = true;
        const auto actor = actor_at(reading, i, context);
        // "the Forum secretariat", "the Human Rights Council Advisory Committee": the last word
        // acts.
        if (actor && i + 1 < behind && chunks[i + 1].has(Role::actor))
            continue;
        if (!actor && !chunk.has(Role::bystander)) {
            if (chunk.capital && chunk.roles == 0 && i > first &&
                chunks[i - 1].has(Role::determiner))
                found.capital = true;
            if (chunk.has(Role::officer) &&
                (i + 1 >= behind || !chunks[i + 1].any(bodies | bit(Role::determiner)))) {
                found.capital = true;
                if (chunk.sense(Role::officer).value == 1 && chunk.capital && nothing_yet) {
                    add(found.actors, ActorClass::ORGAN);
                    found.first = i;
                    found.behind = i + 1;
                }
            }
            continue;
        }
        const auto over = governor(reading, i, first);
        const bool governed = over != nowhere && chunks[over].has(Role::preposition) &&
                              !chunks[over].has(Role::adverb);
        // "its request to the …", "the request … for the …": the addressee stands behind the
        // preposition.
        const bool addressed = governed && nothing_yet && chunks[over].any(bit(Role::relation)) &&
                               !chunks[over].has(Role::follow);
        const bool through = governed && !nothing_yet && chunks[over].has(Role::via);
        // "its appeal to the Secretary-General and to the High Commissioner", "au Secrétaire
        // général et au Haut-Commissaire"
        const bool again = governed && !nothing_yet &&
                           chunks[over].any(bit(Role::to) | bit(Role::dative)) && over > first &&
                           chunks[over - 1].any(bit(Role::conjunction) | bit(Role::comma));
        if (governed && !addressed && !through && !again)
            continue;
        if (!actor) {
            found.bystander = true;
            found.bystander_first = found.bystander_first || found.actors.empty();
            continue;
        }
        add(found.actors, *actor);
        if (found.first == nowhere)
            found.first = i;
        i = name_end(reading, i, behind);
        found.behind = i + 1;
    }
    return found;
}

/// Whom a pronoun means where no clause before directed anybody: the body named last.
std::vector<ActorClass> last_named(const Reading& reading, const Context& context,
                                   std::size_t before) {
    constexpr std::size_t reach = 80;
    if (before == nowhere)
        return {};
    for (auto i = before; i > 0 && i + reach > before; --i)
        if (const auto actor = actor_at(reading, i - 1, context))
            return {*actor};
    return {};
}

/// "the first session of the Committee shall be held": the body that sits, where the subject is its
/// session.
std::optional<ActorClass> sitting_body(const Reading& reading, const Context& context,
                                       std::size_t first, std::size_t behind) {
    const auto& chunks = reading.chunks;
    for (auto i = first; i + 2 < behind; ++i) {
        if (!chunks[i].has(Role::session))
            continue;
        if (!chunks[i + 1].has(Role::preposition))
            return std::nullopt;
        const auto body = chunks[i + 2].has(Role::determiner) ? i + 3 : i + 2;
        return body < behind ? actor_at(reading, body, context) : std::nullopt;
    }
    return std::nullopt;
}

/// Reads "the Working Group shall …", from its first word on: the subject acts unless the verb is
/// passive.
void name_subject(const Reading& reading, const Context& context, std::size_t first,
                  Clause& clause) {
    const auto& chunks = reading.chunks;
    std::size_t modal = first;
    while (modal < clause.behind && !chunks[modal].any(bit(Role::modal) | bit(Role::be)) &&
           !(chunks[modal].has(Role::verb) && !chunks[modal].has(Role::noun) &&
             !chunks[modal].has(Role::present)))
        ++modal;
    clause.subject = first;
    clause.scope = first;
    std::size_t verb = modal;
    while (verb < clause.behind && chunks[verb].any(bit(Role::modal) | bit(Role::adverb)) &&
           !chunks[verb].has(Role::be))
        ++verb;
    const bool passive = verb < clause.behind && chunks[verb].has(Role::be);
    const auto found = find_actors(reading, context, first, std::min(modal, clause.behind));
    auto& actors = clause.direction.actors;
    if (!passive && !found.actors.empty()) {
        actors = found.actors;
        clause.actor_first = found.first;
        clause.actor_behind = found.behind;
        return;
    }
    if (!passive && found.bystander)
        return;
    if (!passive && found.capital && clause.direction.mode == Mode::request) {
        actors = {ActorClass::OTHER};
        return;
    }
    // "shall be prepared by the Secretariat", "that reports submitted by the Secretariat be"
    for (std::size_t i = first; passive && i + 2 < clause.behind && i < verb + 12; ++i) {
        if (!chunks[i].has(Role::relation) ||
            static_cast<Relation>(chunks[i].sense(Role::relation).value) != Relation::by)
            continue;
        const auto agent = chunks[i + 1].has(Role::determiner) ? i + 2 : i + 1;
        if (const auto actor = actor_at(reading, agent, context)) {
            actors = {*actor};
            return;
        }
    }
    const bool sits =
        passive && verb + 1 < clause.behind && chunks[verb + 1].has(Role::participle) &&
        (verb_kinds(chunks[verb + 1].sense(Role::participle).value) & kind_bit(TaskKind::event));
    if (const auto sitting = sits ? sitting_body(reading, context, first, modal) : std::nullopt)
        actors = {*sitting};
    else if (clause.direction.mode == Mode::decide)
        actors = {ActorClass::ORGAN};
    else if (passive)
        actors = {ActorClass::SG};
}

/// "Encourages the holding of a seminar", "calls for the convening in 2027 of a conference": the
/// gerund right behind the verb, if the clause names its act so.
std::optional<std::size_t> nominal_act(const Reading& reading, std::size_t start,
                                       std::size_t behind) {
    const auto& chunks = reading.chunks;
    std::size_t i = start;
    while (i < behind && chunks[i].any(bit(Role::determiner) | bit(Role::adverb)))
        ++i;
    if (i + 1 >= behind || !chunks[i].has(Role::gerund) || !chunks[i + 1].has(Role::preposition))
        return std::nullopt;
    return i;
}

/// Who does it is said by "by", else it is the Secretariat; where the organ only wishes for it, no
/// more than the time makes it a task.
void name_agent(const Reading& reading, const Context& context, std::size_t act, Clause& clause) {
    const auto& chunks = reading.chunks;
    clause.scope = act;
    clause.nominal = clause.general = true;
    clause.direction.actors = {ActorClass::SG};
    if (act + 2 >= clause.behind || !chunks[act + 1].has(Role::relation) ||
        static_cast<Relation>(chunks[act + 1].sense(Role::relation).value) != Relation::by)
        return;
    const auto agent = chunks[act + 2].has(Role::determiner) ? act + 3 : act + 2;
    if (agent >= clause.behind)
        return;
    if (const auto actor = actor_at(reading, agent, context)) {
        clause.direction.actors = {*actor};
        clause.actor_first = agent;
        clause.actor_behind = agent + 1;
    }
}

} // namespace

std::string_view stated_lemma(const Reading& reading, const Context& context) {
    constexpr std::size_t longest_subject = 30;
    constexpr auto others = bit(Role::directive) | bit(Role::recollection) | bit(Role::that) |
                            bit(Role::relative) | bit(Role::stop) | bit(Role::colon);
    const auto& chunks = reading.chunks;
    for (std::size_t i = 0; i < chunks.size() && i < longest_subject; ++i) {
        if (chunks[i].has(Role::modal)) {
            const auto found = find_actors(reading, context, 0, i);
            return found.actors.empty() && !found.bystander ? std::string_view{}
                                                            : chunks[i].sense(Role::modal).code;
        }
        if (chunks[i].any(others) || (i == 0 && chunks[i].has(Role::to)))
            break;
    }
    return {};
}

void name_addressees(const Reading& reading, const Context& context, const Direction* before,
                     Clause& clause) {
    const auto& chunks = reading.chunks;
    auto& direction = clause.direction;
    if (clause.stated) {
        direction.actors.clear();
        name_subject(reading, context, 0, clause);
        return;
    }
    const auto start = clause.inherited ? clause.scope : std::max(clause.scope, clause.verb + 1);
    if (direction.mode == Mode::perform) {
        direction.actors = {ActorClass::ORGAN};
        clause.scope = clause.verb;
        return;
    }
    std::size_t i = start;
    std::size_t that = nowhere;
    for (; i < clause.behind; ++i) {
        if (chunks[i].has(Role::colon) || infinitive_at(reading, i, clause.behind))
            break;
        // "Recommends to the Council that its agenda include …"
        const bool addressed = i > start && i + 1 < clause.behind && chunks[i - 1].any(bodies) &&
                               chunks[i + 1].any(bit(Role::determiner) | bit(Role::pronoun));
        if (chunks[i].has(Role::that) &&
            (i == start || addressed ||
             chunks[i - 1].any(bit(Role::comma) | bit(Role::adverb) | bit(Role::directive) |
                               bit(Role::directive_base)))) {
            that = i;
            break;
        }
    }
    if (that != nowhere) {
        name_subject(reading, context, that + 1, clause);
        if (that > start)
            clause.addressee = start;
        // "Recommends to the Commission that it consider …", "that an item be included …"
        if (clause.actor_first == nowhere) {
            const auto found = find_actors(reading, context, start, that);
            if (!found.actors.empty()) {
                direction.actors = found.actors;
                clause.actor_first = found.first;
                clause.actor_behind = found.behind;
            }
        }
        return;
    }
    if (const auto act = nominal_act(reading, start, clause.behind)) {
        name_agent(reading, context, *act, clause);
        return;
    }
    clause.scope = i;
    if (direction.mode == Mode::decide) {
        direction.actors = {ActorClass::ORGAN};
        return;
    }
    const auto found = find_actors(reading, context, start, i);
    direction.actors = found.actors;
    clause.actor_first = found.first;
    clause.actor_behind = found.behind;
    clause.general = found.bystander_first;
    if (!direction.actors.empty() || found.bystander)
        return;
    const bool pronoun = found.pronoun || (clause.verb != nowhere && clause.verb > 0 &&
                                           is_clitic(chunks[clause.verb - 1]));
    // Behind "decides to extend the mandate of …, and requests him" it is who was named.
    if (pronoun && before && !before->actors.empty() && before->mode == Mode::request)
        direction.actors = before->actors;
    else if (pronoun)
        direction.actors = last_named(reading, context, clause.verb);
    else if (found.capital)
        direction.actors = {ActorClass::OTHER};
}

} // namespace mandated::extractors
