#include "daemon/service/retention.h"

#include "schema/store/audit.h"
#include "schema/store/retention.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

constexpr int most_messages = 500;
constexpr int most_actors = 2000;

Instant months_before(Date today, int months) {
    return date::sys_days(plus_months(today, -months));
}

} // namespace

bool Clearing::go_on(Context& context) {
    const auto now = context.clock.now();
    const auto& rule = context.config.retention;
    store::WriteTransaction transaction(context.database);
    int left = 0;
    if (!messages_done_ && rule.messages_months > 0) {
        const auto part = store::clear_messages(
            context.database, months_before(context.today(), rule.messages_months), after_,
            most_messages, now);
        after_ = part.after;
        messages_ += part.rows;
        left = part.rows == most_messages ? 1 : 0;
    }
    messages_done_ = left == 0;
    if (messages_done_ && rule.actors_months > 0) {
        const int rows = store::forget_actors(
            context.database, months_before(context.today(), rule.actors_months), most_actors);
        actors_ += rows;
        left = rows == most_actors ? 1 : 0;
    }
    if (left == 0) {
        if (messages_ + actors_ > 0)
            store::record_audit(context.database, now, "mandated", "retention.cleared", "database",
                                fmt::format("texts and addresses of {} messages, who did it in "
                                            "{} rows",
                                            messages_, actors_));
        transaction.commit();
        *this = {};
        return false;
    }
    transaction.commit();
    return true;
}

} // namespace mandated::daemon
