#pragma once

#include "daemon/service/context.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// A person sends messages again: each is due at once, with the same identity, and its age counts
/// from now. All or none: the error names the first that is not there or cannot be retried, which
/// those sent or under way cannot. `by` as in the audit trail.
[[nodiscard]] Result<int> retry_messages(Context& context, const std::vector<std::int64_t>& ids,
                                         const std::string& by);
/// The same for all dead messages; how many they were.
[[nodiscard]] int retry_dead(Context& context, const std::string& by);

/// A person gives messages up, for a reason. All or none, likewise.
[[nodiscard]] Result<int> drop_messages(Context& context, const std::vector<std::int64_t>& ids,
                                        const std::string& because, const std::string& by);

} // namespace mandated::daemon
