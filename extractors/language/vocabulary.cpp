#include "extractors/language/vocabulary.h"

#include "extractors/language/en/ordinals.h"
#include "extractors/language/en/tables.h"
#include "extractors/language/fr/ordinals.h"
#include "extractors/language/fr/tables.h"
#include "extractors/language/letters.h"

#include <algorithm>

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

std::optional<int> english_ordinal(std::string_view word) {
    return en::ends_ordinal(word) ? en::ordinal(word) : std::nullopt;
}

/// Most words can be told by their last letter or first to be none.
std::optional<int> french_ordinal(std::string_view word) {
    const bool figures = !word.empty() && word.front() >= '0' && word.front() <= '9';
    if (!figures && !fr::ends_ordinal(word) && !word.starts_with("premi") &&
        !word.starts_with("second"))
        return std::nullopt;
    return fr::ordinal(word);
}

void add_numberings(Vocabulary& built) {
    built.numberings.insert(built.numberings.end(), en::numberings().begin(),
                            en::numberings().end());
}

/// The spellings a phrase is found by: its own, without its hyphens ("Haut Commissariat"), and
/// without the last accent of a word, which capital letters may lack.
std::vector<std::string> variants(std::string_view phrase, const Spelling& spelling) {
    std::vector<std::string> all = {spelled(phrase, spelling)};
    if (const auto plain = plain_text(all[0]); plain != all[0])
        all.push_back(plain);
    for (std::size_t i = 0, count = all.size(); i < count; ++i)
        if (all[i].find('-') != std::string::npos) {
            auto apart = all[i];
            std::replace(apart.begin(), apart.end(), '-', ' ');
            all.push_back(std::move(apart));
        }
    return all;
}

/// Adds an administrator's words, before the built-in ones, since a phrase's first sense in a role
/// stays.
void add_words(Vocabulary& built, const AddedWords& added, std::string_view language) {
    const auto add = [&built](const std::string& phrase, const Sense& sense) {
        for (const auto& key : variants(phrase, built.spelling))
            built.lexicon.add(key, sense);
    };
    for (const auto& actor : added.actors)
        if (actor.language == language)
            add(actor.phrase, {Role::actor, static_cast<int>(actor.actor), {}});
    for (const auto& organ : added.organs) {
        if (organ.epoch)
            built.numberings.push_back({organ.code, *organ.epoch, organ.sessions_a_year});
        if (organ.language != language)
            continue;
        add(organ.phrase, {Role::actor, static_cast<int>(organ.actor), {}});
        add(organ.phrase, {Role::organ, 0, organ.code});
    }
    for (const auto& output : added.outputs) {
        if (output.language != language)
            continue;
        const int kind = static_cast<int>(output.kind);
        add(output.phrase, {Role::noun, kind, {}});
        if (!output.plural.empty())
            add(output.plural, {Role::noun, kind | plural, {}});
    }
}

Vocabulary english(const AddedWords& added) {
    Vocabulary built;
    add_words(built, added, "en");
    for (const auto table : en::tables())
        for (const auto& entry : table)
            built.lexicon.add(entry.phrase, entry.sense);
    add_actors(built.lexicon, en::actors());
    add_verbs(built.lexicon, en::verbs());
    built.ordinal = english_ordinal;
    built.ends_ordinal = en::ends_ordinal;
    add_numberings(built);
    return built;
}

Vocabulary french(const AddedWords& added) {
    Vocabulary built;
    built.spelling = fr::spelling();
    add_words(built, added, "fr");
    for (const auto& form : fr::verb_forms())
        built.lexicon.add(spelled(form.phrase, built.spelling), form.sense);
    for (const auto table : fr::tables())
        for (const auto& entry : table)
            for (const auto& phrase : variants(entry.phrase, built.spelling))
                built.lexicon.add(phrase, entry.sense);
    for (const auto& entry : fr::actors())
        for (const auto& phrase : variants(entry.phrase, built.spelling)) {
            auto named = entry;
            named.phrase = phrase;
            add_actors(built.lexicon, {&named, 1});
        }
    built.ordinal = french_ordinal;
    built.ends_ordinal = fr::ends_ordinal;
    built.ordinal_link = "et";
    built.infinitive = fr::is_infinitive;
    built.capital_months = false;
    built.bare_days = true;
    add_numberings(built);
    return built;
}

} // namespace

const Vocabulary* vocabulary(std::string_view language) {
    if (language == "en") {
        static const Vocabulary words = english({});
        return &words;
    }
    if (language == "fr") {
        static const Vocabulary words = french({});
        return &words;
    }
    return nullptr;
}

Vocabularies::Vocabularies(AddedWords added) : added_(std::move(added)) {
    enlarged_.emplace("en", english(added_));
    enlarged_.emplace("fr", french(added_));
}

const Vocabulary* Vocabularies::of(std::string_view language) const {
    const auto found = enlarged_.find(language);
    return found != enlarged_.end() ? &found->second : vocabulary(language);
}

} // namespace mandated::extractors
