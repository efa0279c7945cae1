#include "daemon/planner/stages.h"

#include "daemon/planner/local_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace mandated::daemon {
namespace {

int since_1970(Date day) {
    return date::sys_days{day}.time_since_epoch().count();
}

} // namespace

Stages::Stages(const ReminderPolicy& policy)
    : leads_(policy.lead_days), send_at_(policy.send_at), zone_(policy.zone) {
    std::sort(leads_.begin(), leads_.end(), std::greater<>{});
    leads_.erase(std::unique(leads_.begin(), leads_.end()), leads_.end());
}

Instant Stages::leaves(int day) {
    const auto [at, fresh] = leaves_.try_emplace(day);
    if (fresh)
        at->second = local_instant(Date{date::sys_days{date::days{day}}}, send_at_, zone_);
    return at->second;
}

int Stages::last_day_left(Instant instant) {
    const int today = local_day(instant);
    return leaves(today) <= instant ? today : today - 1;
}

int Stages::local_day(Instant instant) {
    const auto [at, fresh] = local_days_.try_emplace(instant.time_since_epoch().count());
    if (fresh)
        at->second = since_1970(local_date(instant, zone_));
    return at->second;
}

std::optional<OpenStages> open_stages(const Obligation& obligation, Stages& stages) {
    OpenStages open{since_1970(obligation.milestone.day), 0, false};
    const auto& leads = stages.leads();
    const int registered =
        date::floor<date::days>(obligation.registered).time_since_epoch().count();
    const int latest = since_1970(latest_day(obligation.milestone));
    // No local date is more than a day from the UTC one, so most are decided without the zone.
    if (latest < registered - 1 ||
        (latest <= registered + 1 && latest < stages.local_day(obligation.registered)))
        return std::nullopt;
    const auto left_by = [&](int last_day) {
        while (open.first < leads.size() && open.day - leads[open.first] <= last_day)
            ++open.first;
    };
    left_by(registered - 2);
    if (open.first < leads.size() && open.day - leads[open.first] <= registered + 1)
        left_by(stages.last_day_left(obligation.registered));
    open.first_left = open.first > 0;
    if (open.first_left)
        --open.first;
    return open;
}

Instant leaves(const Obligation& obligation, const OpenStages& open, std::size_t index,
               Stages& stages) {
    if (open.first_left && index == open.first)
        return obligation.registered;
    return stages.leaves(open.day - stages.leads()[index]);
}

void KeyWriter::milestone(const Obligation& obligation) {
    const auto& milestone = obligation.milestone;
    text_.clear();
    fmt::format_to(
        std::back_inserter(text_), "{}/{}/{}/{:04}-{:02}-{:02}/", obligation.task,
        milestone.occurrence, name(milestone.kind), static_cast<int>(milestone.day.year()),
        static_cast<unsigned>(milestone.day.month()), static_cast<unsigned>(milestone.day.day()));
    prefix_ = text_.size();
}

const std::string& KeyWriter::key(int lead_days, const Obligation::Addressee& addressee) {
    text_.resize(prefix_);
    fmt::format_to(std::back_inserter(text_), "{}/", lead_days);
    text_ += addressee.contact;
    text_ += '/';
    text_ += name(addressee.channel);
    return text_;
}

} // namespace mandated::daemon
