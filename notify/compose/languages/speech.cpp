#include "notify/compose/languages/speech.h"

#include <algorithm>

namespace mandated::notify {
namespace {

constexpr std::array all = {&english, &french};

} // namespace

std::vector<std::string> known_languages() {
    std::vector<std::string> languages;
    for (const auto* speech : all)
        languages.emplace_back(speech->language);
    return languages;
}

const Speech& speech_of(std::string_view language) {
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Speech* speech) { return speech->language == language; });
    return found == all.end() ? english : **found;
}

std::string_view words_for(std::span<const Word> table, std::string_view code) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Word& word) { return word.code == code; });
    return found == table.end() ? std::string_view{} : found->words;
}

} // namespace mandated::notify
