#pragma once

#include "daemon/config/config.h"
#include "daemon/doctor/finding.h"

#include <chrono>

namespace mandated::daemon {

// What `mandatectl doctor` looks at: this machine, without the daemon, and without changing
// anything.

/// What the configuration, which has no fault, builds on: files of words, rules, plans, templates
/// and the zone.
[[nodiscard]] Findings check_sources(const Config& config);
/// The database file and the room on its disk.
[[nodiscard]] Findings check_storage(const Config& config);
/// The clock: before this program was made, or not synchronised.
[[nodiscard]] Findings check_clock(std::chrono::system_clock::time_point now);
/// Who may read secrets, write into the inbox and the maildir, and use the socket.
[[nodiscard]] Findings check_permissions(const Config& config);
/// The way mail leaves: each relay answers, TLS and login included; nothing is sent.
[[nodiscard]] Findings check_mail(const Config& config);
/// Webhooks' hosts have addresses and may be called.
[[nodiscard]] Findings check_webhooks(const Config& config);

} // namespace mandated::daemon
