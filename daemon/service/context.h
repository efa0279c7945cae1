#pragma once

#include "daemon/config/config.h"
#include "notify/outbox/destinations.h"
#include "schema/model/clock.h"
#include "schema/store/database.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>

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
    /// Why nothing is planned and sent at present; "" where all is well.
    std::string fault = {};
    /// How often the configuration was read.
    int configured = 1;
    /// How many requests were answered with each status since the start.
    std::map<int, std::uint64_t> answered = {};
    /// What deliveries have shown of those that messages go to.
    notify::Destinations destinations = {};

    /// Today where the reminders' local time runs.
    /// What was worked out and holds until something changes.
    std::shared_ptr<struct NextReminderMemo> next_reminder = {};

    [[nodiscard]] Date today() const;
};

} // namespace mandated::daemon
