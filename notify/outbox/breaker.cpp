#include "notify/outbox/breaker.h"

#include <algorithm>

namespace mandated::notify {
namespace {

using namespace std::chrono_literals;

constexpr int most_faults = 5;
constexpr std::chrono::seconds first_pause = 60s, longest_pause = 30min;
/// A receiver's wish, which a clock that was set back must not prolong.
constexpr std::chrono::seconds longest_wish = 24h;

std::chrono::seconds pause_after(int faults) {
    const int doublings = std::min(faults - most_faults, 5);
    return std::min(first_pause * (1 << doublings), longest_pause);
}

} // namespace

std::optional<Instant> Breaker::closed_until(Instant now) const {
    if (!until_ || now >= *until_)
        return state_ == State::half_open ? std::optional{now + first_pause} : std::nullopt;
    return *until_ - now > longest_wish ? std::nullopt : until_;
}

void Breaker::started(Instant now) {
    if (state_ != State::open)
        return;
    state_ = State::half_open;
    until_ = now + first_pause;
}

void Breaker::succeeded() {
    *this = Breaker{};
}

void Breaker::failed(Instant now) {
    // Of several under way when it opened, only the first tells something new.
    const bool pausing = state_ == State::open && now < *until_;
    if (pausing || ++faults_ < most_faults)
        return;
    state_ = State::open;
    until_ = now + pause_after(faults_);
}

void Breaker::pause(Instant until) {
    if (!until_ || *until_ < until)
        until_ = until;
}

} // namespace mandated::notify
