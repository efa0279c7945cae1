#include "schema/store/query.h"

#include <SQLiteCpp/Database.h>

#include <stdexcept>

namespace mandated::store {

Date Query::date(int column) {
    const auto day = parse_date(text(column));
    if (!day)
        throw std::runtime_error("the database holds '" + text(column) + "' where a date belongs");
    return *day;
}

Instant Query::instant(int column) {
    const auto instant = parse_instant(text(column));
    if (!instant)
        throw std::runtime_error("the database holds '" + text(column) +
                                 "' where an instant belongs");
    return *instant;
}

std::int64_t last_id(Database& database) {
    return database.raw().getLastInsertRowid();
}

std::string escaped_for_like(const std::string& text) {
    std::string out;
    for (const char letter : text) {
        if (letter == '%' || letter == '_' || letter == '\\')
            out += '\\';
        out += letter;
    }
    return out;
}

std::string quoted(const std::string& text) {
    std::string out;
    for (const char letter : text)
        out += letter == '\'' ? std::string("''") : std::string(1, letter);
    return out;
}

} // namespace mandated::store
