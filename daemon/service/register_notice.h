#pragma once

#include "daemon/service/context.h"
#include "schema/store/documents.h"

#include <string>

namespace mandated::daemon {

/// Queues the message that a resolution was registered, one for each contact and channel, listing
/// its tasks, dates, doubts and what is already past. Reading another file (`document`, `file` by
/// name) for the same resolution gives another message. Call inside a transaction.
void queue_registered(Context& context, const store::ResolutionRow& resolution,
                      std::int64_t document, const std::string& file);

} // namespace mandated::daemon
