#pragma once

#include "schema/store/database.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace mandated::store {

/// One row of the append-only audit trail.
struct AuditRow {
    std::int64_t id = 0;
    Instant at;
    std::string actor;  ///< "uid 1000", "mandated"
    std::string action; ///< "task.created" …
    std::string subject;
    std::string detail;
};

void record_audit(Database& database, Instant now, const std::string& actor,
                  const std::string& action, const std::string& subject,
                  const std::string& detail = {});
/// Records many actions of one actor at one instant.
class AuditWriter {
  public:
    AuditWriter(Database& database, Instant now, std::string actor);
    ~AuditWriter();
    void record(const std::string& action, const std::string& subject, const std::string& detail);

  private:
    struct Statement;
    std::unique_ptr<Statement> statement_;
};
/// Those after an id, oldest first, at most so many.
[[nodiscard]] std::vector<AuditRow> audit_after(Database& database, std::int64_t id, int limit);
/// The id of the newest row; 0 where there is none.
[[nodiscard]] std::int64_t newest_audit(Database& database);
/// The rows about a subject (all where it is empty), the newest first.
[[nodiscard]] std::vector<AuditRow> audit_of(Database& database, const std::string& subject,
                                             int limit);

} // namespace mandated::store
