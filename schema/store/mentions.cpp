#include "schema/store/mentions.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace mandated::store {
namespace {

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_letter(std::uint32_t point) {
    if (point < 0x80)
        return (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z') ||
               (point >= 'a' && point <= 'z') || point == '_';
    // Letters of all scripts but for signs: those of Latin-1, and the blocks of punctuation.
    constexpr std::uint32_t times = 0xD7, divided = 0xF7;
    constexpr std::array<std::pair<std::uint32_t, std::uint32_t>, 4> signs{
        {{0x80, 0xBF}, {0x2000, 0x2BFF}, {0x2E00, 0x303F}, {0xFE00, 0xFF0F}}};
    return point != times && point != divided &&
           std::none_of(signs.begin(), signs.end(), [&](const auto& block) {
               return point >= block.first && point <= block.second;
           });
}

/// The code point whose bytes begin at or contain a position.
std::uint32_t point_at(std::string_view text, std::size_t at) {
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at;
    const auto first = static_cast<unsigned char>(text[at]);
    std::uint32_t point = first < 0x80   ? first
                          : first < 0xE0 ? first & 0x1FU
                          : first < 0xF0 ? first & 0x0FU
                                         : first & 0x07U;
    for (auto next = at + 1;
         next < text.size() && (static_cast<unsigned char>(text[next]) & 0xC0U) == 0x80U; ++next)
        point = point << 6U | (static_cast<unsigned char>(text[next]) & 0x3FU);
    return point;
}

bool letter_before(std::string_view text, std::size_t at) {
    return at > 0 && is_letter(point_at(text, at - 1));
}

bool letter_after(std::string_view text, std::size_t at) {
    return at < text.size() && is_letter(point_at(text, at));
}

/// Whether what stands around an address is of a longer one.
bool within_an_address(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::string_view joining = ".-+";
    const bool dot_before = begin > 1 && joining.find(text[begin - 1]) != joining.npos &&
                            letter_before(text, begin - 1);
    const bool dot_after = end + 1 < text.size() && (text[end] == '.' || text[end] == '-') &&
                           letter_after(text, end + 1);
    return dot_before || dot_after;
}

} // namespace

Mentions::Mentions(const Somebody& somebody) {
    if (!somebody.name.empty())
        terms_.push_back({"", somebody.name, false});
    if (!somebody.email.empty())
        terms_.push_back({"", somebody.email, true});
    if (!somebody.actor.empty())
        terms_.push_back({"", somebody.actor, false});
    if (!somebody.login.empty())
        for (const auto* before : {"login ", "user "})
            terms_.push_back({before, somebody.login, false});
}

Mentions::Place Mentions::find(std::string_view text, std::size_t from) const {
    Place first;
    for (const auto& term : terms_) {
        const auto sought = term.before + term.word;
        const auto same = [&](char one, char other) {
            return term.address ? lower(one) == lower(other) : one == other;
        };
        for (auto at = text.begin() + static_cast<std::ptrdiff_t>(from);; ++at) {
            at = term.address
                     ? std::search(at, text.end(), sought.begin(), sought.end(), same)
                     : text.begin() +
                           static_cast<std::ptrdiff_t>(std::min(
                               text.find(sought, static_cast<std::size_t>(at - text.begin())),
                               text.size()));
            if (at == text.end())
                break;
            const auto begin = static_cast<std::size_t>(at - text.begin());
            const auto end = begin + sought.size();
            if (first.end > 0 && begin + term.before.size() >= first.begin)
                break;
            if (letter_before(text, begin) || letter_after(text, end) ||
                (term.address && within_an_address(text, begin, end)))
                continue;
            first = {begin + term.before.size(), end};
            break;
        }
    }
    return first;
}

bool Mentions::in(std::string_view text) const {
    return find(text, 0).end > 0;
}

std::string Mentions::replaced(std::string_view text, std::string_view other) const {
    std::string out;
    std::size_t from = 0;
    for (auto place = find(text, 0); place.end > 0; place = find(text, from)) {
        out.append(text.substr(from, place.begin - from)).append(other);
        from = place.end;
    }
    return out.append(text.substr(from));
}

} // namespace mandated::store
