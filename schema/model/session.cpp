#include "schema/model/session.h"

#include <charconv>

namespace mandated {
namespace {

bool is_number(std::string_view text) {
    return !text.empty() && text.size() <= 4 &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_organ_code(std::string_view text) {
    return !text.empty() && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrst"
                                                   "uvwxyz0123456789-") == std::string_view::npos;
}

} // namespace

std::optional<int> SessionId::regular_number() const {
    if (!is_number(number))
        return std::nullopt;
    int value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return value;
}

std::string to_string(const SessionId& session) {
    return session.organ + "/" + session.number;
}

std::optional<SessionId> parse_session(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto organ = text.substr(0, slash), number = text.substr(slash + 1);
    const auto digits = number.starts_with("S-") ? number.substr(2) : number;
    if (!is_organ_code(organ) || !is_number(digits))
        return std::nullopt;
    return SessionId{std::string(organ), std::string(number)};
}

} // namespace mandated
