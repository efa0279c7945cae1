#include "extractors/structure/vote.h"

#include "extractors/language/letters.h"
#include "extractors/structure/characters.h"

#include <algorithm>
#include <array>

namespace mandated::extractors::structure {
namespace {

bool is_one_name(std::string_view name, const Headings& words) {
    return name.find(words.before_last_name) == std::string_view::npos ||
           std::find(words.joined_names.begin(), words.joined_names.end(), name) !=
               words.joined_names.end();
}

/// "Chile and Trinidad and Tobago": two names, the second joined by nature.
void split_last(std::vector<std::string>& names, const Headings& words) {
    if (names.empty() || is_one_name(names.back(), words))
        return;
    const std::string last = names.back();
    const auto word = words.before_last_name;
    for (auto at = last.find(word); at != std::string::npos; at = last.find(word, at + 1)) {
        const auto left = last.substr(0, at), right = last.substr(at + word.size());
        if (is_one_name(left, words) && is_one_name(right, words)) {
            names.back() = left;
            names.push_back(right);
            return;
        }
    }
}

/// The names of a list, commas within brackets disregarded.
std::vector<std::string> names_in(std::string_view list, const Headings& words) {
    std::vector<std::string> names;
    std::string name;
    int depth = 0;
    const auto end_name = [&] {
        while (!name.empty() && (name.back() == ' ' || name.back() == ']' || name.back() == '.'))
            name.pop_back();
        if (!name.empty())
            names.push_back(std::move(name));
        name.clear();
    };
    for (const char c : list) {
        depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        if ((c == ',' || c == ';') && depth == 0)
            end_name();
        else if (c == ']' && depth == 0)
            break;
        else if (!is_blank(c) || (!name.empty() && name.back() != ' '))
            name += is_blank(c) ? ' ' : c;
    }
    end_name();
    split_last(names, words);
    return names;
}

/// The next number in figures or words, taken off the front of the text.
std::optional<int> next_count(std::string_view& text, const Headings& words) {
    while (!text.empty()) {
        const auto word = first_word(text);
        const auto digits = leading_digits(word);
        auto letters = word;
        while (!letters.empty() && !is_letter(letters.back()))
            letters.remove_suffix(1);
        const auto count = digits > 0 && digits <= 3
                               ? std::optional(number_of(word.substr(0, digits)))
                               : words.count_word(letters);
        text.remove_prefix(word.size());
        text = trimmed(text);
        if (count)
            return count;
        if (word.ends_with('.'))
            return std::nullopt;
    }
    return std::nullopt;
}

struct Side {
    FixedLine line;
    std::size_t heading = std::string_view::npos; ///< where "In favour:" begins
    std::size_t names = 0;                        ///< where the names behind it begin
};

/// Finds where each side's heading stands. One pass for each of the few spellings.
void find_side(std::string_view text, Side& side, const Headings& words) {
    for (const auto& fixed : words.fixed_words) {
        if (fixed.line != side.line)
            continue;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool at_word = at == 0 || !is_letter(text[at - 1]);
            const auto length = at_word ? leading_words(text.substr(at), fixed.words) : 0;
            if (length > 0) {
                side.heading = at;
                side.names = std::min(text.find_first_not_of(" :", at + length), text.size());
                return;
            }
        }
    }
}

} // namespace

std::optional<Vote> read_vote(std::string_view text, const Headings& words) {
    const auto adopted =
        std::find_if(words.fixed_words.begin(), words.fixed_words.end(), [&](const auto& fixed) {
            Side side{fixed.line};
            if (fixed.line == FixedLine::vote)
                find_side(text, side, words);
            return side.heading != std::string_view::npos;
        });
    if (adopted == words.fixed_words.end())
        return std::nullopt;
    Vote vote;
    auto counts = words.recorded_counts(text);
    if (!counts)
        return vote;
    vote.recorded = true;
    vote.in_favour = next_count(*counts, words);
    if (vote.in_favour)
        vote.against = next_count(*counts, words);
    if (vote.against)
        vote.abstaining = next_count(*counts, words);
    std::array sides = {Side{FixedLine::in_favour}, Side{FixedLine::against},
                        Side{FixedLine::abstaining}};
    const std::array names = {&vote.names_in_favour, &vote.names_against, &vote.names_abstaining};
    for (auto& side : sides)
        find_side(text, side, words);
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (sides[i].heading == std::string_view::npos)
            continue;
        auto end = text.size();
        for (const auto& other : sides)
            if (other.heading > sides[i].heading && other.heading < end)
                end = other.heading;
        *names[i] = names_in(text.substr(sides[i].names, end - sides[i].names), words);
    }
    return vote;
}

} // namespace mandated::extractors::structure
