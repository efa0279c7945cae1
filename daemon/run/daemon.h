#pragma once

#include "daemon/config/config.h"
#include "schema/model/clock.h"

#include <filesystem>
#include <memory>

namespace mandated::daemon {

/// What the command line says.
struct DaemonOptions {
    std::filesystem::path config_file; ///< "" for the defaults; read again on SIGHUP
    Config config;
    std::unique_ptr<Clock> clock;
};

/// Runs until SIGTERM or SIGINT. The exit status: 0 after an orderly end, 1 where it could not
/// start or go on, with the reason in the log.
[[nodiscard]] int run_daemon(DaemonOptions options);

} // namespace mandated::daemon
