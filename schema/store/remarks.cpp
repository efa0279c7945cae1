#include "schema/store/remarks.h"

#include "schema/store/query.h"

namespace mandated::store {
namespace {

/// More starts than that in a row are the log's.
constexpr int most_untold = 10;

} // namespace

std::optional<Instant> last_awake(Database& database) {
    Query row(database, "SELECT seen FROM awake");
    return row.next() ? std::optional{row.instant(0)} : std::nullopt;
}

void set_awake(Database& database, Instant now) {
    Query(database, "INSERT OR REPLACE INTO awake (id, seen) VALUES (1, ?)").with(now).run();
}

void add_remark(Database& database, const std::string& text, Instant now) {
    Query(database, "INSERT INTO remarks (at, text) VALUES (?, ?)").with(now, text).run();
}

std::vector<Remark> untold_remarks(Database& database, const std::string& recipient) {
    Query rows(database, "SELECT id, at, text FROM (SELECT id, at, text FROM remarks WHERE id > "
                         "coalesce((SELECT max(remark_id) FROM remarks_told WHERE recipient = ?), "
                         "0) ORDER BY id DESC LIMIT ?) ORDER BY id");
    rows.with(recipient, most_untold);
    std::vector<Remark> remarks;
    while (rows.next())
        remarks.push_back({rows.integer(0), rows.instant(1), rows.text(2)});
    return remarks;
}

void tell_remarks(Database& database, const std::vector<Remark>& remarks,
                  const std::string& recipient, std::int64_t message) {
    Query insert(database, "INSERT OR IGNORE INTO remarks_told (remark_id, recipient, message_id) "
                           "VALUES (?, ?, ?)");
    for (const auto& remark : remarks)
        insert.with(remark.id, recipient, message).run();
}

} // namespace mandated::store
