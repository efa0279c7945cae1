#include "daemon/doctor/checks.h"
#include "daemon/planner/local_time.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

Finding source(const char* about, const std::filesystem::path& file, const char* shipped) {
    return {about, Health::ok, file.empty() ? shipped : file.string() + ": no faults", ""};
}

} // namespace

Findings check_sources(const Config& config) {
    // load_config has read each file; a fault would have been the configuration's.
    Findings findings = {source("words", config.extraction.words_file, "the built-in ones"),
                         source("rules", config.rules.file, "the shipped ones"),
                         source("plans", config.plan_file, "the shipped ones"),
                         source("templates", config.templates.folder, "the shipped ones")};
    const auto& zone = config.reminders.zone;
    if (const auto known = check_zone(zone); !known)
        findings.push_back(
            {"zone", Health::fail, known.error(), "install the zone data: apt-get install tzdata"});
    else
        findings.push_back({"zone", Health::ok, zone + " is known", ""});
    return findings;
}

} // namespace mandated::daemon
