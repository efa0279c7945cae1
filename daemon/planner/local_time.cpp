#include "daemon/planner/local_time.h"

#include <date/tz.h>
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <ctime>
#include <mutex>

namespace mandated::daemon {
namespace {

/// The library knows no rules after 2037, so later days borrow them from a year with the same
/// calendar: the weekdays repeat every 28 years.
constexpr date::days calendar_cycle{28 * 365 + 7};
constexpr date::sys_days rules_end = date::year{2038} / 1 / 1;

date::days borrowed(date::sys_days day) {
    if (day < rules_end)
        return date::days{0};
    return ((day - rules_end) / calendar_cycle + 1) * calendar_cycle;
}

/// Sets TZ for one question to the C library and puts it back.
class CLibraryZone {
  public:
    explicit CLibraryZone(const std::string& zone) {
        if (const char* before = std::getenv("TZ"))
            before_ = before;
        setenv("TZ", zone.c_str(), 1);
        tzset();
    }
    ~CLibraryZone() {
        if (before_)
            setenv("TZ", before_->c_str(), 1);
        else
            unsetenv("TZ");
        tzset();
    }
    CLibraryZone(const CLibraryZone&) = delete;
    CLibraryZone& operator=(const CLibraryZone&) = delete;

    static std::chrono::seconds offset(Instant instant) {
        const std::time_t seconds = instant.time_since_epoch().count();
        std::tm broken_down{};
        localtime_r(&seconds, &broken_down);
        return std::chrono::seconds{broken_down.tm_gmtoff};
    }

  private:
    std::optional<std::string> before_;
};

} // namespace

Instant local_instant(Date day, std::chrono::minutes time_of_day, const std::string& zone) {
    const auto shift = borrowed(date::sys_days{day});
    const date::local_seconds local =
        date::local_days{day} - shift + std::chrono::seconds{time_of_day};
    const auto info = date::locate_zone(zone)->get_info(local);
    if (info.result == date::local_info::nonexistent)
        return info.first.end + shift;
    return Instant{local.time_since_epoch()} - info.first.offset + shift;
}

Date local_date(Instant instant, const std::string& zone) {
    const auto shift = borrowed(date::floor<date::days>(instant));
    const auto local = date::locate_zone(zone)->to_local(instant - shift);
    return Date{date::floor<date::days>(local) + shift};
}

Result<bool> check_zone(const std::string& zone) {
    static std::mutex one_at_a_time;
    const std::lock_guard lock(one_at_a_time);
    const date::time_zone* known = nullptr;
    try {
        known = date::locate_zone(zone);
    } catch (const std::runtime_error&) {
        return Error{fmt::format("time zone '{}' is unknown; expected an IANA name such as "
                                 "Europe/Zurich",
                                 zone)};
    }
    const CLibraryZone c_library(zone);
    for (const Date day : {date::year{2027} / 1 / 15, date::year{2027} / 7 / 15}) {
        const Instant noon = date::sys_days{day} + std::chrono::hours{12};
        if (known->get_info(noon).offset != CLibraryZone::offset(noon))
            return Error{fmt::format("time zone '{}': the zone data is misread for {}; install "
                                     "zone files with all transitions ('fat', as Debian's)",
                                     zone, to_string(day))};
    }
    return true;
}

} // namespace mandated::daemon
