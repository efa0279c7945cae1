#pragma once

#include "schema/model/clock.h"

#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace mandated::daemon {

/// Waits for an instant of the wall clock, through suspend and whatever the clock is set to.
/// (Asio's own timers run on the monotonic clock, which stops in suspend.)
class WallTimer {
  public:
    /// `clock` tells how far its time is from the system's, and must outlive the timer. Throws
    /// std::system_error where the kernel gives no timer.
    WallTimer(boost::asio::io_context& io, const Clock& clock);
    ~WallTimer();
    WallTimer(const WallTimer&) = delete;
    WallTimer& operator=(const WallTimer&) = delete;

    /// Calls `fired` once from the io_context: at the instant (at once where it is past), or before
    /// it with true when somebody set the system's clock, after which what was planned is to be
    /// computed again. Replaces what was waited for before.
    void at(Instant instant, std::function<void(bool clock_was_set)> fired);
    /// Waits for nothing any more.
    void cancel();

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

} // namespace mandated::daemon
