#include "notify/outbox/rate_limit.h"

namespace mandated::notify {
namespace {
constexpr auto period = std::chrono::minutes{1};
} // namespace

std::optional<Instant> RateLimit::closed_until(Instant now, int per_minute) const {
    const auto limit = static_cast<std::size_t>(per_minute);
    if (limit == 0 || starts_.size() < limit)
        return std::nullopt;
    // Of more starts than a lowered limit allows, the latest count.
    const auto first = starts_[starts_.size() - limit];
    // A start ahead of now was before somebody set the clock back.
    return first <= now && now < first + period ? std::optional{first + period} : std::nullopt;
}

void RateLimit::started(Instant now, int per_minute) {
    if (per_minute == 0) {
        starts_.clear();
        return;
    }
    starts_.push_back(now);
    while (starts_.size() > static_cast<std::size_t>(per_minute))
        starts_.pop_front();
}

} // namespace mandated::notify
