#pragma once

#include "extractors/document/confined/descriptor.h"
#include "extractors/document/confined/program.h"

#include <linux/filter.h>

namespace mandated::extractors::confined {

/// All a child needs to confine itself, made before it is forked: behind the fork of a process with
/// threads no memory may be allocated.
struct Sandbox {
    Descriptor ruleset; ///< Landlock's; not open where the kernel has none
    std::vector<sock_filter> filter;
};

/// Throws std::system_error where the kernel or a library refuses.
[[nodiscard]] Sandbox make_sandbox(const Program& program);

/// The seccomp filter for these powers.
[[nodiscard]] std::vector<sock_filter> make_filter(Powers powers);

} // namespace mandated::extractors::confined
