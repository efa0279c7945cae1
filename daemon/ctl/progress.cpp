#include "daemon/ctl/progress.h"

#include "daemon/ctl/terminal.h"
#include "daemon/ctl/text_width.h"

#include <iostream>
#include <unistd.h>

namespace mandated::ctl {

std::string progress_line(std::size_t at, std::size_t of, const std::string& what,
                          std::size_t columns) {
    constexpr std::size_t bar = 20;
    const auto done = (at - 1) * bar / of; // the one at hand is not done
    std::string line = "[";
    for (std::size_t i = 0; i < bar; ++i)
        line += i < done ? "#" : "·";
    line += "]  " + std::to_string(at) + " of " + std::to_string(of) + "  ";
    // A full last column would make the terminal begin another line.
    const auto room = columns > width(line) + 1 ? columns - width(line) - 1 : 1;
    return line + shortened(what, room);
}

Progress::Progress(std::size_t of) : of_(of), shown_(of > 1 && ::isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
    clear();
}

void Progress::next(const std::string& what) {
    ++at_;
    if (!shown_)
        return;
    clear();
    std::cerr << progress_line(at_, of_, what, columns()) << std::flush;
    drawn_ = true;
}

void Progress::clear() {
    if (!drawn_)
        return;
    std::cout << std::flush;
    std::cerr << "\r\x1b[K" << std::flush;
    drawn_ = false;
}

} // namespace mandated::ctl
