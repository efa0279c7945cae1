#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/api/side_jobs.h"
#include "daemon/supervision/log.h"
#include "schema/store/audit.h"
#include "schema/store/backup.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

constexpr int most_kept = 10'000;

std::filesystem::path default_folder(const Context& context) {
    return context.database.path().parent_path() / "backups";
}

store::BackupWish wish_of(const ApiCall& call) {
    const auto body = object_body(call, {"to", "keep"});
    store::BackupWish wish{text_member(body, "to"), 0, call.context.clock.now()};
    if (wish.to.empty())
        wish.to = default_folder(call.context);
    if (!wish.to.is_absolute())
        bad_parameter("to", wish.to.string(), "an absolute path of a folder or a new file");
    const auto* keep = body.if_contains("keep");
    if (keep == nullptr || keep->is_null())
        return wish;
    if (!keep->is_int64() || keep->as_int64() < 1 || keep->as_int64() > most_kept)
        bad_parameter("keep", json::serialize(*keep),
                      fmt::format("a number of backups from 1 to "
                                  "{}, or null for all",
                                  most_kept));
    wish.keep = static_cast<int>(keep->as_int64());
    return wish;
}

Response back_up(ApiCall& call) {
    const auto made = outcome_of<Result<store::Backup>>(call, backup_job(call));
    auto& context = call.context;
    if (!made) {
        log(LogLevel::error, "no backup was made: " + made.error());
        throw ApiError(422, "No backup", made.error());
    }
    json::array removed;
    for (const auto& path : made->removed)
        removed.emplace_back(path.string());
    {
        store::WriteTransaction transaction(context.database);
        store::record_audit(
            context.database, context.clock.now(), call.by, "backup.made", made->path.string(),
            fmt::format("{} bytes, {} older ones removed", made->bytes, removed.size()));
        transaction.commit();
    }
    return json_response(json::object{{"path", made->path.string()},
                                      {"bytes", made->bytes},
                                      {"schema", made->contents.schema},
                                      {"tasks", made->contents.tasks},
                                      {"removed", std::move(removed)}},
                         201);
}

Response list(ApiCall& call) {
    const auto page = paging(call);
    const auto all = store::backups_in(default_folder(call.context));
    json::array items;
    for (auto i = static_cast<std::size_t>(page.offset);
         i < all.size() && items.size() < static_cast<std::size_t>(page.limit); ++i)
        items.push_back({{"path", all[i].path.string()},
                         {"made_at", to_string(all[i].made)},
                         {"bytes", all[i].bytes}});
    return list_response(std::move(items), static_cast<int>(all.size()), page);
}

} // namespace

SideJob backup_job(const ApiCall& call) {
    return [database = call.context.database.path(),
            wish = wish_of(call)](const std::stop_token& stop) -> std::any {
        return store::back_up(database, wish, stop);
    };
}

std::vector<Route> backup_routes() {
    return {{"GET", "/v1/backups", Access::administer,
             "Backups in the folder \"backups\" beside the database, newest first", with_paging({}),
             list},
            {"POST",
             "/v1/backups",
             Access::administer,
             "Copy the database while it is in use: {\"to\": \"/a/folder or a new file.db\", "
             "\"keep\": 14}; of the folder's backups the newest are kept; 422 says why not",
             {},
             back_up}};
}

} // namespace mandated::daemon
