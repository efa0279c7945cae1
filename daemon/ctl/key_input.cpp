#include "daemon/ctl/key_input.h"

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace mandated::ctl {
namespace {

constexpr char end_of_transmission = 4; // Ctrl-D, which means nothing special key by key

/// The terminal gives each key at once, unechoed, while this lives.
class KeyByKey {
  public:
    KeyByKey() : changed_(::tcgetattr(STDIN_FILENO, &before_) == 0) {
        auto mode = before_;
        mode.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
        mode.c_cc[VMIN] = 1;
        mode.c_cc[VTIME] = 0;
        if (changed_)
            ::tcsetattr(STDIN_FILENO, TCSANOW, &mode);
    }
    ~KeyByKey() {
        if (changed_)
            ::tcsetattr(STDIN_FILENO, TCSANOW, &before_);
    }
    KeyByKey(const KeyByKey&) = delete;
    KeyByKey& operator=(const KeyByKey&) = delete;

  private:
    termios before_{};
    bool changed_;
};

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

} // namespace

KeyInput::KeyInput() : terminal_(::isatty(STDIN_FILENO) == 1) {}

std::optional<char> KeyInput::key() const {
    if (!terminal_) {
        std::string line;
        if (!std::getline(std::cin, line))
            return std::nullopt;
        std::cout << line << "\n";
        return line.empty() ? '\n' : lower(line.front());
    }
    const KeyByKey raw;
    char letter = 0;
    if (::read(STDIN_FILENO, &letter, 1) != 1 || letter == end_of_transmission)
        return std::nullopt;
    std::cout << (letter == '\n' || letter == '\r' ? std::string() : std::string(1, letter)) << "\n"
              << std::flush;
    return letter == '\r' ? '\n' : lower(letter);
}

std::optional<std::string> KeyInput::line(const std::string& prompt) {
    std::cout << prompt << std::flush;
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    if (::isatty(STDIN_FILENO) != 1)
        std::cout << line << "\n";
    return line;
}

} // namespace mandated::ctl
