#pragma once

#include "schema/model/resolution.h"
#include "schema/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// A file as it was ingested.
struct DocumentRow {
    std::int64_t id = 0;
    std::string sha256;
    std::string name;
    std::int64_t size = 0; ///< bytes
    bool history = false;
    Instant received;
    std::vector<std::string>
        resolutions; ///< identities of those read from it and still resting on it
};

/// A resolution without its paragraphs and tasks.
struct ResolutionRow {
    std::int64_t id = 0;
    std::string identity;      ///< the symbol, or "document-12-1" where none can be known
    std::int64_t document = 0; ///< whose text is in force
    Resolution heading;
    Instant registered;
    int part = 1; ///< which of the document's texts
};

/// Lower-case hexadecimal SHA-256 of the bytes.
[[nodiscard]] std::string sha256_of(std::string_view bytes);

[[nodiscard]] std::optional<DocumentRow> find_document(Database& database,
                                                       const std::string& sha256);
/// Adds a file with its bytes; its id.
[[nodiscard]] std::int64_t add_document(Database& database, const std::string& name,
                                        std::string_view bytes, bool history, Instant now);
/// Documents, the newest first.
[[nodiscard]] std::vector<DocumentRow> list_documents(Database& database, int limit, int offset,
                                                      std::optional<std::int64_t> before = {});
[[nodiscard]] int count_documents(Database& database);

[[nodiscard]] std::optional<ResolutionRow> find_resolution(Database& database,
                                                           const std::string& identity);
[[nodiscard]] std::optional<ResolutionRow> find_resolution(Database& database, std::int64_t id);
/// By identity, or by its end where that fits one only: "59/3" is A/HRC/RES/59/3. Several fits give
/// nothing.
[[nodiscard]] std::optional<ResolutionRow> match_resolution(Database& database,
                                                            const std::string& identity);
/// Resolutions read from a document, in its order.
[[nodiscard]] std::vector<ResolutionRow> resolutions_of(Database& database, std::int64_t document);
/// Every resolution, in order of registration.
[[nodiscard]] std::vector<ResolutionRow> all_resolutions(Database& database);
/// Those of an organ's session, in order of registration.
[[nodiscard]] std::vector<ResolutionRow>
resolutions_at(Database& database, const std::string& organ, const std::string& session);
/// An organ's adopted ones, in order of registration.
[[nodiscard]] std::vector<ResolutionRow> adopted_by(Database& database, const std::string& organ);
/// Adopted ones whose line was never looked at (lineage.h), in order of registration.
[[nodiscard]] std::vector<ResolutionRow> unlinked_resolutions(Database& database);
/// Gives a resolution another identity and its tasks the addresses that go with it; their ids stay.
void rename_resolution(Database& database, std::int64_t id, const std::string& identity);
/// Adds the resolution, or replaces heading, paragraphs and document-level doubts of the one with
/// this identity. Its tasks are left alone. Returns its id.
std::int64_t put_resolution(Database& database, const Resolution& resolution,
                            const std::string& identity, std::int64_t document, int part,
                            Instant now);
/// Paragraphs in text order.
[[nodiscard]] std::vector<Paragraph> paragraphs_of(Database& database, std::int64_t resolution);
/// The texts of those paragraphs that tasks of this address belong to.
[[nodiscard]] std::vector<std::string> paragraph_texts(Database& database, std::int64_t resolution,
                                                       const std::string& address);
/// Doubts about the text as a whole.
[[nodiscard]] std::vector<Doubt> resolution_doubts(Database& database, std::int64_t resolution);

} // namespace mandated::store
