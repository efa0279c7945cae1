#include "schema/store/new_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mandated::store {
namespace {

namespace fs = std::filesystem;

std::string fault(const fs::path& path, int number) {
    return path.string() + ": cannot be written: " + std::strerror(number);
}

fs::path folder_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

std::optional<std::string> sync(const fs::path& path, int flags) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | flags);
    if (file < 0)
        return fault(path, errno);
    const int failed = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    return failed == 0 ? std::nullopt : std::optional{fault(path, failed)};
}

} // namespace

Result<NewFile> NewFile::create(const fs::path& target) {
    auto part = folder_of(target) / ("." + target.filename().string() + ".part");
    std::error_code ignored;
    fs::remove(part, ignored);
    const int file = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{fault(target, errno)};
    ::close(file);
    return NewFile(target, std::move(part));
}

NewFile::~NewFile() {
    if (part_.empty())
        return;
    std::error_code ignored;
    for (const auto* beside : {"", "-wal", "-shm", "-journal"})
        fs::remove(part_.string() + beside, ignored);
}

std::optional<std::string> NewFile::finish(Existing existing) {
    if (auto failed = sync(part_, 0))
        return failed;
    const unsigned flags = existing == Existing::refuse ? RENAME_NOREPLACE : 0;
    if (::renameat2(AT_FDCWD, part_.c_str(), AT_FDCWD, target_.c_str(), flags) != 0)
        return fault(target_, errno);
    part_.clear();
    return sync_folder(folder_of(target_));
}

void give_to_owner_of_folder(const fs::path& file) {
    struct stat folder {};
    if (::geteuid() == 0 && ::stat(folder_of(file).c_str(), &folder) == 0 &&
        ::chown(file.c_str(), folder.st_uid, folder.st_gid) != 0)
        return; // a file system without owners
}

std::optional<std::string> sync_folder(const fs::path& folder) {
    return sync(folder, O_DIRECTORY);
}

} // namespace mandated::store
