#include "daemon/api/board/words.h"

#include "daemon/api/board/words_table.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace mandated::daemon {
namespace {

/// A range of Accept-Language with its rank, such as "fr-CH;q=0.8".
struct Ranked {
    std::string_view language;
    double rank = 1;
};

std::string_view trimmed(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

Ranked ranked(std::string_view range) {
    Ranked read{trimmed(range.substr(0, range.find(';')))};
    if (const auto at = range.find("q="); at != std::string_view::npos) {
        const auto number = range.substr(at + 2);
        const auto [end, failure] =
            std::from_chars(number.data(), number.data() + number.size(), read.rank);
        if (failure != std::errc{})
            read.rank = 0;
    }
    return read;
}

bool is_of(std::string_view language, std::string_view range) {
    return range.substr(0, range.find('-')) == language;
}

} // namespace

Words::Words(std::string_view language) : speech_(&notify::speech_of(language)) {
    for (const auto& [key, english, french] : board_words())
        words_[key] = this->language() == "fr" ? french : english;
}

std::string_view Words::operator[](std::string_view key) const {
    const auto found = words_.find(key);
    if (found == words_.end())
        throw std::out_of_range("the board has no words for " + std::string(key));
    return found->second;
}

std::string Words::say(std::string_view key, const std::vector<std::string>& values) const {
    fmt::dynamic_format_arg_store<fmt::format_context> arguments;
    for (const auto& value : values)
        arguments.push_back(value);
    return fmt::vformat((*this)[key], arguments);
}

std::string Words::count(std::string_view key, long value) const {
    // In French nought is one.
    const bool one = value == 1 || (value == 0 && language() == "fr");
    return say(std::string(key) + (one ? ".one" : ".more"), {number(value)});
}

std::string Words::number(long value) const {
    auto digits = std::to_string(value);
    const std::string_view gap = language() == "fr" ? "\u202f" : ",";
    for (auto at = static_cast<long>(digits.size()) - 3; at > (value < 0 ? 1 : 0); at -= 3)
        digits.insert(static_cast<std::size_t>(at), gap);
    return digits;
}

kainjow::mustache::data Words::all() const {
    kainjow::mustache::data view;
    for (const auto& [key, words] : words_) {
        std::string place(key);
        std::replace(place.begin(), place.end(), '.', '_');
        view.set(place, std::string(words));
    }
    view.set("language", std::string(language()));
    return view;
}

std::string_view language_for(std::string_view asked, std::string_view accept_language) {
    if (asked == "fr" || asked == "en")
        return asked;
    std::string_view best = "en";
    double rank = 0;
    while (!accept_language.empty()) {
        const auto range = ranked(accept_language.substr(0, accept_language.find(',')));
        accept_language.remove_prefix(
            std::min(accept_language.find(','), accept_language.size() - 1) + 1);
        for (const std::string_view language : {"en", "fr"})
            if (is_of(language, range.language) && range.rank > rank) {
                best = language;
                rank = range.rank;
            }
    }
    return best;
}

} // namespace mandated::daemon
