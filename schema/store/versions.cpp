#include "schema/store/versions.h"

#include "schema/store/query.h"

#include <stdexcept>

namespace mandated::store {
namespace {

const std::string version_columns =
    "SELECT versions.resolution_id, resolutions.identity, versions.document_id, documents.name, "
    "versions.part, versions.symbol, versions.status, versions.language, versions.note, "
    "documents.received_at, resolutions.document_id = versions.document_id AND "
    "resolutions.part = versions.part FROM versions "
    "JOIN resolutions ON resolutions.id = versions.resolution_id "
    "JOIN documents ON documents.id = versions.document_id ";

std::vector<VersionRow> version_rows(Query& rows) {
    std::vector<VersionRow> versions;
    while (rows.next())
        versions.push_back({rows.integer(0), rows.text(1), rows.integer(2), rows.text(3),
                            static_cast<int>(rows.integer(4)), rows.text(5),
                            from_name<TextStatus>(rows.text(6)).value_or(TextStatus::adopted),
                            rows.text(7), rows.text(8), rows.instant(9), rows.integer(10) != 0});
    return versions;
}

} // namespace

void add_version(Database& database, const VersionRow& version) {
    Query(database, "INSERT INTO versions (resolution_id, document_id, part, symbol, status, "
                    "language, note) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(version.resolution, version.document, version.part, version.symbol,
              name(version.status), version.language, version.note)
        .run();
}

std::vector<VersionRow> versions_of(Database& database, std::int64_t resolution) {
    Query rows(database, version_columns + "WHERE versions.resolution_id = ? ORDER BY versions.id");
    return version_rows(rows.with(resolution));
}

std::vector<VersionRow> versions_in(Database& database, std::int64_t document) {
    Query rows(database, version_columns + "WHERE versions.document_id = ? ORDER BY versions.part");
    return version_rows(rows.with(document));
}

std::string bytes_of_document(Database& database, std::int64_t document) {
    Query row(database, "SELECT bytes FROM documents WHERE id = ?");
    if (!row.with(document).next())
        throw std::runtime_error("there is no document " + std::to_string(document));
    return row.text(0);
}

} // namespace mandated::store
