#pragma once

#include "schema/model/clock.h"

#include <chrono>

namespace mandated::daemon {

/// The system's time.
class SystemClock : public Clock {
  public:
    [[nodiscard]] Instant now() const override;
};

/// Begins at a given instant and runs on from there at the real rate. It follows the system's
/// clock, so it is stepped when that is.
class ShiftedClock : public Clock {
  public:
    explicit ShiftedClock(Instant start);
    [[nodiscard]] Instant now() const override;

  private:
    std::chrono::seconds ahead_; ///< of the system's clock; negative behind it
};

} // namespace mandated::daemon
