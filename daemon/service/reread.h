#pragma once

#include "daemon/service/context.h"
#include "daemon/service/file_reader.h"
#include "daemon/service/take_tasks.h"
#include "schema/model/result.h"
#include "schema/store/documents.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// What a stored document says when it is read again by this version of the program.
struct ReadAgain {
    std::int64_t document = 0;
    Reading reading;
};

/// What this version reads differently.
struct RereadReport {
    std::vector<FieldChange> heading; ///< of the resolution itself
    TakenTasks tasks;
};

struct RereadOptions {
    std::string by;       ///< for the audit trail: "uid 1000"
    bool dry_run = false; ///< say what would change, change nothing
};

/// The document whose text is in force, to be read again.
struct StoredDocument {
    std::int64_t id = 0;
    std::string name;
    std::string bytes;
};
[[nodiscard]] StoredDocument document_in_force(Context& context, const store::ResolutionRow& row);

/// Reads the text in force of a resolution again, with its corrigenda, and takes what it finds in
/// place of what an older version read. Tasks keep ids and addresses, and what people decided
/// holds. Nobody gets a message of it. `read` is what was read of the document elsewhere; where it
/// is missing or of another document, it is read here. The error says why the text is left as it
/// was.
[[nodiscard]] Result<RereadReport> reread(Context& context, const store::ResolutionRow& row,
                                          const RereadOptions& options,
                                          const ReadAgain* read = nullptr);

} // namespace mandated::daemon
