#include "extractors/language/vocabulary.h"

#include "extractors/language/en/ordinals.h"
#include "extractors/language/en/tables.h"

namespace mandated::extractors {
namespace {

void add_actors(Lexicon& lexicon, std::span<const ActorEntry> actors) {
    for (const auto& entry : actors) {
        lexicon.add(entry.phrase, {Role::actor, static_cast<int>(entry.actor), {}});
        if (!entry.organ.empty())
            lexicon.add(entry.phrase, {Role::organ, 0, entry.organ});
        if (!entry.family.empty())
            lexicon.add(entry.phrase, {Role::family, 0, entry.family});
        if (!entry.parent.empty())
            lexicon.add(entry.phrase, {Role::parent, 0, entry.parent});
    }
}

void add_verbs(Lexicon& lexicon, std::span<const VerbEntry> verbs) {
    for (const auto& entry : verbs) {
        const int value =
            static_cast<int>(entry.kinds) | ((entry.alone + 1) << alone_shift) | entry.bits;
        lexicon.add(entry.lemma, {Role::verb, value, entry.lemma});
        if (!entry.gerund.empty())
            lexicon.add(entry.gerund, {Role::gerund, value, entry.lemma});
        if (!entry.participle.empty())
            lexicon.add(entry.participle, {Role::participle, value, entry.lemma});
    }
}

/// Hyphens and capitals make an ordinal of a word's ending likely enough to look closer.
std::optional<int> english_ordinal(std::string_view word) {
    if (word.size() < 3)
        return std::nullopt;
    const auto ending = word.substr(word.size() - 2);
    if (ending != "th" && ending != "st" && ending != "nd" && ending != "rd")
        return std::nullopt;
    return en::ordinal(word);
}

Vocabulary english() {
    Vocabulary built;
    for (const auto table : en::tables())
        for (const auto& entry : table)
            built.lexicon.add(entry.phrase, entry.sense);
    add_actors(built.lexicon, en::actors());
    add_verbs(built.lexicon, en::verbs());
    built.ordinal = english_ordinal;
    built.numberings = en::numberings();
    return built;
}

} // namespace

const Vocabulary* vocabulary(std::string_view language) {
    if (language != "en")
        return nullptr;
    static const Vocabulary en_vocabulary = english();
    return &en_vocabulary;
}

} // namespace mandated::extractors
