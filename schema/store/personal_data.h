#pragma once

#include "schema/model/dates.h"
#include "schema/store/database.h"
#include "schema/store/mentions.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// A person as texts know them; `actor` is left to the caller, who knows the system's accounts.
[[nodiscard]] std::optional<Somebody> find_somebody(Database& database, const std::string& name);

/// Rows of a table that name somebody in any column.
struct HeldRows {
    std::string table;
    std::vector<std::string> columns;
    std::vector<std::vector<std::optional<std::string>>> rows; ///< in the columns' order
};

/// Messages to somebody, by their name or address.
struct HeldMessages {
    int total = 0;
    int with_text = 0;                  ///< whose text is still held
    std::optional<Instant> first, last; ///< when they were made
    std::vector<std::string> addresses;
};

/// All that is held on somebody outside the texts of resolutions.
struct PersonalData {
    HeldMessages messages;
    std::vector<HeldRows> tables; ///< those with such rows; the messages and their texts aside
};
[[nodiscard]] PersonalData held_on(Database& database, const Somebody& somebody);

/// What stands in the way of erasing somebody: messages that are yet to be delivered.
struct Undelivered {
    std::vector<std::int64_t> to_them; ///< their ids
    int under_way = 0;                 ///< of these
    int naming_them = 0;               ///< to others
};
[[nodiscard]] Undelivered undelivered_about(Database& database, const Somebody& somebody);

/// "former person 3": a name that nobody has.
[[nodiscard]] std::string next_pseudonym(Database& database);

struct Erased {
    int messages = 0; ///< to them, whose text and address are gone
    int rows = 0;     ///< that named them otherwise
};
/// Puts the other name in place of somebody's everywhere but in the texts of resolutions, takes the
/// texts and addresses of messages to them away, and all particulars and absences of theirs. Texts
/// of messages to others stay for reading, but can be sent no more. Within a transaction; what was
/// there is overwritten in the file (secure_delete).
Erased erase(Database& database, const Somebody& somebody, const std::string& pseudonym,
             Instant now);

/// Empties the journal, in which old content stands until it is written over. Whether it could be:
/// not while a backup or an export reads.
[[nodiscard]] bool empty_journal(Database& database);

} // namespace mandated::store
