#include "daemon/doctor/checks.h"
#include "schema/store/inspect.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t mebibyte = 1024 * 1024, least_room = 1024 * mebibyte;

std::string in_words(std::uintmax_t bytes) {
    return bytes >= least_room ? fmt::format("{:.1f} GB", static_cast<double>(bytes) /
                                                              static_cast<double>(least_room))
                               : fmt::format("{} MB", bytes / mebibyte);
}

Finding database(const Config& config) {
    std::error_code failure;
    if (!fs::exists(config.database, failure)) {
        if (failure)
            return {"database", Health::fail, config.database.string() + ": " + failure.message(),
                    "look as root or as the service's user: sudo mandatectl doctor"};
        return {"database", Health::warn, config.database.string() + ": is not there yet",
                "the daemon makes it at its first start: systemctl start mandated"};
    }
    const auto known = store::inspect(config.database);
    if (!known)
        return {"database", Health::fail, known.error(),
                "may this user read it? If it is damaged: stop the daemon and put a backup in "
                "its place"};
    const auto words =
        fmt::format("{}: whole, schema version {}", config.database.string(), known->schema);
    if (known->schema < known->newest_schema)
        return {"database", Health::warn,
                fmt::format("{}; this program has {}", words, known->newest_schema),
                "the daemon migrates it at its next start: systemctl restart mandated"};
    return {"database", Health::ok, words, ""};
}

Finding disk(const Config& config) {
    std::error_code failure;
    const auto folder = config.database.parent_path();
    const auto room = fs::space(folder.empty() ? "." : folder, failure);
    if (failure)
        return {"disk", Health::fail, folder.string() + ": " + failure.message(),
                "make the folder for the service's user: install -d -o mandated " +
                    folder.string()};
    auto size = fs::file_size(config.database, failure);
    if (failure)
        size = 0;
    const auto words = fmt::format("{} free at {}", in_words(room.available), folder.string());
    if (room.available < least_room || room.available < size)
        return {"disk", Health::warn,
                words + (room.available < size ? ", less than the database takes" : ""),
                "make room: a migration and a backup need as much as the database takes"};
    return {"disk", Health::ok, words, ""};
}

} // namespace

Findings check_storage(const Config& config) {
    return {database(config), disk(config)};
}

} // namespace mandated::daemon
