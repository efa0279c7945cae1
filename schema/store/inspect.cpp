#include "schema/store/inspect.h"

#include "schema/store/database.h"

#include <fmt/format.h>
#include <SQLiteCpp/SQLiteCpp.h>

namespace mandated::store {

Result<Inspection> inspect(const std::filesystem::path& path) {
    const auto name = path.string();
    try {
        constexpr int patience_ms = 5000;
        SQLite::Database raw(name, SQLite::OPEN_READONLY, patience_ms);
        const int schema = raw.execAndGet("PRAGMA user_version").getInt();
        if (schema > newest_schema())
            return Error{fmt::format("{}: schema version {}, this program knows {}: a newer "
                                     "mandated wrote it",
                                     name, schema, newest_schema())};
        if (schema == 0 || !raw.tableExists("tasks"))
            return Error{name + ": is not a database of mandated's"};
        const std::string check = raw.execAndGet("PRAGMA quick_check(1)").getString();
        if (check != "ok")
            return Error{name + ": damaged (" + check + ")"};
        return Inspection{schema, newest_schema()};
    } catch (const SQLite::Exception& problem) {
        return Error{fmt::format("{}: {}", name, problem.what())};
    }
}

} // namespace mandated::store
