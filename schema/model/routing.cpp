#include "schema/model/routing.h"

#include <algorithm>
#include <cctype>
#include <sstream>

namespace mandated {
namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) {
        return letter < 0x80 ? static_cast<char>(std::tolower(letter)) : static_cast<char>(letter);
    });
    return text;
}

bool is_letter(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

bool holds_word(const std::string& title, const std::string& word) {
    for (auto at = title.find(word); at != std::string::npos; at = title.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !is_letter(title[at - 1])) &&
            (end == title.size() || !is_letter(title[end])))
            return true;
    }
    return false;
}

bool holds_all_words(const std::string& title, const std::string& words) {
    const auto text = lower(title);
    std::istringstream wanted(lower(words));
    for (std::string word; wanted >> word;)
        if (!holds_word(text, word))
            return false;
    return true;
}

bool is_or_ends(const std::string& identity, const std::string& symbol) {
    return identity == symbol || identity.ends_with("/" + symbol);
}

} // namespace

std::string in_words(const TaskRoute& route) {
    std::string words;
    const auto add = [&](const char* what, std::string_view value) {
        if (!value.empty())
            words.append(words.empty() ? "" : ", ").append(what).append(" ").append(value);
    };
    add("actor", route.actor ? name(*route.actor) : std::string_view());
    add("kind", route.kind ? name(*route.kind) : std::string_view());
    add("organ", route.organ);
    add("title", route.title);
    add("resolution", route.resolution);
    return words.empty() ? "every task" : words;
}

bool takes(const TaskRoute& route, const RoutedResolution& resolution, TaskKind kind,
           const std::vector<ActorClass>& actors) {
    if (route.actor && std::find(actors.begin(), actors.end(), *route.actor) == actors.end())
        return false;
    if (route.kind && *route.kind != kind)
        return false;
    if (!route.organ.empty() && route.organ != resolution.organ)
        return false;
    if (!route.resolution.empty() && !is_or_ends(resolution.identity, route.resolution))
        return false;
    return holds_all_words(resolution.title, route.title);
}

} // namespace mandated
