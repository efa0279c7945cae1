#include "extractors/tasks/noun_phrases.h"

namespace mandated::extractors {
namespace {

constexpr std::size_t longest_phrase = 14;

/// Words that may stand between a determiner and its noun.
bool inside(const Chunk& chunk) {
    if (chunk.any(bit(Role::actor) | bit(Role::organ)))
        return false;
    if (chunk.any(bit(Role::preposition) | bit(Role::to) | bit(Role::stop) | bit(Role::colon) |
                  bit(Role::modal) | bit(Role::relative) | bit(Role::directive) |
                  bit(Role::pronoun)) &&
        !chunk.any(bit(Role::determiner) | bit(Role::next)))
        return false;
    return chunk.word;
}

} // namespace

NounPhrase noun_phrase(const Reading& reading, std::size_t at, std::size_t from) {
    const auto& chunks = reading.chunks;
    NounPhrase phrase;
    phrase.first = at;
    const auto stop = at > from + longest_phrase ? at - longest_phrase : from;
    // "rapport annuel" is one chunk.
    if (chunks[at].has(Role::rhythm_word))
        phrase.rhythm = chunks[at].sense(Role::rhythm_word).code;
    std::size_t bare = at; // where the phrase begins if no determiner turns up
    bool bare_open = true;
    for (std::size_t i = at; i > stop; --i) {
        const auto& chunk = chunks[i - 1];
        if (chunk.has(Role::rhythm_word) && phrase.rhythm.empty() && bare_open) {
            phrase.rhythm = chunk.sense(Role::rhythm_word).code;
            phrase.rhythm_at = i - 1;
        }
        if (chunk.has(Role::next))
            phrase.next = true;
        if (chunk.has(Role::cardinal) && bare_open && !chunk.hyphenated) {
            phrase.count = chunk.sense(Role::cardinal).value;
            phrase.count_at = i - 1;
        }
        if (chunk.has(Role::determiner)) {
            phrase.determiner = static_cast<Determiner>(chunk.sense(Role::determiner).value);
            phrase.first = i - 1;
            bare_open = false;
            break;
        }
        // "a United Nations conference"
        if (chunk.any(bit(Role::actor) | bit(Role::organ)) && i >= stop + 2 && bare_open &&
            chunks[i - 2].has(Role::determiner) &&
            chunks[i - 2].sense(Role::determiner).value == static_cast<int>(Determiner::indefinite))
            continue;
        const bool joint = chunk.any(bit(Role::comma) | bit(Role::conjunction));
        const bool verb_like = chunk.any(bit(Role::verb) | bit(Role::gerund)) &&
                               !chunk.any(bit(Role::noun) | bit(Role::present));
        if (!inside(chunk) && !joint)
            break;
        // Over a comma only adjectives belong to the phrase: "a detailed, practical report".
        const bool adjective =
            chunk.roles == 0 || chunk.any(bit(Role::adverb) | bit(Role::rhythm_word));
        if (verb_like || (!bare_open && !joint && !adjective))
            break;
        if (joint)
            bare_open = false;
        if (bare_open)
            bare = i - 1;
    }
    if (!phrase.determiner)
        phrase.first = bare;
    if (phrase.next)
        phrase.rhythm = {};
    // "a series of regional seminars", "all the resources": one more determiner or quantity in
    // front.
    while (phrase.first > from &&
           chunks[phrase.first - 1].any(bit(Role::determiner) | bit(Role::ordinal)))
        --phrase.first;
    if (phrase.first > from)
        phrase.governor = phrase.first - 1;
    return phrase;
}

bool is_object(const Reading& reading, const NounPhrase& phrase) {
    if (phrase.governor == nowhere)
        return true;
    const auto& chunk = reading.chunks[phrase.governor];
    // "with a view to informing the discussion": the object of a verb that we do not know.
    if (chunk.roles == 0 && phrase.governor > 0 &&
        reading.chunks[phrase.governor - 1].any(bit(Role::to) | bit(Role::via) |
                                                bit(Role::relation)))
        return false;
    return !chunk.any(bit(Role::preposition) | bit(Role::relation) | bit(Role::follow) |
                      bit(Role::relative) | bit(Role::aside) | bit(Role::agenda));
}

bool is_joined(const Reading& reading, const NounPhrase& phrase) {
    return phrase.governor != nowhere && reading.chunks[phrase.governor].has(Role::follow);
}

} // namespace mandated::extractors
