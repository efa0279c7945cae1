#pragma once

#include <optional>
#include <string>

namespace mandated::ctl {

/// What a person types: single keys where standard input is a terminal, else the first letter of
/// each line, so that answers can come from a pipe.
class KeyInput {
  public:
    KeyInput();
    [[nodiscard]] bool terminal() const { return terminal_; }
    /// The next key, in lower case; '\n' for an empty answer; nothing at the end of the input.
    [[nodiscard]] std::optional<char> key() const;
    /// A whole line after `prompt`; nothing at the end of the input.
    [[nodiscard]] static std::optional<std::string> line(const std::string& prompt);

  private:
    bool terminal_;
};

} // namespace mandated::ctl
