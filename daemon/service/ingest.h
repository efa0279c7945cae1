#pragma once

#include "daemon/service/context.h"
#include "daemon/service/file_reader.h"
#include "daemon/service/take_tasks.h"
#include "schema/model/resolution.h"
#include "schema/model/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

/// A file handed in, and by whom.
struct IngestRequest {
    std::string name; ///< the file's name, for errors and lists
    std::string_view bytes;
    bool history = false; ///< an old text: its tasks are stored, no message is sent
    std::string by;       ///< for the audit trail: "uid 1000", "inbox"
};

/// What became of one resolution of the file.
struct IngestedResolution {
    std::string identity;
    Resolution heading; ///< without paragraphs and tasks
    int paragraphs = 0;
    TakenTasks tasks; ///< what became of its tasks
    /// What became of the text where it did not become the one in force as it stands: "a draft; the
    /// adopted text is known", "corrected by …"; else "".
    std::string note;
};

struct IngestReport {
    std::int64_t document = 0;
    bool already_known = false; ///< the same bytes were ingested before; nothing was changed
    std::vector<IngestedResolution> resolutions;
};

/// Reads a file, stores its resolutions, tasks and dates and queues the "registered" messages, all
/// in one transaction. Drafts, corrigenda and other languages are tied to the resolution they
/// belong to (place.h). The error names the file and says why it was not read; nothing is stored
/// then. Database faults are thrown.
[[nodiscard]] Result<IngestReport> ingest(Context& context, const IngestRequest& request);

/// The same with what was read of the bytes elsewhere.
[[nodiscard]] Result<IngestReport> ingest(Context& context, const IngestRequest& request,
                                          Reading reading);

/// Were these bytes ingested before? Then they need not be read.
[[nodiscard]] bool is_known(Context& context, std::string_view bytes);

/// Records that a file could not be read, for the trail and for webhooks.
void record_failure(Context& context, const IngestRequest& request, const std::string& reason);

} // namespace mandated::daemon
