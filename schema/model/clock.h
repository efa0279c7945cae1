#pragma once

#include "schema/model/dates.h"

namespace mandated {

/// The wall clock, handed in wherever the time matters, so that a test or a scratch instance can
/// set it.
class Clock {
  public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace mandated
