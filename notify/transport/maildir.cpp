#include "notify/transport/maildir.h"

#include "notify/transport/line_endings.h"
#include "schema/model/crash_point.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mandated::notify {
namespace {

namespace fs = std::filesystem;

class FileDescriptor {
  public:
    explicit FileDescriptor(int number) : number_(number) {}
    ~FileDescriptor() {
        if (number_ >= 0)
            ::close(number_);
    }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    [[nodiscard]] int get() const { return number_; }
    [[nodiscard]] bool ok() const { return number_ >= 0; }

  private:
    int number_;
};

Delivery failure(const fs::path& path, int reason) {
    Delivery delivery{Outcome::failed, fmt::format("{}: {}", path.string(), std::strerror(reason))};
    delivery.reached = false;
    return delivery;
}

/// A name without ':' (which starts a reader's flags), '/' or a leading dot, and no two identities
/// with the same.
std::string file_name(const std::string& identity) {
    std::string name;
    for (const char byte : identity) {
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= '0' && byte <= '9') || byte == '-' || byte == '@' ||
                           byte == '_' || (byte == '.' && !name.empty());
        if (plain)
            name += byte;
        else
            name += fmt::format("={:02X}", static_cast<unsigned char>(byte));
    }
    return name;
}

/// Whether the message is there already: in new, or in cur, where readers add flags to its name.
bool is_delivered(const fs::path& maildir, const std::string& name) {
    std::error_code none;
    if (fs::exists(maildir / "new" / name, none))
        return true;
    for (fs::directory_iterator at(maildir / "cur", none), end; !none && at != end;
         at.increment(none)) {
        const auto found = at->path().filename().string();
        if (found == name || found.starts_with(name + ":"))
            return true;
    }
    return false;
}

int write_all(int file, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(file, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// The text in a file, on disk; 0, or the error's number.
int write_file(const fs::path& path, std::string_view text) {
    const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!file.ok())
        return errno;
    if (const int reason = write_all(file.get(), text); reason != 0)
        return reason;
    return ::fsync(file.get()) == 0 ? 0 : errno;
}

int sync_folder(const fs::path& path) {
    const FileDescriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.ok())
        return errno;
    return ::fsync(folder.get()) == 0 ? 0 : errno;
}

} // namespace

Delivery deliver_maildir(const fs::path& maildir, const std::string& message,
                         const std::string& identity) {
    std::error_code reason;
    for (const auto* folder : {"cur", "new", "tmp"})
        if (fs::create_directories(maildir / folder, reason); reason)
            return failure(maildir / folder, reason.value());

    const auto name = file_name(identity);
    const auto written = maildir / "tmp" / name, delivered = maildir / "new" / name;
    if (!is_delivered(maildir, name)) {
        if (const int fault = write_file(written, with_line_endings(message, "\n")); fault != 0)
            return failure(written, fault);
        crash_point("maildir-written");
        if (::rename(written.c_str(), delivered.c_str()) != 0)
            return failure(delivered, errno);
    }
    crash_point("maildir-renamed");
    // Also for a copy found: the attempt that made it may have died before this.
    if (const int fault = sync_folder(maildir / "new"); fault != 0)
        return failure(maildir / "new", fault);
    return {Outcome::sent, delivered.string()};
}

} // namespace mandated::notify
