#pragma once

#include <chrono>
#include <unordered_map>

namespace mandated::daemon {

/// How often each user may ask: so many times a second, and as many again in a burst (a token
/// bucket for each user).
class Throttle {
  public:
    using Clock = std::chrono::steady_clock;
    explicit Throttle(double per_second) : per_second_(per_second) {}

    /// Whether this request is within what the user may ask; counts it where it is.
    [[nodiscard]] bool admits(unsigned user, Clock::time_point now);

  private:
    struct Bucket {
        double tokens;
        Clock::time_point filled;
    };
    double per_second_;
    std::unordered_map<unsigned, Bucket> buckets_;
};

} // namespace mandated::daemon
