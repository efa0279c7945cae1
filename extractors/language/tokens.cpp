#include "extractors/language/tokens.h"

#include "extractors/language/letters.h"

namespace mandated::extractors {
namespace {

enum class Class { space, letter, digit, hyphen, apostrophe, invisible, mark };

struct Character {
    Class cls = Class::mark;
    std::size_t bytes = 1;
};

Class ascii_class(unsigned char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return Class::letter;
    if (c >= '0' && c <= '9')
        return Class::digit;
    if (c <= ' ')
        return Class::space;
    return c == '-' ? Class::hyphen : c == '\'' ? Class::apostrophe : Class::mark;
}

/// Beyond ASCII everything is a letter but the marks that UN texts use.
Character character(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto lead = byte(0);
    if (lead < 0x80)
        return {ascii_class(static_cast<unsigned char>(lead)), 1};
    const std::size_t bytes = std::min<std::size_t>(lead >= 0xF0   ? 4
                                                    : lead >= 0xE0 ? 3
                                                                   : 2,
                                                    text.size() - at);
    if (lead == 0xC2)
        return {byte(1) == 0xA0   ? Class::space
                : byte(1) == 0xAD ? Class::invisible
                                  : Class::mark,
                bytes};
    if (lead == 0xE2 && byte(1) == 0x80) {
        const auto last = byte(2);
        if (last == 0x90 || last == 0x91)
            return {Class::hyphen, bytes};
        if (last == 0x98 || last == 0x99)
            return {Class::apostrophe, bytes};
        if (last >= 0x8B && last <= 0x8F)
            return {Class::invisible, bytes};
        if (last <= 0x8A || last == 0xAF)
            return {Class::space, bytes};
        return {Class::mark, bytes};
    }
    if ((lead == 0xE2 && byte(1) == 0x81 && byte(2) == 0xA0) ||
        (lead == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF))
        return {Class::invisible, bytes};
    return {Class::letter, bytes};
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool in_word(Class cls) {
    return cls == Class::letter || cls == Class::digit;
}

/// A capital letter of ASCII or Latin-1 in front: "A", "É".
bool is_capital(std::string_view text) {
    if (text[0] >= 'A' && text[0] <= 'Z')
        return true;
    const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0U;
    return text[0] == '\xC3' && second >= 0x80 && second <= 0x9E && second != 0x97;
}

/// Appends a letter beyond ASCII; true where the text now ends with an "é", be it composed or not.
bool append_letter(std::string& folded, std::string_view letter) {
    const auto plain = plain_letters(letter);
    if (!plain.known) {
        folded.append(letter);
        return false;
    }
    folded.append(plain.letters, plain.count);
    return letter == "é" || letter == "É" || (letter == "\xCC\x81" && folded.ends_with('e'));
}

/// Appends the letters of ASCII in front, made small; most words are made of nothing else.
std::size_t append_letters(std::string& folded, std::string_view text) {
    constexpr char small = 'a' - 'A';
    std::size_t count = 0;
    while (count < text.size() && (text[count] | small) >= 'a' && (text[count] | small) <= 'z')
        ++count;
    const auto begin = folded.size();
    folded.append(text.substr(0, count));
    for (auto i = begin; i < folded.size(); ++i)
        folded[i] = static_cast<char>(folded[i] | small);
    return count;
}

} // namespace

void Tokens::add(Token token, const Spelling& spelling) {
    for (const auto& contraction : spelling.contractions) {
        if (contraction.written != token.folded)
            continue;
        token.folded = contraction.first;
        list_.push_back(token);
        if (!contraction.second.empty()) {
            token.folded = contraction.second;
            list_.push_back(token);
        }
        return;
    }
    list_.push_back(token);
}

Tokens::Tokens(std::string_view text, const Spelling& spelling) {
    folded_.reserve(text.size());
    list_.reserve(text.size() / 6 + 8);
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        const auto first = character(text, at);
        if (first.cls == Class::space || first.cls == Class::invisible) {
            at += first.bytes;
            continue;
        }
        const auto folded_begin = folded_.size();
        Token token;
        token.begin = static_cast<std::uint32_t>(at);
        if (!in_word(first.cls)) {
            if (first.cls == Class::apostrophe)
                folded_.push_back('\'');
            else
                folded_.append(text.substr(at, first.bytes));
            at += first.bytes;
        } else {
            token.word = true;
            token.capital = is_capital(text.substr(at));
            bool acute = false; // the last letter is "é"
            auto previous = Class::mark;
            while (at < text.size()) {
                if (const auto letters = append_letters(folded_, text.substr(at))) {
                    previous = Class::letter;
                    acute = false;
                    at += letters;
                    continue;
                }
                const auto next = character(text, at);
                if (next.cls == Class::invisible) {
                    at += next.bytes;
                    continue;
                }
                if (in_word(next.cls)) {
                    // A digit behind a letter is a footnote's mark.
                    if (next.cls == Class::digit && previous == Class::letter)
                        break;
                    if (next.bytes == 1) {
                        folded_.push_back(lower(text[at]));
                        acute = false;
                    } else {
                        acute = append_letter(folded_, text.substr(at, next.bytes));
                    }
                } else if (next.cls == Class::hyphen || next.cls == Class::apostrophe) {
                    auto behind = at + next.bytes;
                    while (behind < text.size() && character(text, behind).cls == Class::invisible)
                        behind += character(text, behind).bytes;
                    if (behind >= text.size() || !in_word(character(text, behind).cls))
                        break;
                    if (next.cls == Class::apostrophe && spelling.elision) {
                        folded_.push_back('\'');
                        at += next.bytes;
                        break;
                    }
                    const bool possessive =
                        next.cls == Class::apostrophe && lower(text[behind]) == 's' &&
                        (behind + 1 >= text.size() || !in_word(character(text, behind + 1).cls));
                    if (possessive)
                        break;
                    folded_.push_back(next.cls == Class::hyphen ? '-' : '\'');
                } else {
                    break;
                }
                previous = next.cls;
                at += next.bytes;
            }
            if (acute) {
                folded_.pop_back();
                folded_.append("é");
            }
        }
        token.end = static_cast<std::uint32_t>(at);
        token.folded = std::string_view(folded_).substr(folded_begin);
        add(token, spelling);
    }
}

std::string spelled(std::string_view phrase, const Spelling& spelling) {
    std::string joined;
    const Tokens tokens(phrase, spelling);
    for (const auto& token : tokens.list())
        joined.append(joined.empty() ? "" : " ").append(token.folded);
    return joined;
}

} // namespace mandated::extractors
