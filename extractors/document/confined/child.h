#pragma once

#include <array>
#include <linux/filter.h>
#include <sys/resource.h>
#include <sys/types.h>

namespace mandated::extractors::confined {

struct Limit {
    __rlimit_resource resource;
    rlimit value;
};

/// All a child needs from its fork to its program, made before the fork.
struct Preparation {
    const char* path;
    const char* folder;
    char* const* arguments;
    char* const* environment;
    std::array<Limit, 5> limits;
    int input, output, errors;
    int report; ///< told of a step that failed
    int ruleset;
    sock_fprog filter;
    pid_t parent;
};

/// The steps from the fork to the program, any of which may fail.
enum class Step : int {
    parent,
    group,
    files,
    limits,
    folder,
    privileges,
    landlock,
    seccomp,
    program
};

/// What a child that could not become its program reports.
struct Failure {
    Step step;
    int error;
};

/// Confines this process, a child just forked, and becomes the program; reports a failure and ends
/// where it cannot. Does only what is safe behind the fork of a process with threads.
[[noreturn]] void become(const Preparation& preparation);

} // namespace mandated::extractors::confined
