#pragma once

#include "schema/model/dates.h"
#include "schema/model/names.h"

#include <chrono>
#include <optional>

namespace mandated::notify {

/// Spares a destination that does not answer: five faults in a row open it for a minute, after
/// which one message may try; each further fault doubles the pause, up to half an hour. What waits
/// for it is not attempted meanwhile, so that an outage uses up nobody's attempts. A value: time is
/// handed in. Kept in memory only: after a restart every destination is tried anew.
class Breaker {
  public:
    enum class State { closed, open, half_open };

    /// When a message may start: nothing for at once, otherwise the instant to ask again. While one
    /// message tries, that is the end of the current pause.
    [[nodiscard]] std::optional<Instant> closed_until(Instant now) const;
    /// A message starts; of an open breaker this is the one that tries.
    void started(Instant now);
    void succeeded();
    void failed(Instant now);
    /// The receiver asked for quiet until then.
    void pause(Instant until);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] int faults() const { return faults_; } ///< in a row
    [[nodiscard]] std::optional<Instant> until() const { return until_; }

  private:
    State state_ = State::closed;
    int faults_ = 0;
    std::optional<Instant> until_;
};

} // namespace mandated::notify

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 3> names_of<notify::Breaker::State> = {
    "closed", "open", "half-open"};
} // namespace mandated
