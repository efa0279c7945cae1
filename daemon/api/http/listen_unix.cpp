#include "daemon/api/http/server.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace mandated::daemon {
namespace {

class Descriptor {
  public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0)
            ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return fd_; }
    [[nodiscard]] int release() { return std::exchange(fd_, -1); }

  private:
    int fd_;
};

Error failure(const std::filesystem::path& path, const char* what) {
    return Error{path.string() + ": " + what + ": " + std::strerror(errno)};
}

enum class Listener { none, present, unknown };

Listener listener_of(const sockaddr_un& address) {
    const Descriptor probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const auto* generic = reinterpret_cast<const sockaddr*>(&address);
    if (::connect(probe.get(), generic, sizeof address) == 0 || errno == EAGAIN)
        return Listener::present;
    return errno == ECONNREFUSED || errno == ENOENT ? Listener::none : Listener::unknown;
}

} // namespace

Result<int> listen_unix(const std::filesystem::path& path, unsigned mode) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto& text = path.native();
    if (text.empty() || text.size() >= sizeof address.sun_path)
        return Error{text + ": expected a socket path of 1 to 107 bytes, this has " +
                     std::to_string(text.size())};
    std::memcpy(address.sun_path, text.c_str(), text.size());

    // The folder is locked while the old socket is looked at and replaced, so that of two daemons
    // starting at once the second sees the first's.
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const Descriptor lock(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (lock.get() < 0)
        return failure(folder, "the socket's folder cannot be opened");
    while (::flock(lock.get(), LOCK_EX) < 0)
        if (errno != EINTR)
            return failure(folder, "the socket's folder cannot be locked");

    struct stat found {};
    if (::lstat(path.c_str(), &found) == 0) {
        if (!S_ISSOCK(found.st_mode))
            return Error{text + ": is no socket, expected a path that is free or an old socket"};
        switch (listener_of(address)) {
        case Listener::present:
            return Error{text +
                         ": another mandated is listening there; stop it first, or give this one "
                         "another socket"};
        case Listener::unknown:
            return failure(path, "whether another mandated listens there cannot be told");
        case Listener::none:
            break;
        }
        if (::unlink(path.c_str()) < 0)
            return failure(path, "the old socket cannot be removed");
    }

    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (socket.get() < 0)
        return failure(path, "no socket");
    if (::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) < 0)
        return failure(path, "the socket cannot be made");
    // Before listen, so that nobody connects while the permissions are still the umask's.
    if (::chmod(path.c_str(), mode) < 0)
        return failure(path, "the socket's permissions cannot be set");
    if (::listen(socket.get(), SOMAXCONN) < 0)
        return failure(path, "cannot listen");
    return socket.release();
}

} // namespace mandated::daemon
