#include "daemon/inbox/inbox_watcher.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cerrno>
#include <cstring>
#include <set>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <system_error>

namespace mandated::daemon {
namespace {

namespace fs = std::filesystem;
using boost::system::error_code;

constexpr std::chrono::seconds quiet_time{2}; ///< unchanged for so long, a found file is complete
constexpr std::chrono::seconds retry_pause{2};
constexpr std::uint32_t file_events = IN_CLOSE_WRITE | IN_MOVED_TO;
constexpr std::uint32_t folder_events = IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

int new_inotify() {
    const int fd = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (fd < 0)
        throw std::system_error(errno, std::generic_category(), "inotify_init1");
    return fd;
}

bool hidden(const std::string& name) {
    return name.starts_with('.') || name.starts_with("~$");
}

bool is_regular(const fs::path& file, struct stat& status) {
    return ::lstat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

bool just_changed(const struct stat& status) {
    const auto changed = std::chrono::system_clock::from_time_t(status.st_mtime);
    const auto age = std::chrono::system_clock::now() - changed;
    // A time in the future is somebody else's clock and says nothing.
    return age >= std::chrono::seconds(0) && age < quiet_time;
}

} // namespace

class InboxWatcher::Impl : public std::enable_shared_from_this<InboxWatcher::Impl> {
  public:
    Impl(boost::asio::io_context& io, fs::path folder, std::function<void(const fs::path&)> found,
         std::function<void(const std::string&)> report)
        : folder_(std::move(folder)), found_(std::move(found)), report_(std::move(report)),
          events_(io, new_inotify()), later_(io) {}

    void start() {
        read();
        boost::asio::post(events_.get_executor(), [self = shared_from_this()] { self->watch(); });
    }

    void rescan() {
        boost::asio::post(events_.get_executor(), [self = shared_from_this()] { self->scan(); });
    }

    void stop() {
        stopped_ = true;
        error_code ignored;
        events_.close(ignored);
        later_.cancel();
    }

  private:
    /// Creates the folder where it is missing and watches it, or tries again later.
    void watch() {
        if (stopped_)
            return;
        std::error_code failure;
        fs::create_directories(folder_, failure);
        watch_ = failure ? -1
                         : ::inotify_add_watch(events_.native_handle(), folder_.c_str(),
                                               file_events | folder_events);
        if (watch_ >= 0) {
            failing_ = false;
            return scan();
        }
        if (!failing_)
            tell("cannot be watched: " + (failure ? failure.message() : std::strerror(errno)) +
                 "; this is tried again");
        failing_ = true;
        again_in(retry_pause, &Impl::watch);
    }

    void scan() {
        if (stopped_ || watch_ < 0)
            return;
        std::error_code failure;
        std::set<std::string> names;
        for (fs::directory_iterator entry(folder_, failure), end; !failure && entry != end;
             entry.increment(failure))
            names.insert(entry->path().filename());
        if (failure)
            tell("cannot be read: " + failure.message());
        bool unfinished = false;
        for (const auto& name : names) {
            struct stat status {};
            if (hidden(name) || !is_regular(folder_ / name, status))
                continue;
            // Somebody may still be writing; if so, closing it is an event, for which we are
            // watching already.
            if (just_changed(status))
                unfinished = true;
            else
                hand_over(name);
        }
        if (unfinished)
            again_in(quiet_time, &Impl::scan);
    }

    void hand_over(const std::string& name) {
        struct stat status {};
        if (!stopped_ && !hidden(name) && is_regular(folder_ / name, status))
            found_(folder_ / name);
    }

    void read() {
        events_.async_read_some(boost::asio::buffer(buffer_),
                                [self = shared_from_this()](error_code failure, std::size_t size) {
                                    if (self->stopped_ ||
                                        failure == boost::asio::error::operation_aborted)
                                        return;
                                    if (failure)
                                        self->tell("cannot be watched: " + failure.message());
                                    else
                                        self->take(size);
                                    if (!self->stopped_)
                                        self->read();
                                });
    }

    void take(std::size_t size) {
        std::set<std::string> names;
        bool overflow = false, vanished = false;
        for (std::size_t at = 0; at + sizeof(inotify_event) <= size;) {
            inotify_event event{};
            std::memcpy(&event, buffer_.data() + at, sizeof event);
            if (event.len > 0 && (event.mask & file_events) && event.wd == watch_)
                names.insert(buffer_.data() + at + sizeof event);
            overflow = overflow || (event.mask & IN_Q_OVERFLOW);
            // A moved folder keeps its watch, so it is the event's watch that tells old news from
            // new.
            vanished =
                vanished || (event.wd == watch_ && (event.mask & (IN_MOVE_SELF | IN_IGNORED)));
            at += sizeof event + event.len;
        }
        for (const auto& name : names)
            hand_over(name);
        if (vanished) {
            ::inotify_rm_watch(events_.native_handle(), std::exchange(watch_, -1));
            tell("has vanished; it is created again and watched");
            watch();
        } else if (overflow) {
            scan();
        }
    }

    /// One thing is waited for at a time: watching again includes looking through the folder.
    void again_in(std::chrono::seconds pause, void (Impl::*what)()) {
        later_.expires_after(pause);
        later_.async_wait([self = shared_from_this(), what](error_code cancelled) {
            if (!cancelled && !self->stopped_)
                (self.get()->*what)();
        });
    }

    void tell(const std::string& what) {
        if (report_)
            report_("inbox " + folder_.string() + ": " + what);
    }

    fs::path folder_;
    std::function<void(const fs::path&)> found_;
    std::function<void(const std::string&)> report_;
    boost::asio::posix::stream_descriptor events_;
    boost::asio::steady_timer later_;
    std::array<char, std::size_t{64} * 1024> buffer_{};
    int watch_ = -1;
    bool failing_ = false;
    bool stopped_ = false;
};

InboxWatcher::InboxWatcher(boost::asio::io_context& io, fs::path folder,
                           std::function<void(const fs::path&)> found,
                           std::function<void(const std::string&)> report)
    : impl_(std::make_shared<Impl>(io, std::move(folder), std::move(found), std::move(report))) {
    impl_->start();
}

InboxWatcher::~InboxWatcher() {
    impl_->stop();
}

void InboxWatcher::rescan() {
    impl_->rescan();
}

void InboxWatcher::stop() {
    impl_->stop();
}

} // namespace mandated::daemon
