#include "schema/store/backup.h"

#include <fmt/format.h>

namespace mandated::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "mandated-", suffix = ".db";

std::string name_at(Instant at) {
    auto time = to_string(at);
    std::erase(time, ':');
    return fmt::format("{}{}{}", prefix, time, suffix);
}

/// When a backup of this name was made; nothing for another file.
std::optional<Instant> made_at(const std::string& name) {
    constexpr std::size_t hours = 13, minutes = 16; // in 2027-04-01T020000Z, where the colons go
    if (!name.starts_with(prefix) || !name.ends_with(suffix) ||
        name.size() < prefix.size() + suffix.size() + hours + 2)
        return std::nullopt;
    auto time = name.substr(prefix.size(), name.size() - prefix.size() - suffix.size());
    time.insert(hours, ":");
    if (time.size() > minutes)
        time.insert(minutes, ":");
    const auto at = parse_instant(time);
    return at && name_at(*at) == name ? at : std::nullopt;
}

Result<fs::path> target_of(const BackupWish& wish) {
    std::error_code failure;
    const bool folder =
        fs::is_directory(wish.to, failure) || !wish.to.filename().string().ends_with(suffix);
    if (!folder) {
        if (wish.keep > 0)
            return Error{fmt::format("{}: is a file, and keep = {} needs a folder whose older "
                                     "backups go",
                                     wish.to.string(), wish.keep)};
        return fs::exists(wish.to, failure)
                   ? Result<fs::path>(Error{wish.to.string() + ": is there already; expected a "
                                                               "folder or a new file"})
                   : Result<fs::path>(wish.to);
    }
    if (fs::create_directory(wish.to, failure))
        fs::permissions(wish.to, fs::perms::owner_all, failure);
    if (failure)
        return Error{wish.to.string() + ": the folder cannot be made: " + failure.message()};
    return wish.to / name_at(wish.at);
}

/// What a process that died while it copied left behind.
void remove_parts(const fs::path& folder) {
    std::error_code ignored;
    for (fs::directory_iterator at(folder, ignored), end; !ignored && at != end;
         at.increment(ignored)) {
        const auto name = at->path().filename().string();
        if (name.starts_with(".") && name.ends_with(".part") &&
            made_at(name.substr(1, name.size() - 6)))
            fs::remove(at->path(), ignored);
    }
}

std::vector<fs::path> remove_older(const fs::path& folder, int keep) {
    std::vector<fs::path> removed;
    const auto backups = backups_in(folder);
    for (auto i = static_cast<std::size_t>(keep); i < backups.size(); ++i) {
        std::error_code ignored;
        if (fs::remove(backups[i].path, ignored))
            removed.push_back(backups[i].path);
    }
    return removed;
}

Result<Backup> checked(const NewFile& file) {
    auto copy = Database::open_to_read(file.part());
    if (!copy)
        return Error{copy.error()};
    if (const auto damage = damage_of(*copy))
        return Error{file.target().string() + ": the copy is damaged (" + *damage +
                     "); mandatectl check says whether the database is"};
    Backup made;
    made.path = file.target();
    made.contents = contents_of(*copy);
    made.bytes = fs::file_size(file.part());
    return made;
}

} // namespace

Result<Backup> back_up(const fs::path& path, const BackupWish& wish, const std::stop_token& stop) {
    const auto target = target_of(wish);
    if (!target)
        return Error{target.error()};
    auto database = Database::open_to_read(path);
    if (!database)
        return Error{database.error()};
    remove_parts(target->parent_path());
    auto file = NewFile::create(*target);
    if (!file)
        return Error{file.error()};
    try {
        const Stoppable stoppable(*database, stop);
        if (const auto failed = copy_into(*database, *file))
            return Error{*failed};
        auto made = checked(*file);
        if (!made)
            return made;
        if (const auto failed = file->finish(NewFile::Existing::refuse))
            return Error{*failed};
        if (wish.keep > 0)
            made->removed = remove_older(target->parent_path(), wish.keep);
        return made;
    } catch (const std::exception& fault) {
        return Error{target->string() + ": " + fault.what()};
    }
}

std::vector<BackupFile> backups_in(const fs::path& folder) {
    std::vector<BackupFile> found;
    std::error_code failure;
    for (fs::directory_iterator at(folder, failure), end; !failure && at != end;
         at.increment(failure)) {
        std::error_code none;
        const auto made = made_at(at->path().filename().string());
        if (made && at->is_regular_file(none))
            found.push_back({at->path(), *made, at->file_size(none)});
    }
    std::sort(found.begin(), found.end(),
              [](const BackupFile& one, const BackupFile& other) { return one.made > other.made; });
    return found;
}

} // namespace mandated::store
