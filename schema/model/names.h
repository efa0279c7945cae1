#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace mandated {

/// The words of an enumeration, in the order of its values. Specialized beside each enumeration, so
/// that code, SQL, JSON and the command line share one spelling.
template <typename Enum> inline constexpr std::array<std::string_view, 0> names_of = {};

/// The word for a value: name(TaskKind::oral_update) is "oral_update".
template <typename Enum> [[nodiscard]] constexpr std::string_view name(Enum value) {
    return names_of<Enum>.at(static_cast<std::size_t>(value));
}

/// The value for a word, or nothing where no value has that name.
template <typename Enum>
[[nodiscard]] constexpr std::optional<Enum> from_name(std::string_view word) {
    for (std::size_t i = 0; i < names_of<Enum>.size(); ++i)
        if (names_of<Enum>[i] == word)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace mandated
