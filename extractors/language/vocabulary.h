#pragma once

#include "extractors/language/added_words.h"
#include "extractors/language/lexicon.h"
#include "extractors/language/tokens.h"

#include <map>
#include <optional>

namespace mandated::extractors {

/// What the grammar needs to know of a language.
struct Vocabulary {
    Lexicon lexicon;
    Spelling spelling;
    /// The value of an ordinal written as one word, in letters or figures.
    std::optional<int> (*ordinal)(std::string_view word) = nullptr;
    /// Whether a word ends as ordinals in letters do.
    bool (*ends_ordinal)(std::string_view word) = nullptr;
    /// The word that may link the parts of an ordinal: "et" of "soixante et onzième"; "" for none.
    std::string_view ordinal_link;
    /// Whether a word has the form of an infinitive; null where any word may be one.
    bool (*infinitive)(std::string_view word) = nullptr;
    bool capital_months = true; ///< "March" with a capital letter, else it is no month
    bool bare_days = false;     ///< "le 4 mars 2027": an article says what "on" says
    std::vector<Numbering> numberings;
};

/// The built-in vocabulary of a language ("en"), built at first use; null for a language without
/// tables.
[[nodiscard]] const Vocabulary* vocabulary(std::string_view language);

/// The vocabularies of all languages, with an administrator's words in them. Built once, then only
/// read, from any thread.
class Vocabularies {
  public:
    Vocabularies() = default; ///< the built-in ones
    explicit Vocabularies(AddedWords added);
    Vocabularies(const Vocabularies&) = delete;
    Vocabularies& operator=(const Vocabularies&) = delete;

    /// Null for a language without tables.
    [[nodiscard]] const Vocabulary* of(std::string_view language) const;

  private:
    AddedWords added_; ///< holds the codes that the vocabularies name
    std::map<std::string_view, Vocabulary> enlarged_;
};

} // namespace mandated::extractors
