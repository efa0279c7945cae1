#include "daemon/doctor/checks.h"

#include <date/date.h>

#include <array>
#include <cstdio>
#include <memory>

namespace mandated::daemon {
namespace {

/// No clock that is right shows a day before this program was made.
constexpr date::sys_days first_release = date::sys_days{date::year{2026} / 11 / 1};

/// What systemd says of the clock: "yes", "no", or "" where it cannot be asked.
std::string synchronised() {
    const std::unique_ptr<FILE, int (*)(FILE*)> answer(
        ::popen("timedatectl show --property=NTPSynchronized --value 2>/dev/null", "r"), ::pclose);
    std::array<char, 16> line{};
    if (!answer || !std::fgets(line.data(), static_cast<int>(line.size()), answer.get()))
        return "";
    std::string text = line.data();
    return text.substr(0, text.find('\n'));
}

} // namespace

Findings check_clock(std::chrono::system_clock::time_point now) {
    if (now < first_release)
        return {{"clock", Health::fail, "it is before the day this program was made",
                 "set it: timedatectl set-ntp true"}};
    const auto kept = synchronised();
    if (kept == "no")
        return {{"clock", Health::warn, "nothing keeps it right (NTP is not synchronised)",
                 "timedatectl set-ntp true"}};
    return {{"clock", Health::ok,
             kept == "yes" ? "synchronised by NTP"
                           : "plausible; timedatectl does not say whether it is kept right",
             ""}};
}

} // namespace mandated::daemon
