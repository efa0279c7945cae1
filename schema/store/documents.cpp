#include "schema/store/documents.h"

#include "schema/store/query.h"

#include <fmt/format.h>

#include <openssl/evp.h>

namespace mandated::store {
namespace {

const std::string document_columns =
    "SELECT id, sha256, name, length(bytes), history, received_at FROM documents ";

DocumentRow document_row(Database& database, Query& row) {
    DocumentRow document{row.integer(0),      row.text(1),    row.text(2), row.integer(3),
                         row.integer(4) != 0, row.instant(5), {}};
    Query names(database, "SELECT identity FROM resolutions WHERE document_id = ? ORDER BY part");
    names.with(document.id);
    while (names.next())
        document.resolutions.push_back(names.text(0));
    return document;
}

} // namespace

std::string sha256_of(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr);
    std::string out;
    for (unsigned i = 0; i < length; ++i)
        out += fmt::format("{:02x}", digest[i]);
    return out;
}

std::optional<DocumentRow> find_document(Database& database, const std::string& sha256) {
    Query row(database, document_columns + "WHERE sha256 = ?");
    if (!row.with(sha256).next())
        return std::nullopt;
    return document_row(database, row);
}

std::int64_t add_document(Database& database, const std::string& name, std::string_view bytes,
                          bool history, Instant now) {
    Query insert(database, "INSERT INTO documents (sha256, name, history, received_at, bytes) "
                           "VALUES (?, ?, ?, ?, ?)");
    insert.with(sha256_of(bytes), name, history, now);
    insert.bind_blob(5, bytes);
    insert.run();
    return last_id(database);
}

std::vector<DocumentRow> list_documents(Database& database, int limit, int offset,
                                        std::optional<std::int64_t> before) {
    Query rows(database, document_columns + "WHERE ?3 IS NULL OR id < ?3 "
                                            "ORDER BY id DESC LIMIT ?1 OFFSET ?2");
    rows.with(limit, offset, before);
    std::vector<DocumentRow> documents;
    while (rows.next())
        documents.push_back(document_row(database, rows));
    return documents;
}

int count_documents(Database& database) {
    Query row(database, "SELECT count(*) FROM documents");
    row.next();
    return static_cast<int>(row.integer(0));
}

} // namespace mandated::store
