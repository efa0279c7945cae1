#include "notify/outbox/retry.h"

#include <algorithm>
#include <array>

namespace mandated::notify {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr seconds shortest_mail_wait = 300s, longest_mail_wait = 4000s;
constexpr seconds mail_lifetime = 5 * 24h;
constexpr int least_mail_attempts = 3;
/// After the first attempt, the second, and so on: the schedule Standard Webhooks gives as an
/// example.
constexpr std::array<seconds, 9> webhook_waits = {5s, 5min, 30min, 2h, 5h, 10h, 14h, 20h, 24h};
/// A receiver that asks for more would silence us longer than the schedule ever does.
constexpr seconds longest_asked_wait = 24h;
constexpr seconds late_wait = 4000s;

std::optional<seconds> mail_wait(seconds age, int attempts) {
    if (age >= mail_lifetime && attempts >= least_mail_attempts)
        return std::nullopt;
    return std::clamp(age, shortest_mail_wait, longest_mail_wait);
}

std::optional<seconds> webhook_wait(int attempts) {
    const auto done = static_cast<std::size_t>(std::max(attempts, 1));
    if (done > webhook_waits.size())
        return std::nullopt;
    return webhook_waits[done - 1];
}

/// 0 to 1023, the same for the same message and attempt everywhere (FNV-1a).
unsigned scatter(const std::string& identity, int attempt) {
    std::uint32_t hash = 2166136261u;
    for (const unsigned char byte : identity + '/' + std::to_string(attempt))
        hash = (hash ^ byte) * 16777619u;
    return (hash ^ (hash >> 16)) % 1024;
}

} // namespace

std::optional<Instant> next_attempt(Channel channel, const Tries& tries, Instant now,
                                    std::optional<seconds> retry_after) {
    const auto wait = channel == Channel::email ? mail_wait(now - tries.since, tries.attempts)
                                                : webhook_wait(tries.attempts);
    if (!wait)
        return std::nullopt;
    const auto asked = std::max(*wait, std::min(retry_after.value_or(0s), longest_asked_wait));
    return now + asked + asked * scatter(tries.identity, tries.attempts) / 10240;
}

std::optional<Instant> late_retry(Instant now, int uncertain_before) {
    if (uncertain_before > 0)
        return std::nullopt;
    return now + late_wait;
}

} // namespace mandated::notify
