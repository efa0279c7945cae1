#pragma once

#include "schema/model/dates.h"

#include <deque>
#include <optional>

namespace mandated::notify {

/// At most so many starts within any minute. A value: time is handed in. Forgotten at a restart.
class RateLimit {
  public:
    /// When the next start is allowed: nothing for at once. `per_minute` 0 is no limit.
    [[nodiscard]] std::optional<Instant> closed_until(Instant now, int per_minute) const;
    void started(Instant now, int per_minute);

  private:
    std::deque<Instant> starts_; ///< of the last minute, at most per_minute
};

} // namespace mandated::notify
