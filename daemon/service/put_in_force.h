#pragma once

#include "daemon/service/context.h"
#include "daemon/service/ingest.h"

#include <cstdint>
#include <string>

namespace mandated::daemon {

/// Where a text comes from.
struct Origin {
    std::int64_t document = 0; ///< the file handed in
    int part = 1;              ///< which of its texts, or of those of the document in force
    std::int64_t in_force = 0; ///< the document whose text is in force; another one's where the
                               ///< file handed in only corrects it
    bool news = false;         ///< worth a message even where no task changed
    bool same_text = false;    ///< read again by another version of the program
};

/// Puts a text in force under this identity, with its tasks, dates and lineage, and tells those
/// concerned unless the request is of history. Call inside a transaction.
[[nodiscard]] IngestedResolution put_in_force(Context& context, const IngestRequest& request,
                                              Resolution resolution, std::string identity,
                                              const Origin& origin);

} // namespace mandated::daemon
