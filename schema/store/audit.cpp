#include "schema/store/audit.h"

#include "schema/store/query.h"

namespace mandated::store {

struct AuditWriter::Statement {
    Query insert;
    std::string now, actor;
};

AuditWriter::AuditWriter(Database& database, Instant now, std::string actor)
    : statement_(new Statement{
          {database,
           "INSERT INTO audit (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)"},
          to_string(now),
          std::move(actor)}) {}

AuditWriter::~AuditWriter() = default;

void AuditWriter::record(const std::string& action, const std::string& subject,
                         const std::string& detail) {
    statement_->insert.with(statement_->now, statement_->actor, action, subject, detail).run();
}

void record_audit(Database& database, Instant now, const std::string& actor,
                  const std::string& action, const std::string& subject,
                  const std::string& detail) {
    AuditWriter(database, now, actor).record(action, subject, detail);
}

std::vector<AuditRow> audit_of(Database& database, const std::string& subject, int limit) {
    Query rows(database, "SELECT id, at, actor, action, subject, detail FROM audit "
                         "WHERE ?1 = '' OR subject = ?1 ORDER BY id DESC LIMIT ?2");
    rows.with(subject, limit);
    std::vector<AuditRow> trail;
    while (rows.next())
        trail.push_back({rows.integer(0), rows.instant(1), rows.text(2), rows.text(3), rows.text(4),
                         rows.text(5)});
    return trail;
}

std::vector<AuditRow> audit_after(Database& database, std::int64_t id, int limit) {
    Query rows(database, "SELECT id, at, actor, action, subject, detail FROM audit WHERE id > ? "
                         "ORDER BY id LIMIT ?");
    rows.with(id, limit);
    std::vector<AuditRow> found;
    while (rows.next())
        found.push_back({rows.integer(0), rows.instant(1), rows.text(2), rows.text(3), rows.text(4),
                         rows.text(5)});
    return found;
}

std::int64_t newest_audit(Database& database) {
    Query row(database, "SELECT coalesce(max(id), 0) FROM audit");
    row.next();
    return row.integer(0);
}

} // namespace mandated::store
