#pragma once

#include "daemon/config/section.h"
#include "schema/model/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

// Keys whose texts are the words of an enumeration, and lists of sections.

/// "one of back, forward, none".
template <typename Enum> [[nodiscard]] std::string words_of(const std::vector<Enum>& values) {
    std::string expected = "one of";
    for (std::size_t i = 0; i < values.size(); ++i)
        expected.append(i == 0 ? " " : ", ").append(name(values[i]));
    return expected;
}

/// Every value of an enumeration.
template <typename Enum> [[nodiscard]] std::vector<Enum> all_of() {
    std::vector<Enum> values;
    for (std::size_t i = 0; i < names_of<Enum>.size(); ++i)
        values.push_back(static_cast<Enum>(i));
    return values;
}

/// A key that takes one of these words; nothing where it is missing (a fault if it must be there)
/// or wrong.
template <typename Enum>
std::optional<Enum> word(Section& section, std::string_view key, const std::vector<Enum>& allowed,
                         bool required) {
    std::string text;
    const auto* node = section.text(key, text);
    if (!node) {
        if (required && !section.any(key))
            section.fault(fmt::format("has no {}, expected {}", key, words_of(allowed)));
        return std::nullopt;
    }
    const auto value = from_name<Enum>(text);
    if (value && std::find(allowed.begin(), allowed.end(), *value) != allowed.end())
        return value;
    section.wrong(*node, key, words_of(allowed));
    return std::nullopt;
}

/// A key whose text must be there and not empty.
inline std::string required_text(Section& section, std::string_view key) {
    std::string text;
    const auto* node = section.text(key, text, [](const std::string& value) {
        return value.empty() ? Expectation("a text that is not empty") : check_line(value);
    });
    if (!node && !section.any(key))
        section.fault(fmt::format("has no {0}, expected {0} = \"…\"", key));
    return text;
}

/// Reads each section of a list: [[rule]], [[plan]] …
template <typename Read>
void each_table(const toml::node* node, std::string_view key, Faults& faults, Read read) {
    if (!node)
        return;
    if (!node->is_array_of_tables()) {
        faults.add(node->source(),
                   fmt::format("{0} is no list of sections, expected [[{0}]]", key));
        return;
    }
    for (const auto& item : *node->as_array())
        read(Section(*item.as_table(), fmt::format("[[{}]]", key), faults));
}

} // namespace mandated::daemon
