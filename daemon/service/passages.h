#pragma once

#include "notify/compose/notice.h"
#include "schema/model/task.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// The words of a task's paragraph with those marked that say what, by whom and by when. Of several
/// texts (a paragraph and its continuations) the one with the most of them. A long one is cut to
/// what lies around the marks, with "…" where something is left out. Empty where no text holds the
/// evidence.
[[nodiscard]] std::vector<notify::Passage> passages(const std::vector<std::string>& texts,
                                                    const std::vector<Evidence>& evidence);

} // namespace mandated::daemon
