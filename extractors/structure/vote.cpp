#include "extractors/structure/vote.h"

#include "extractors/language/en/headings.h"
#include "extractors/structure/characters.h"

#include <array>

namespace mandated::extractors::structure {
namespace {

bool is_one_name(std::string_view name) {
    return name.find(en::before_last_name()) == std::string_view::npos || en::is_joined_name(name);
}

/// "Chile and Trinidad and Tobago": two names, the second joined by nature.
void split_last(std::vector<std::string>& names) {
    if (names.empty() || is_one_name(names.back()))
        return;
    const std::string last = names.back();
    const auto word = en::before_last_name();
    for (auto at = last.find(word); at != std::string::npos; at = last.find(word, at + 1)) {
        const auto left = last.substr(0, at), right = last.substr(at + word.size());
        if (is_one_name(left) && is_one_name(right)) {
            names.back() = left;
            names.push_back(right);
            return;
        }
    }
}

/// The names of a list, commas within brackets disregarded.
std::vector<std::string> names_in(std::string_view list) {
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
    split_last(names);
    return names;
}

/// The next number in figures or words, taken off the front of the text.
std::optional<int> next_count(std::string_view& text) {
    while (!text.empty()) {
        const auto word = first_word(text);
        const auto digits = leading_digits(word);
        auto letters = word;
        while (!letters.empty() && !is_letter(letters.back()))
            letters.remove_suffix(1);
        const auto count = digits > 0 && digits <= 3
                               ? std::optional(number_of(word.substr(0, digits)))
                               : en::vote_count_word(letters);
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
    en::FixedLine line;
    std::size_t heading = std::string_view::npos; ///< where "In favour:" begins
    std::size_t names = 0;                        ///< where the names behind it begin
};

/// Finds where each side's heading stands. One pass for each of the few spellings.
void find_side(std::string_view text, Side& side) {
    for (const auto& fixed : en::fixed_words()) {
        if (fixed.line != side.line)
            continue;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool at_word = at == 0 || !is_letter(text[at - 1]);
            if (at_word && begins_with(text.substr(at), fixed.words)) {
                side.heading = at;
                side.names = at + fixed.words.size();
                return;
            }
        }
    }
}

} // namespace

std::optional<Vote> read_vote(std::string_view text) {
    const auto adopted =
        std::find_if(en::fixed_words().begin(), en::fixed_words().end(), [&](const auto& fixed) {
            Side side{fixed.line};
            if (fixed.line == en::FixedLine::vote)
                find_side(text, side);
            return side.heading != std::string_view::npos;
        });
    if (adopted == en::fixed_words().end())
        return std::nullopt;
    Vote vote;
    const auto recorded = text.find(en::recorded_vote());
    if (recorded == std::string_view::npos)
        return vote;
    vote.recorded = true;
    auto counts = text.substr(recorded + en::recorded_vote().size());
    vote.in_favour = next_count(counts);
    if (vote.in_favour)
        vote.against = next_count(counts);
    if (vote.against)
        vote.abstaining = next_count(counts);
    std::array sides = {Side{en::FixedLine::in_favour}, Side{en::FixedLine::against},
                        Side{en::FixedLine::abstaining}};
    const std::array names = {&vote.names_in_favour, &vote.names_against, &vote.names_abstaining};
    for (auto& side : sides)
        find_side(text, side);
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (sides[i].heading == std::string_view::npos)
            continue;
        auto end = text.size();
        for (const auto& other : sides)
            if (other.heading > sides[i].heading && other.heading < end)
                end = other.heading;
        *names[i] = names_in(text.substr(sides[i].names, end - sides[i].names));
    }
    return vote;
}

} // namespace mandated::extractors::structure
