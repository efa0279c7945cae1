#include "extractors/tasks/clauses.h"

namespace mandated::extractors {
namespace {

constexpr auto separators =
    bit(Role::conjunction) | bit(Role::comma) | bit(Role::stop) | bit(Role::colon);

/// Whether a finite verb at `at` can open a clause: at the start, or behind "and", a comma or a
/// semicolon, with adverbs between.
bool opens_clause(const Reading& reading, std::size_t at) {
    const auto& chunks = reading.chunks;
    std::size_t i = at;
    while (i > 0 && chunks[i - 1].has(Role::adverb))
        --i;
    return i == 0 || chunks[i - 1].any(separators) || chunks[i - 1].has(Role::figure);
}

/// "requests for visits", "requests made": a noun after all.
bool is_noun_here(const Reading& reading, std::size_t at) {
    if (at + 1 >= reading.chunks.size())
        return false;
    const auto& next = reading.chunks[at + 1];
    return next.has(Role::preposition) && !next.any(bit(Role::to) | bit(Role::adverb)) &&
           !next.has(Role::aside) && !next.has(Role::relation);
}

/// "decides to request", "we request", ", requesting": a directive in another form inside a
/// decision.
bool nested_directive(const Reading& reading, std::size_t at, bool deciding) {
    const auto& chunks = reading.chunks;
    std::size_t i = at;
    while (i > 0 && chunks[i - 1].has(Role::adverb))
        --i;
    if (i == 0)
        return false;
    const auto& before = chunks[i - 1];
    if (before.has(Role::we))
        return true;
    if (!deciding)
        return false;
    return before.has(Role::to) || (before.has(Role::comma) && chunks[at].hyphenated);
}

/// Whether what a verb directs is a clause of its own ("decides that"), not an infinitive.
bool directs_by_clause(const Reading& reading, std::size_t verb, std::size_t behind) {
    const auto& chunks = reading.chunks;
    for (auto i = verb + 1; i + 1 < behind; ++i) {
        if (chunks[i].has(Role::that) && !chunks[i + 1].has(Role::session))
            return true;
        if (chunks[i].has(Role::to) && !chunks[i + 1].any(bit(Role::determiner) | bit(Role::actor) |
                                                          bit(Role::organ) | bit(Role::short_form)))
            return false;
    }
    return false;
}

Clause opened(const Sense& sense, std::size_t verb) {
    Clause clause;
    clause.direction = {static_cast<Mode>(sense.value), sense.code, {}};
    clause.verb = verb;
    clause.scope = verb + 1;
    return clause;
}

} // namespace

std::vector<Clause> find_clauses(const Reading& reading, const Context& context,
                                 const Direction* inherited) {
    const auto& chunks = reading.chunks;
    std::vector<Clause> clauses;
    bool open = false, first_verb = true;
    const auto close = [&](std::size_t at) {
        if (open)
            clauses.back().behind = at;
        open = false;
    };
    const auto stated = stated_lemma(reading, context);
    if (inherited || !stated.empty()) {
        Clause clause;
        clause.direction = inherited ? *inherited : Direction{Mode::decide, stated, {}};
        clause.inherited = true;
        clause.stated = !stated.empty();
        clauses.push_back(std::move(clause));
        open = true;
    }
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const auto& chunk = chunks[i];
        const bool finite = chunk.any(bit(Role::directive) | bit(Role::recollection));
        // "recognizing that" right behind a verb stands inside its clause.
        const bool inside = open && chunk.has(Role::recollection) && i < clauses.back().verb + 8 &&
                            clauses.back().verb != nowhere;
        if (finite && !inside && opens_clause(reading, i) &&
            (first_verb || !is_noun_here(reading, i))) {
            if (first_verb && clauses.size() == 1 && clauses[0].inherited && i < 3)
                clauses.clear(), open = false; // the part has a verb of its own
            first_verb = false;
            close(i);
            if (chunk.has(Role::directive)) {
                clauses.push_back(opened(chunk.sense(Role::directive), i));
                open = true;
            }
            continue;
        }
        const bool deciding = open && clauses.back().direction.mode == Mode::decide;
        if (chunk.has(Role::directive_base) && nested_directive(reading, i, deciding)) {
            close(i);
            clauses.push_back(opened(chunk.sense(Role::directive_base), i));
            open = true;
            continue;
        }
        // "decides that …, and that …": each has a subject of its own.
        if (open && chunk.has(Role::that) && i > 0 && clauses.back().verb != nowhere &&
            i > clauses.back().verb + 3 && chunks[i - 1].any(bit(Role::conjunction)) &&
            i + 1 < chunks.size() && !chunks[i + 1].has(Role::preposition) &&
            clauses.back().direction.mode != Mode::perform &&
            directs_by_clause(reading, clauses.back().verb, i)) {
            auto next = clauses.back();
            close(i);
            next.scope = i;
            clauses.push_back(std::move(next));
            open = true;
        }
    }
    close(chunks.size());
    const Direction* before = nullptr;
    for (auto& clause : clauses) {
        const bool own_subject = clause.stated || (!chunks.empty() && chunks[0].has(Role::that));
        if (!clause.inherited || own_subject || clause.direction.actors.empty())
            name_addressees(reading, context, before, clause);
        before = &clause.direction;
    }
    return clauses;
}

} // namespace mandated::extractors
