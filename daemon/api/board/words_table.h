#pragma once

#include <span>
#include <string_view>

namespace mandated::daemon {

/// A word or sentence of the board in both languages.
struct BoardWord {
    std::string_view key, english, french;
};
[[nodiscard]] std::span<const BoardWord> board_words();

} // namespace mandated::daemon
