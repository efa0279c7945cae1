#pragma once

#include "daemon/config/config.h"
#include "schema/model/dates.h"

#include <memory>
#include <string>

namespace mandated::daemon {

/// Tells an outside monitor that the daemon lives, on a thread of its own, so that a slow monitor
/// holds up nothing. Goes through the webhooks' checks: allowed hosts, addresses, certificates.
class Heartbeat {
  public:
    Heartbeat();
    ~Heartbeat();
    Heartbeat(const Heartbeat&) = delete;
    Heartbeat& operator=(const Heartbeat&) = delete;

    /// Posts {"type": "mandated.alive", "timestamp", "data": {"status"}} to the monitor's URL; does
    /// nothing where none is configured or the last beat is still under way. A beat that fails is
    /// logged, the first of several in a row.
    void beat(const Config& config, Instant now, const std::string& status);
    /// Gives up a beat that is under way.
    void stop();

  private:
    struct Impl;
    std::shared_ptr<Impl> impl_;
};

} // namespace mandated::daemon
