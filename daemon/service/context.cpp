#include "daemon/service/context.h"

#include "daemon/planner/local_time.h"

namespace mandated::daemon {

Date Context::today() const {
    return local_date(clock.now(), config.reminders.zone);
}

} // namespace mandated::daemon
