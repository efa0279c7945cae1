#pragma once

#include "daemon/config/config.h"
#include "notify/outbox/destinations.h"
#include "schema/model/clock.h"
#include "schema/store/database.h"

#include <functional>

namespace mandated::daemon {

/// What every use case works with. Used on one thread only: there is one writer.
struct Context {
    store::Database& database;
    const Clock& clock;
    Config config;
    /// Called after a change that may bring the next instant that matters nearer.
    std::function<void()> changed;
    /// Whether a planning pass is owed for a change, so that reminders may yet be queued.
    bool plan_owed = false;
    /// What deliveries have shown of those that messages go to.
    notify::Destinations destinations = {};

    /// Today where the reminders' local time runs.
    [[nodiscard]] Date today() const;
};

} // namespace mandated::daemon
