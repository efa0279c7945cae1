#pragma once

#include "daemon/service/context.h"
#include "schema/model/result.h"
#include "schema/store/documents.h"
#include "schema/store/tasks.h"

#include <optional>
#include <string>

namespace mandated::daemon {

/// The address of the operative paragraph that is meant: as printed ("12(a)") or as typed in a
/// task's address ("12a"). The error names those there are.
[[nodiscard]] Result<std::string> operative_paragraph(Context& context,
                                                      const store::ResolutionRow& resolution,
                                                      const std::string& typed);

/// Stores a task that a person added, behind those of its paragraph, under the next index; its id.
/// Call inside a transaction.
std::int64_t store_added(Context& context, std::int64_t resolution, Task task,
                         std::optional<std::int64_t> split_from);

/// Puts the added tasks of a resolution behind those of their paragraphs again, after the others
/// got new places.
void place_added(Context& context, std::int64_t resolution);

} // namespace mandated::daemon
