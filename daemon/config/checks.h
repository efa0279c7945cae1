#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

/// What was expected instead of a value, or "" where it is right.
using Expectation = std::string;

[[nodiscard]] Expectation check_email(const std::string& text);
[[nodiscard]] Expectation check_domain(const std::string& text);
/// A host name or an IP address, without scheme or port.
[[nodiscard]] Expectation check_host(const std::string& text);
[[nodiscard]] Expectation check_smtp_url(const std::string& text);
[[nodiscard]] Expectation check_proxy_url(const std::string& text);
[[nodiscard]] Expectation check_zone_name(const std::string& text);
[[nodiscard]] Expectation check_contact_name(const std::string& text);
[[nodiscard]] Expectation check_group(const std::string& text);
[[nodiscard]] Expectation check_user(const std::string& text);
/// One line without control characters, which would end a header or a log entry.
[[nodiscard]] Expectation check_line(const std::string& text);
/// One secret, or several separated by spaces.
[[nodiscard]] Expectation check_webhook_secret(const std::string& text);
[[nodiscard]] Expectation check_webhook_url(const std::string& text, bool allow_http,
                                            const std::vector<std::string>& allowed_hosts);
/// "https://host[:port][/path]"; http too, for a proxy on the same machine or in tests.
[[nodiscard]] Expectation check_public_url(const std::string& text);
/// "08:00" to "23:59".
[[nodiscard]] std::optional<std::chrono::minutes> read_time_of_day(std::string_view text);

/// The word nearest to `word` that one could have meant by it, or "".
[[nodiscard]] std::string_view nearest(std::string_view word,
                                       const std::vector<std::string_view>& candidates);
[[nodiscard]] std::string lower_case(std::string text);

} // namespace mandated::daemon
