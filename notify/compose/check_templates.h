#pragma once

#include "notify/compose/templates.h"

#include <string>
#include <vector>

namespace mandated::notify {

/// What is wrong with templates, each as "file:line: what, expected what": tags that do not close,
/// partials and names that are not known, values that would not be escaped. Names are found by
/// rendering full sample data and bare ones, with each section taken and not taken.
[[nodiscard]] std::vector<std::string> template_faults(const Templates& templates);

} // namespace mandated::notify
