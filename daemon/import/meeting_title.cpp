#include "daemon/import/meeting_title.h"

#include "extractors/language/en/ordinals.h"

#include <algorithm>
#include <array>

namespace mandated::daemon {
namespace {

struct Organ {
    std::string_view name, code;
};
/// A name that contains another one stands before it.
constexpr std::array organs = {
    Organ{"human rights council advisory committee", "AC"},
    Organ{"advisory committee of the human rights council", "AC"},
    Organ{"working group on the universal periodic review", "UPR"},
    Organ{"upr working group", "UPR"},
    Organ{"human rights council", "HRC"},
    Organ{"united nations general assembly", "GA"},
    Organ{"general assembly", "GA"},
    Organ{"economic and social council", "ECOSOC"},
    Organ{"commission on the status of women", "CSW"},
    Organ{"commission on narcotic drugs", "CND"},
    Organ{"commission on crime prevention and criminal justice", "CCPCJ"},
    Organ{"commission on population and development", "CPD"},
    Organ{"commission for social development", "CSocD"},
    Organ{"united nations forum on forests", "UNFF"},
    Organ{"permanent forum on indigenous issues", "PFII"},
    Organ{"expert mechanism on the rights of indigenous peoples", "EMRIP"},
    Organ{"forum on minority issues", "FMI"},
    Organ{"forum on business and human rights", "FBHR"},
    Organ{"social forum", "SF"},
};
constexpr std::array<std::string_view, 12> codes = {
    "HRC", "GA", "ECOSOC", "CSW", "CND", "CCPCJ", "CPD", "CSocD", "UNFF", "PFII", "EMRIP", "UPR"};

/// Small letters, single blanks; what stands in brackets is left out.
std::string plain(const std::string& title) {
    std::string words;
    int brackets = 0;
    for (const char letter : title) {
        brackets += letter == '(' ? 1 : 0;
        const bool kept =
            (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
        if (brackets == 0) {
            if (letter >= 'A' && letter <= 'Z')
                words += static_cast<char>(letter - 'A' + 'a');
            else if (kept)
                words += letter;
            else if (!words.empty() && words.back() != ' ')
                words += ' ';
        }
        brackets -= letter == ')' && brackets > 0 ? 1 : 0;
    }
    while (!words.empty() && words.back() == ' ')
        words.pop_back();
    return words;
}

/// Takes a word or phrase out of the words; whether it was there.
bool take_out(std::string& words, std::string_view phrase) {
    const std::string framed = " " + words + " ";
    const auto at = framed.find(" " + std::string(phrase) + " ");
    if (at == std::string::npos)
        return false;
    auto rest = framed.substr(0, at) + framed.substr(at + phrase.size() + 1);
    const auto first = rest.find_first_not_of(' ');
    words = first == std::string::npos ? ""
                                       : rest.substr(first, rest.find_last_not_of(' ') - first + 1);
    return true;
}

std::string small(std::string_view code) {
    std::string letters(code);
    for (auto& letter : letters)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return letters;
}

bool is_figures(std::string_view text) {
    return !text.empty() && text.size() <= 4 &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "hrc65", "hrc 65", "hrc-65".
std::optional<SessionId> by_code(const std::string& words) {
    for (const auto code : codes) {
        if (!words.starts_with(small(code)))
            continue;
        auto rest = words.substr(code.size());
        if (rest.starts_with(' ') || rest.starts_with('-'))
            rest.erase(0, 1);
        if (is_figures(rest))
            return SessionId{std::string(code), rest};
    }
    return std::nullopt;
}

} // namespace

Result<SessionId> session_in_title(const std::string& title) {
    auto words = plain(title);
    const bool session = take_out(words, "session");
    if (const auto id = by_code(words))
        return *id;
    std::string_view organ;
    for (const auto& [name, code] : organs)
        if (organ.empty() && take_out(words, name))
            organ = code;
    for (const auto code : codes)
        if (organ.empty() && take_out(words, small(code)))
            organ = code;
    if (organ.empty())
        return Error{"names no organ that is known"};
    if (!session)
        return Error{"does not say that it is a session"};
    for (const auto filler : {"the", "of", "regular", "the", "of", "united nations"})
        take_out(words, filler);
    const bool special = take_out(words, "special");
    std::string number;
    if (is_figures(words))
        number = words;
    else if (const auto value = extractors::en::ordinal(words))
        number = std::to_string(*value);
    else
        return Error{words.empty() ? "gives the session no number"
                                   : "says more than a session's number: '" + words + "'"};
    return SessionId{std::string(organ), (special ? "S-" : "") + number};
}

} // namespace mandated::daemon
