#pragma once

#include "schema/model/result.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors::confined {

/// What a program may use up.
struct Limits {
    std::chrono::milliseconds wall{30'000}; ///< then it is killed with all it started
    std::chrono::seconds processor{30};
    std::size_t memory = std::size_t{768} << 20; ///< bytes of address space
    std::size_t output = std::size_t{64} << 20;  ///< bytes on standard output
    std::size_t file = std::size_t{256} << 20;   ///< bytes of a file it writes
};

/// What a program may do besides computing.
enum class Powers {
    compute, ///< read its libraries and standard input, write its output; start nothing
    office   ///< also start programs and threads, and write below its folder
};

/// A program of the system that reads what we do not trust.
struct Program {
    std::filesystem::path path; ///< "/usr/bin/pdftotext"
    std::string package;        ///< the Debian package to install where it is missing
    std::vector<std::string> arguments;
    std::string_view input;       ///< its standard input, as a file in which it may seek
    std::filesystem::path folder; ///< its working folder and home, the only one it may write to
    Powers powers = Powers::compute;
    int restart = -1; ///< the exit status by which it asks to be started once more
    Limits limits;    ///< of each start
};

/// Runs a program to its end and returns what it wrote on standard output. It has a process group
/// of its own, a clean environment, no open file but the standard ones, no network, no other part
/// of the file system than the system's programs, libraries and fonts (Landlock, where the kernel
/// has it), a list of allowed or denied system calls (seccomp), and the limits. May be called from
/// any thread. Errors: it is not installed, it could not be started, it took too long, wrote too
/// much, was killed, or failed; with the first line of what it said on standard error.
[[nodiscard]] Result<std::string> run(const Program& program);

} // namespace mandated::extractors::confined
