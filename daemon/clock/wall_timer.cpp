#include "daemon/clock/wall_timer.h"

#include "daemon/clock/clocks.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>

#include <cerrno>
#include <sys/timerfd.h>
#include <system_error>
#include <unistd.h>

namespace mandated::daemon {
namespace {

using boost::system::error_code;

int new_timer() {
    const int fd = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (fd < 0)
        throw std::system_error(errno, std::generic_category(), "timerfd_create");
    return fd;
}

/// The system's time when `clock` will show this instant.
Instant on_the_system_clock(Instant instant, const Clock& clock) {
    // Both are whole seconds, so their difference is exact unless a second ends between the two
    // readings.
    const SystemClock system;
    for (;;) {
        const auto before = system.now();
        const auto shown = clock.now();
        if (before == system.now())
            return instant - (shown - before);
    }
}

itimerspec deadline(Instant instant) {
    itimerspec spec{};
    spec.it_value.tv_sec = std::max<std::time_t>(instant.time_since_epoch().count(), 0);
    // All zero would disarm the timer.
    spec.it_value.tv_nsec = spec.it_value.tv_sec == 0 ? 1 : 0;
    return spec;
}

} // namespace

class WallTimer::Impl : public std::enable_shared_from_this<WallTimer::Impl> {
  public:
    Impl(boost::asio::io_context& io, const Clock& clock)
        : clock_(clock), timer_(io, new_timer()) {}

    void at(Instant instant, std::function<void(bool)> fired) {
        const auto spec = deadline(on_the_system_clock(instant, clock_));
        fired_ = std::move(fired);
        const int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
        const bool armed = ::timerfd_settime(timer_.native_handle(), flags, &spec, nullptr) == 0;
        if (armed)
            return watch();
        // The timer runs, but the clock was set since it was last armed.
        if (errno != ECANCELED)
            throw std::system_error(errno, std::generic_category(), "timerfd_settime");
        boost::asio::post(timer_.get_executor(), [self = shared_from_this()] { self->fire(true); });
    }

    void cancel() {
        fired_ = nullptr;
        const itimerspec never{};
        ::timerfd_settime(timer_.native_handle(), 0, &never, nullptr);
        timer_.cancel();
    }

    void close() {
        fired_ = nullptr;
        error_code ignored;
        timer_.close(ignored);
    }

  private:
    void watch() {
        if (watching_)
            return;
        watching_ = true;
        timer_.async_wait(boost::asio::posix::stream_descriptor::wait_read,
                          [self = shared_from_this()](error_code ended) {
                              self->watching_ = false;
                              // What was cancelled may have been set again since.
                              if (ended ? self->fired_ != nullptr : !self->read())
                                  self->watch();
                          });
    }

    /// False where there is nothing to read: the timer was set anew since it became readable.
    bool read() {
        std::uint64_t expirations = 0;
        if (::read(timer_.native_handle(), &expirations, sizeof expirations) > 0)
            fire(false);
        else if (errno == ECANCELED)
            fire(true);
        else
            return fired_ == nullptr;
        return true;
    }

    void fire(bool clock_was_set) {
        if (const auto fired = std::exchange(fired_, nullptr))
            fired(clock_was_set);
    }

    const Clock& clock_;
    boost::asio::posix::stream_descriptor timer_;
    std::function<void(bool)> fired_;
    bool watching_ = false;
};

WallTimer::WallTimer(boost::asio::io_context& io, const Clock& clock)
    : impl_(std::make_shared<Impl>(io, clock)) {}

WallTimer::~WallTimer() {
    impl_->close();
}

void WallTimer::at(Instant instant, std::function<void(bool)> fired) {
    impl_->at(instant, std::move(fired));
}

void WallTimer::cancel() {
    impl_->cancel();
}

} // namespace mandated::daemon
