#include "daemon/api/refusals.h"

#include "schema/store/audit.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

constexpr int most_a_minute = 10;
constexpr std::size_t most_callers = 1000;

} // namespace

void Refusals::record(Context& context, const std::string& by, const std::string& request,
                      const std::string& why) {
    const auto now = context.clock.now();
    if (by_.size() > most_callers)
        by_.clear();
    auto& minute = by_.try_emplace(by, Minute{now}).first->second;
    const bool over = now - minute.since >= std::chrono::minutes{1} || now < minute.since;
    if (!over && minute.recorded >= most_a_minute) {
        ++minute.left_out;
        return;
    }
    const auto left_out = over ? minute.left_out : 0;
    if (over)
        minute = {now};
    ++minute.recorded;
    store::WriteTransaction transaction(context.database);
    store::record_audit(context.database, now, by, "request.refused", request,
                        left_out == 0 ? why
                                      : fmt::format("{} ({} more refusals before)", why, left_out));
    transaction.commit();
}

} // namespace mandated::daemon
