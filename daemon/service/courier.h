#pragma once

#include "daemon/service/context.h"

#include <functional>
#include <memory>
#include <optional>

namespace boost::asio {
class io_context;
}

namespace mandated::daemon {

/// Delivers the outbox: several messages at once, each on a thread of its own with one connection,
/// so that a slow receiver holds up neither the others nor the daemon. The database is touched on
/// the io_context's thread only. An attempt is recorded before it starts, its outcome before that
/// thread's next message; what happens in the same moment shares a transaction.
class Courier {
  public:
    /// Attempts that a dead process left under way are queued again, with the same identity.
    /// `settled` is called after each outcome.
    Courier(boost::asio::io_context& io, Context& context, std::function<void()> settled);
    ~Courier();
    Courier(const Courier&) = delete;
    Courier& operator=(const Courier&) = delete;

    /// Starts an attempt at each message that may leave now, as many as there are connections.
    /// Throws where the database cannot record it; then none was started.
    void pump();
    /// When a message may leave next; nothing where none waits, or every connection is busy and
    /// looks for itself when it is done.
    [[nodiscard]] std::optional<Instant> next() const;
    /// Starts nothing more and gives up what is under way, whose outcome is still recorded; then
    /// calls `stopped`.
    void stop(std::function<void()> stopped);

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

} // namespace mandated::daemon
