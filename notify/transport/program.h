#pragma once

#include <chrono>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::notify {

/// How a program ended.
struct ProgramEnd {
    enum class How { exited, signalled, given_up, not_started };
    How how = How::not_started;
    int status = 0;     ///< the exit status, or the signal's number
    std::string output; ///< what it wrote to its standard output and error, the first 16 KiB each
    std::string errors;
    std::string problem; ///< in words; "" where it exited with 0
};

/// Runs a program of the system (a path and its arguments, no shell) with these bytes as its
/// standard input, and waits for its end; past the time limit or at a requested stop it is killed
/// with its children. Safe on any thread.
[[nodiscard]] ProgramEnd run_program(const std::vector<std::string>& command,
                                     std::string_view input, std::chrono::seconds timeout,
                                     const std::stop_token& stop);

} // namespace mandated::notify
