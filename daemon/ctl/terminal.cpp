#include "daemon/ctl/terminal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace mandated::ctl {
namespace {

constexpr std::size_t usual_columns = 80, least_columns = 20;

std::string& colour_choice() {
    static std::string when = "auto";
    return when;
}

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::size_t columns_wished() {
    const auto text = environment("COLUMNS");
    std::size_t wished = 0;
    std::from_chars(text.data(), text.data() + text.size(), wished);
    return wished;
}

} // namespace

void choose_colour(const std::string& when) {
    colour_choice() = when;
}

std::size_t columns() {
    if (const auto wished = columns_wished(); wished > 0)
        return std::max(wished, least_columns);
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usual_columns;
    return std::max<std::size_t>(size.ws_col, least_columns);
}

bool takes_styles() {
    const auto& when = colour_choice();
    if (when != "auto")
        return when == "always";
    return ::isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR").empty() &&
           environment("TERM") != "dumb";
}

TextStyle output_style() {
    return {::isatty(STDOUT_FILENO) == 1 ? columns() : 0, takes_styles()};
}

std::string toned(const std::string& text, Tone tone, bool colour) {
    static constexpr std::array codes = {"", "\x1b[1m", "\x1b[32m", "\x1b[33m", "\x1b[1;31m"};
    if (!colour || tone == Tone::plain || text.empty())
        return text;
    return codes.at(static_cast<std::size_t>(tone)) + text + "\x1b[0m";
}

} // namespace mandated::ctl
