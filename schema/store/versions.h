#pragma once

#include "schema/model/resolution.h"
#include "schema/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// One text of a resolution as a document holds it.
struct VersionRow {
    std::int64_t resolution = 0;
    std::string identity; ///< of the resolution
    std::int64_t document = 0;
    std::string name;   ///< the document's file name
    int part = 1;       ///< which of the document's texts
    std::string symbol; ///< as the document prints it: "A/HRC/RES/59/3/Corr.1"
    TextStatus status = TextStatus::adopted;
    std::string language;
    std::string note; ///< why it is not the text in force; "" where it was
    Instant received;
    bool in_force = false; ///< paragraphs and tasks rest on it
};

/// Records that a document's part is a text of this resolution.
void add_version(Database& database, const VersionRow& version);
/// In the order they came.
[[nodiscard]] std::vector<VersionRow> versions_of(Database& database, std::int64_t resolution);
/// The texts of a document, in its order.
[[nodiscard]] std::vector<VersionRow> versions_in(Database& database, std::int64_t document);

/// The bytes of a document; std::runtime_error where there is none.
[[nodiscard]] std::string bytes_of_document(Database& database, std::int64_t document);

} // namespace mandated::store
