#include "daemon/clock/clocks.h"

namespace mandated::daemon {
namespace {

Instant system_now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

Instant SystemClock::now() const {
    return system_now();
}

ShiftedClock::ShiftedClock(Instant start) : ahead_(start - system_now()) {}

Instant ShiftedClock::now() const {
    return system_now() + ahead_;
}

} // namespace mandated::daemon
