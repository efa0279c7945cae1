#include "extractors/tasks/reading.h"

namespace mandated::extractors {
namespace {

constexpr int first_year = 1945;
constexpr int last_year = 2199;

std::optional<int> figure(std::string_view word) {
    int value = 0;
    if (word.empty() || word.size() > 6)
        return std::nullopt;
    for (const char c : word) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// "fifty-eighthfifty-ninth": two ordinals without a space between them.
std::optional<std::pair<int, int>> glued_ordinals(std::string_view word,
                                                  const Vocabulary& vocabulary) {
    constexpr std::size_t longest_word = 48;
    if (word.size() < 8 || word.size() > longest_word)
        return std::nullopt;
    for (std::size_t cut = 4; cut + 4 <= word.size(); ++cut) {
        const auto left = vocabulary.ordinal(word.substr(0, cut));
        if (!left)
            continue;
        if (const auto right = vocabulary.ordinal(word.substr(cut)))
            return std::pair{*left, *right};
    }
    return std::nullopt;
}

/// What an inserted ordinal says: "fifth" behind "sixty-second" stands for "sixty-fifth".
int inserted_number(int deleted, int inserted) {
    return inserted < 10 && deleted > 20 ? deleted / 10 * 10 + inserted : inserted;
}

class Reader {
  public:
    Reader(std::string_view text, const Vocabulary& vocabulary)
        : vocabulary_(vocabulary), tokens_(text, vocabulary.spelling) {
        reading_.text = text;
    }

    Reading read() && {
        const auto& tokens = tokens_.list();
        ids_.reserve(tokens.size());
        for (const auto& token : tokens)
            ids_.push_back(vocabulary_.lexicon.word(token.folded));
        reading_.chunks.reserve(tokens.size());
        for (std::size_t i = 0; i < tokens.size();)
            i += read_at(i);
        if (vocabulary_.infinitive)
            settle_infinitives(reading_);
        return std::move(reading_);
    }

  private:
    std::size_t read_at(std::size_t i) {
        const auto& tokens = tokens_.list();
        Chunk chunk{tokens[i].begin, tokens[i].end,     0,     nullptr, 0,
                    tokens[i].word,  tokens[i].capital, false, false};
        std::size_t length = 1;
        if (ids_[i] != 0) {
            const auto match = vocabulary_.lexicon.longest(
                tokens.size() - i, [&](std::size_t k) { return ids_[i + k]; });
            if (match.words != 0) {
                chunk.roles = match.senses->roles;
                chunk.senses = match.senses;
                chunk.end = tokens[i + match.words - 1].end;
                length = match.words;
            }
        }
        if (length == 1 && chunk.word)
            length = read_number(i, chunk);
        chunk.infinitive =
            vocabulary_.infinitive && chunk.word && vocabulary_.infinitive(tokens[i].folded);
        chunk.hyphenated = tokens[i].folded.find('-') != std::string_view::npos;
        if (!join_doubled(chunk))
            reading_.chunks.push_back(chunk);
        if (!chunk.word)
            note_quotation(tokens[i].folded);
        return length;
    }

    /// A title in quotation marks is a name, whatever its words mean elsewhere: "the item entitled
    /// “Report of the Human Rights Council”".
    void note_quotation(std::string_view mark) {
        constexpr std::size_t longest_title = 80;
        auto& chunks = reading_.chunks;
        if (mark == "“" || mark == "«") {
            quotation_ = chunks.size();
        } else if ((mark == "”" || mark == "»") && quotation_ > 0) {
            for (auto i = quotation_;
                 i < chunks.size() && chunks.size() - quotation_ < longest_title; ++i)
                chunks[i].roles = 0;
            quotation_ = 0;
        }
    }

    /// Ordinals, years and figures; returns how many tokens they take.
    std::size_t read_number(std::size_t i, Chunk& chunk) {
        const auto& tokens = tokens_.list();
        const auto word = tokens[i].folded;
        if (word[0] >= '0' && word[0] <= '9') {
            if (const auto value = figure(word)) {
                chunk.number = *value;
                const bool year = *value >= first_year && *value <= last_year;
                chunk.roles |= bit(year ? Role::year : Role::figure);
                return 1;
            }
            if (word.size() == 8)
                if (const auto left = figure(word.substr(0, 4)), right = figure(word.substr(4));
                    left && right && *left >= first_year && *right >= first_year &&
                    *left <= last_year && *right <= last_year) {
                    chunk.number = *right;
                    chunk.roles |= bit(Role::year);
                    reading_.doubled.push_back({reading_.chunks.size(), *left});
                    return 1;
                }
        }
        if (chunk.has(Role::cardinal) && i + 1 < tokens.size())
            return read_parted_ordinal(i, chunk);
        if (const auto value = vocabulary_.ordinal(word))
            set_ordinal(chunk, *value);
        else if (const auto pair = chunk.senses ? std::nullopt : glued_candidates(word)) {
            set_ordinal(chunk, inserted_number(pair->first, pair->second));
            reading_.doubled.push_back({reading_.chunks.size(), pair->first});
        }
        return 1;
    }

    /// "fifty fifth", where the hyphen is lost; "soixante et onzième", which has none.
    std::size_t read_parted_ordinal(std::size_t i, Chunk& chunk) const {
        const auto& tokens = tokens_.list();
        const int tens = chunk.sense(Role::cardinal).value;
        if (tens < 20 || tens >= 100)
            return 1;
        const bool linked = !vocabulary_.ordinal_link.empty() && i + 2 < tokens.size() &&
                            tokens[i + 1].folded == vocabulary_.ordinal_link;
        const auto last = i + (linked ? 2 : 1);
        if (tokens[last].folded.size() > 20)
            return 1;
        std::string words(tokens[i].folded);
        words.append(" ").append(tokens[last].folded);
        const auto value = vocabulary_.ordinal(words);
        if (!value || *value <= tens)
            return 1;
        set_ordinal(chunk, *value);
        chunk.end = tokens[last].end;
        return last - i + 1;
    }

    [[nodiscard]] std::optional<std::pair<int, int>> glued_candidates(std::string_view word) const {
        return vocabulary_.ends_ordinal(word) ? glued_ordinals(word, vocabulary_) : std::nullopt;
    }

    static void set_ordinal(Chunk& chunk, int value) {
        chunk.roles |= bit(Role::ordinal);
        chunk.number = value;
    }

    /// An ordinal or a year that stands right behind another one replaces it.
    bool join_doubled(const Chunk& chunk) {
        if (reading_.chunks.empty() || !chunk.any(bit(Role::ordinal) | bit(Role::year)))
            return false;
        auto& last = reading_.chunks.back();
        const bool ordinals = chunk.has(Role::ordinal) && last.has(Role::ordinal);
        const bool years = chunk.has(Role::year) && last.has(Role::year);
        if ((!ordinals && !years) || last.number < 4)
            return false;
        const int alternative = last.number;
        last.number = ordinals ? inserted_number(last.number, chunk.number) : chunk.number;
        last.end = chunk.end;
        const auto index = reading_.chunks.size() - 1;
        if (reading_.doubled.empty() || reading_.doubled.back().chunk != index)
            reading_.doubled.push_back({index, alternative});
        return true;
    }

    const Vocabulary& vocabulary_;
    Tokens tokens_;
    std::vector<Lexicon::WordId> ids_;
    std::size_t quotation_ =
        0; ///< the chunk behind an opening quotation mark; 0 where none is open
    Reading reading_;
};

} // namespace

std::string_view Reading::words(std::size_t first, std::size_t behind) const {
    if (first >= behind || first >= chunks.size())
        return {};
    const auto begin = chunks[first].begin;
    return text.substr(begin, chunks[std::min(behind, chunks.size()) - 1].end - begin);
}

const Doubled* Reading::doubled_at(std::size_t chunk) const {
    const auto at = std::lower_bound(
        doubled.begin(), doubled.end(), chunk,
        [](const Doubled& entry, std::size_t index) { return entry.chunk < index; });
    return at != doubled.end() && at->chunk == chunk ? &*at : nullptr;
}

Reading read_paragraph(std::string_view text, const Vocabulary& vocabulary) {
    return Reader(text, vocabulary).read();
}

} // namespace mandated::extractors
