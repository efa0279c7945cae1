#include "daemon/api/http/throttle.h"

#include <algorithm>

namespace mandated::daemon {
namespace {

/// Beyond so many users those that are not short of anything are forgotten.
constexpr std::size_t many_users = 1024;

} // namespace

bool Throttle::admits(unsigned user, Clock::time_point now) {
    const auto most = 2 * per_second_;
    const auto tokens_now = [&](const Bucket& bucket) {
        const std::chrono::duration<double> passed = now - bucket.filled;
        return std::min(most, bucket.tokens + passed.count() * per_second_);
    };
    if (buckets_.size() > many_users)
        std::erase_if(buckets_, [&](const auto& each) { return tokens_now(each.second) >= most; });
    auto& bucket = buckets_.try_emplace(user, Bucket{most, now}).first->second;
    bucket = {tokens_now(bucket), now};
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

} // namespace mandated::daemon
