#include "extractors/structure/likeness.h"

#include "extractors/language/continuity.h"
#include "extractors/language/tokens.h"

#include <algorithm>

namespace mandated::extractors {

std::vector<std::string> telling_words(std::string_view text, std::string_view language) {
    const auto& minor = continuity_words(language).minor;
    const Tokens tokens(text, {language == "fr", {}});
    std::vector<std::string> words;
    for (const auto& token : tokens.list()) {
        if (!token.word || std::find(minor.begin(), minor.end(), token.folded) != minor.end())
            continue;
        std::string word(token.folded);
        if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss"))
            word.pop_back();
        words.push_back(std::move(word));
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

double likeness(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    if (one == other)
        return one.empty() ? 0 : 1;
    std::vector<std::string> shared;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(),
                          std::back_inserter(shared));
    const auto fewer = std::max<std::size_t>(2, std::min(one.size(), other.size()));
    return static_cast<double>(shared.size()) / static_cast<double>(fewer);
}

} // namespace mandated::extractors
