#include "daemon/config/checks.h"

#include "notify/transport/signing.h"

#include <boost/url.hpp>
#include <date/tz.h>

#include <numeric>

namespace mandated::daemon {
namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

/// RFC 1123: labels of letters, digits and inner hyphens.
bool is_domain(std::string_view text) {
    if (text.empty() || text.size() > 253)
        return false;
    char before = '.';
    for (const char c : text) {
        const bool after_edge = before == '.';
        if (c == '.' ? after_edge || before == '-'
                     : !(is_letter(c) || is_digit(c) || (c == '-' && !after_edge)))
            return false;
        before = c;
    }
    return before != '.' && before != '-';
}

bool is_ip_address(std::string_view text) {
    return boost::urls::parse_ipv4_address(text).has_value() ||
           boost::urls::parse_ipv6_address(text).has_value();
}

/// RFC 5322's atoms with dots; what would need quoting is refused, as no address of ours does.
bool is_local_part(std::string_view text) {
    constexpr std::string_view further = "!#$%&'*+-/=?^_`{|}~.";
    const auto allowed = [&](char c) {
        return is_letter(c) || is_digit(c) || further.find(c) != std::string_view::npos;
    };
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), allowed) &&
           text.front() != '.' && text.back() != '.' && text.find("..") == std::string_view::npos;
}

std::size_t edits_between(std::string_view one, std::string_view other) {
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < other.size(); ++j) {
            const auto replaced = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

Expectation check_email(const std::string& text) {
    const auto at = text.rfind('@');
    if (at != std::string::npos && is_local_part(text.substr(0, at)) &&
        is_domain(text.substr(at + 1)))
        return {};
    return "one ASCII address like \"name@example.org\", without a display name";
}

Expectation check_domain(const std::string& text) {
    return is_domain(text) ? "" : "a domain like \"example.org\"";
}

Expectation check_host(const std::string& text) {
    return is_domain(text) || is_ip_address(text)
               ? ""
               : "a host like \"hooks.example.org\", without scheme, port or path";
}

Expectation check_smtp_url(const std::string& text) {
    const auto url = boost::urls::parse_uri(text);
    if (url && (url->scheme() == "smtp" || url->scheme() == "smtps") && !url->host().empty() &&
        !url->has_userinfo() && !url->has_query() && !url->has_fragment())
        return {};
    return "\"smtp://HOST:587\" or \"smtps://HOST:465\", without user or password";
}

Expectation check_proxy_url(const std::string& text) {
    const auto url = boost::urls::parse_uri(text);
    const bool right = url && url->scheme() == "http" && !url->host().empty() && url->has_port() &&
                       !url->has_userinfo() && !url->has_query() && !url->has_fragment() &&
                       (url->encoded_path().empty() || url->encoded_path() == "/");
    return right ? "" : "\"http://HOST:PORT\", without user or path";
}

Expectation check_public_url(const std::string& text) {
    const auto url = boost::urls::parse_uri(text);
    const bool right = url && (url->scheme() == "https" || url->scheme() == "http") &&
                       !url->host().empty() && !url->has_userinfo() && !url->has_query() &&
                       !url->has_fragment();
    return right ? "" : "\"https://HOST/PATH\", without user, query or fragment";
}

Expectation check_zone_name(const std::string& text) {
    try {
        static_cast<void>(date::locate_zone(text));
        return {};
    } catch (const std::exception&) {
        return "an IANA time zone like \"Europe/Zurich\" that this system knows";
    }
}

Expectation check_contact_name(const std::string& text) {
    const bool plain =
        std::none_of(text.begin(), text.end(), [](char c) { return is_control(c) || c == '/'; });
    return plain && !text.empty() && text.size() <= 100
               ? ""
               : "1 to 100 bytes without \"/\" and control characters";
}

namespace {

bool is_account(const std::string& text) {
    const auto allowed = [](char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; };
    return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), allowed);
}

} // namespace

Expectation check_group(const std::string& text) {
    return is_account(text) ? "" : "the name of a group of the system";
}

Expectation check_user(const std::string& text) {
    return is_account(text) ? "" : "the name of a user of the system";
}

Expectation check_line(const std::string& text) {
    return std::none_of(text.begin(), text.end(), is_control) ? "" : "no control characters";
}

Expectation check_webhook_secret(const std::string& text) {
    return notify::check_webhook_secret(text) ? "" : "\"whsec_\" and base64 of 24 to 64 bytes";
}

Expectation check_webhook_url(const std::string& text, bool allow_http,
                              const std::vector<std::string>& allowed_hosts) {
    const auto url = boost::urls::parse_uri(text);
    const bool scheme =
        url && (url->scheme() == "https" || (allow_http && url->scheme() == "http"));
    if (!scheme || url->host().empty() || url->has_userinfo() || url->has_fragment())
        return allow_http ? "\"https://HOST/…\" or \"http://HOST/…\", without user or fragment"
                          : "\"https://HOST/…\", without user or fragment";
    const auto host = lower_case(url->host_name());
    const auto address = lower_case(url->host_address());
    for (const auto& allowed : allowed_hosts)
        if (allowed == host || allowed == address)
            return {};
    return "a host that [webhook] allowed_hosts lists";
}

std::optional<std::chrono::minutes> read_time_of_day(std::string_view text) {
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    for (const std::size_t at : {0, 1, 3, 4})
        if (!is_digit(text[at]))
            return std::nullopt;
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return std::chrono::minutes(hour * 60 + minute);
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
    std::string_view best;
    std::size_t fewest =
        word.size() < 5 ? 2 : 4; // one or three edits are a slip, more another word
    for (const auto candidate : candidates)
        if (const auto edits = edits_between(word, candidate); edits < fewest) {
            fewest = edits;
            best = candidate;
        }
    return best;
}

std::string lower_case(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

} // namespace mandated::daemon
