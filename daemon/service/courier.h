#pragma once

#include "daemon/service/context.h"

#include <functional>
#include <memory>
#include <optional>

namespace boost::asio {
class io_context;
}

namespace mandated::daemon {

/// Delivers the outbox: for each channel one message at a time on a thread of its own, so that a
/// slow receiver holds up neither the others nor the daemon. The database is touched on the
/// io_context's thread only: an attempt is recorded before it starts, its outcome before the
/// channel's next message.
class Courier {
  public:
    /// Attempts that a dead process left under way are queued again, with the same identity.
    /// `settled` is called after each outcome.
    Courier(boost::asio::io_context& io, Context& context, std::function<void()> settled);
    ~Courier();
    Courier(const Courier&) = delete;
    Courier& operator=(const Courier&) = delete;

    /// Starts an attempt on each idle channel that has a message due.
    void pump();
    /// When a message is next due on a channel that is idle now; a busy one looks for itself when
    /// it is done.
    [[nodiscard]] std::optional<Instant> next() const;
    /// Starts nothing more and gives up what is under way, whose outcome is still recorded; then
    /// calls `stopped`.
    void stop(std::function<void()> stopped);

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

} // namespace mandated::daemon
