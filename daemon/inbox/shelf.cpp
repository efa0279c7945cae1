#include "daemon/inbox/shelf.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace mandated::daemon {
namespace {

namespace fs = std::filesystem;

/// Where the name is taken, nothing happens and errno is EEXIST.
bool rename_new(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    // Network file systems know no RENAME_NOREPLACE; a hard link refuses a taken name just so.
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return ::link(from.c_str(), to.c_str()) == 0 && ::unlink(from.c_str()) == 0;
}

} // namespace

Result<fs::path> move_to(const fs::path& file, const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        return Error{folder.string() + ": the folder cannot be created: " + failure.message()};
    for (int number = 1;; ++number) {
        auto target = folder / file.filename();
        if (number > 1)
            target.replace_filename(file.stem().string() + "-" + std::to_string(number) +
                                    file.extension().string());
        if (rename_new(file, target))
            return target;
        if (errno != EEXIST)
            return Error{file.string() + ": cannot be moved to " + target.string() + ": " +
                         std::strerror(errno)};
    }
}

Result<fs::path> write_reason(const fs::path& failed_file, std::string_view text) {
    const fs::path path = failed_file.string() + ".reason.txt";
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    if (!text.ends_with('\n'))
        file << '\n';
    file.close();
    if (!file)
        return Error{path.string() + ": cannot be written: " + std::strerror(errno)};
    return path;
}

} // namespace mandated::daemon
