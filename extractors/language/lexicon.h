#pragma once

#include "extractors/language/concepts.h"

#include <string>
#include <vector>

namespace mandated::extractors {

/// All roles of one phrase.
struct Senses {
    RoleMask roles = 0;
    std::vector<Sense> list;

    [[nodiscard]] bool has(Role role) const { return (roles & bit(role)) != 0; }
    /// The sense in that role; null where the phrase has none.
    [[nodiscard]] const Sense* find(Role role) const;
};

/// The phrases of a language, found by longest match over word numbers. Looking up costs a hash for
/// each word and one for each word of a phrase that matches so far.
class Lexicon {
  public:
    using WordId = std::uint32_t; ///< 0 for a word that stands in no phrase

    void add(std::string_view phrase, const Sense& sense);

    [[nodiscard]] WordId word(std::string_view folded) const;
    struct Match {
        std::size_t words = 0; ///< how many; 0 where no phrase starts here
        const Senses* senses = nullptr;
    };
    /// The longest phrase that starts at ids[0].
    template <typename WordAt>
    [[nodiscard]] Match longest(std::size_t available, WordAt&& at) const {
        Match match;
        std::uint32_t node = 0;
        for (std::size_t i = 0; i < available; ++i) {
            const WordId id = at(i);
            if (id == 0)
                break;
            node = step(node, id);
            if (node == 0)
                break;
            if (nodes_[node] != 0)
                match = {i + 1, &senses_[nodes_[node] - 1]};
        }
        return match;
    }

  private:
    struct WordSlot {
        std::string text;
        std::uint64_t hash = 0;
        WordId id = 0;
    };
    struct EdgeSlot {
        std::uint64_t key = 0;
        std::uint32_t node = 0;
    };
    [[nodiscard]] std::uint32_t step(std::uint32_t node, WordId id) const;
    WordId intern(std::string_view word);
    std::uint32_t grow(std::uint32_t node, WordId id);

    std::vector<WordSlot> words_ = std::vector<WordSlot>(64);
    std::vector<EdgeSlot> edges_ = std::vector<EdgeSlot>(64);
    std::vector<std::uint32_t> nodes_ = {
        0}; ///< by node: 1 + index into senses_, 0 where no phrase ends
    std::vector<Senses> senses_;
    std::size_t word_count_ = 0;
    std::size_t edge_count_ = 0;
};

/// The hash the lexicon uses for words (FNV-1a).
[[nodiscard]] std::uint64_t word_hash(std::string_view word);

} // namespace mandated::extractors
