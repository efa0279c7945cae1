#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace mandated {

/// A session of an organ: its code ("HRC", "GA", "ECOSOC", "CSW" …) and number. Special sessions
/// are numbered apart ("S-38"), and some organs number by year ("2026"), so the number is text.
struct SessionId {
    std::string organ;
    std::string number;

    friend auto operator<=>(const SessionId&, const SessionId&) = default;
    /// The number of a regular session (or the year), or nothing for a special one.
    [[nodiscard]] std::optional<int> regular_number() const;
};

/// "HRC/65", "HRC/S-38", "ECOSOC/2026".
[[nodiscard]] std::string to_string(const SessionId& session);
/// The session written as to_string writes it, or nothing.
[[nodiscard]] std::optional<SessionId> parse_session(std::string_view text);

} // namespace mandated
