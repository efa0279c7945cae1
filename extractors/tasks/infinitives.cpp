#include "extractors/tasks/reading.h"

namespace mandated::extractors {
namespace {

/// "some": "présenter des recommandations".
const Senses& some() {
    static const Senses senses = {
        bit(Role::determiner), {{Role::determiner, static_cast<int>(Determiner::indefinite), {}}}};
    return senses;
}

bool is_verb(const Chunk& chunk) {
    constexpr auto other = bit(Role::month) | bit(Role::ordinal) | bit(Role::noun) |
                           bit(Role::next) | bit(Role::actor) | bit(Role::organ) |
                           bit(Role::adverb);
    return chunk.infinitive &&
           (chunk.any(bit(Role::verb) | bit(Role::directive_base)) || !chunk.any(other));
}

/// The infinitive that follows a mark at `at`, over pronouns and adverbs; the end where none does.
std::size_t marked_infinitive(const std::vector<Chunk>& chunks, std::size_t at) {
    constexpr std::size_t reach = 6;
    auto i = at + 1;
    const auto stop = std::min(chunks.size(), at + reach);
    const auto between = [&] {
        // "d'en rendre compte": before an infinitive no preposition but a pronoun.
        const bool of_it = chunks[i].has(Role::preposition) && !chunks[i].has(Role::to) &&
                           i + 1 < chunks.size() && is_verb(chunks[i + 1]);
        return of_it || chunks[i].any(bit(Role::pronoun) | bit(Role::adverb) | bit(Role::rhythm));
    };
    while (i < stop && !is_verb(chunks[i]) && between())
        ++i;
    return i < stop && is_verb(chunks[i]) ? i : chunks.size();
}

/// "le" is the object, "lui" is to whom.
void settle_pronoun(Chunk& chunk) {
    if (chunk.has(Role::preposition))
        chunk.roles = bit(Role::adverb);
    if (!chunk.has(Role::pronoun))
        return;
    chunk.roles = bit(Role::adverb) | bit(chunk.has(Role::dative) ? Role::dative : Role::pronoun);
}

/// "l'invite à présenter": the pronoun before a finite verb.
void settle_directive(std::vector<Chunk>& chunks, std::size_t at) {
    auto mark = at + 1;
    while (mark < chunks.size() && chunks[mark].has(Role::adverb))
        ++mark;
    const bool joined =
        at >= 2 && chunks[at - 2].any(bit(Role::conjunction) | bit(Role::comma) | bit(Role::stop));
    if (joined && mark < chunks.size() && chunks[mark].has(Role::to) &&
        chunks[at - 1].has(Role::pronoun))
        chunks[at - 1].roles = bit(Role::adverb) | bit(Role::pronoun);
}

void settle_some(std::vector<Chunk>& chunks, std::size_t at) {
    const bool article =
        at + 1 < chunks.size() && chunks[at + 1].has(Role::determiner) &&
        chunks[at + 1].sense(Role::determiner).value == static_cast<int>(Determiner::definite);
    const auto behind = at + (article ? 2 : 1);
    for (auto i = at; i < behind; ++i) {
        chunks[i].roles = some().roles;
        chunks[i].senses = &some();
    }
}

} // namespace

void settle_infinitives(Reading& reading) {
    auto& chunks = reading.chunks;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        if (!chunks[i].has(Role::to))
            continue;
        const auto verb = marked_infinitive(chunks, i);
        if (verb < chunks.size()) {
            chunks[i].roles = bit(Role::to);
            for (auto k = i + 1; k < verb; ++k)
                settle_pronoun(chunks[k]);
            continue;
        }
        chunks[i].roles &= ~bit(Role::to);
        const bool partitive = chunks[i].roles == bit(Role::preposition) && i > 0 &&
                               (is_verb(chunks[i - 1]) || chunks[i - 1].has(Role::verb));
        if (partitive)
            settle_some(chunks, i);
    }
    for (std::size_t i = 1; i < chunks.size(); ++i)
        if (chunks[i].any(bit(Role::directive) | bit(Role::directive_base)))
            settle_directive(chunks, i);
}

} // namespace mandated::extractors
