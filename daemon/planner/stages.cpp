#include "daemon/planner/stages.h"

#include "daemon/planner/timetable.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace mandated::daemon {

Stages::Stages(const ReminderPlans& plans) : stages_(plans.plans.size()), undated_{Stage{}} {
    for (std::size_t i = 0; i < plans.plans.size(); ++i)
        for (const auto& stage : plans.plans[i].stages)
            for (const auto role : stage.to)
                stages_[i][static_cast<std::size_t>(role)].push_back(stage);
}

const std::vector<Stage>& Stages::of(const Obligation& obligation, Role role) const {
    if (obligation.undated)
        return role == Role::owner ? undated_ : none_;
    return stages_[obligation.plan][static_cast<std::size_t>(role)];
}

Course::Course(const Obligation& obligation, const Obligation::Addressee& addressee,
               const Stages& stages, Timetable& timetable)
    : obligation_(obligation), addressee_(addressee),
      stages_(stages.of(obligation, addressee.role)), timetable_(timetable),
      day_(since_1970(obligation.milestone.day)) {
    // Most are registered long before their first stage.
    if (stages_.empty() || planned(0) > obligation.registered)
        return;
    while (first_ < stages_.size() && planned(first_) <= obligation.registered)
        ++first_;
    // Nobody had the chance to answer before the task was known.
    if (stages_[first_ - 1].unanswered_since)
        return;
    --first_;
    first_left_ = true;
}

int Course::day_of(std::size_t stage) const {
    // A month that has begun may still hold its day, so it is overdue only once it is over.
    return stages_[stage].days < 0 ? since_1970(latest_day(obligation_.milestone)) : day_;
}

Instant Course::planned(std::size_t stage) const {
    const int days = stages_[stage].days;
    return timetable_.leaves(addressee_.place, day_of(stage) - days,
                             days >= 0 && !obligation_.undated);
}

bool Course::is_quiet(std::size_t stage) const {
    if (!obligation_.quiet)
        return false;
    // A day that comes or passes is told whatever was answered before it.
    return stages_[stage].days > 0 ||
           timetable_.local_day(obligation_.quiet->since) > day_of(stage);
}

Instant Course::leaves(std::size_t stage) const {
    const auto leaving = first_left_ && stage == first_ ? obligation_.registered : planned(stage);
    if (!is_quiet(stage) || leaving < obligation_.quiet->since)
        return leaving;
    const int until = since_1970(obligation_.quiet->until);
    return std::max(leaving, timetable_.leaves(addressee_.place, until, false));
}

std::size_t Course::left(Instant now) const {
    auto end = stages_.size();
    if (!obligation_.quiet) {
        // In order then, and most have not come far.
        if (first_ == end || leaves(first_) > now)
            return first_;
        std::size_t low = first_ + 1;
        while (low < end) {
            const auto middle = low + (end - low) / 2;
            if (leaves(middle) <= now)
                low = middle + 1;
            else
                end = middle;
        }
        return low;
    }
    while (end > first_ && leaves(end - 1) > now)
        --end;
    return end;
}

bool Course::is_answered(std::size_t stage) const {
    if (!obligation_.answered)
        return false;
    int answered = timetable_.local_day(*obligation_.answered);
    if (is_quiet(stage)) // an answer holds as long as it was given for
        answered = std::max(answered, since_1970(obligation_.quiet->until));
    return answered >= day_ - *stages_[stage].unanswered_since;
}

ReminderReason Course::judge(std::size_t index, std::size_t left, bool is_recorded,
                             Instant now) const {
    using enum ReminderReason;
    if (index < first_)
        return before_registration;
    if (is_recorded)
        return recorded;
    const auto& stage = stages_[index];
    if (const auto leaving = leaves(index); leaving > now)
        return obligation_.quiet && planned(index) < leaving ? held : not_yet;
    if (index + 1 < left) // what had left at registration and is replaced since was never planned
        return first_left_ && index == first_ ? before_registration : replaced;
    if (stage.unanswered_since)
        return is_answered(index) ? answered : escalation;
    if (obligation_.undated)
        return undated;
    if (first_left_ && index == first_)
        return at_registration;
    return stage.days > 0 ? before : stage.days == 0 ? on_the_day : overdue;
}

Reminder Course::reminder(std::size_t index, const std::string& key) const {
    const auto& stage = stages_[index];
    Reminder made;
    made.task = obligation_.task;
    made.milestone = obligation_.milestone;
    made.undated = obligation_.undated;
    made.lead_days = stage.days;
    made.contact = addressee_.contact;
    made.channel = addressee_.channel;
    made.role = addressee_.role;
    made.place = addressee_.place;
    made.sending = stage.sending;
    made.planned = leaves(index);
    made.key = key;
    return made;
}

bool past_at_entry(const Obligation& obligation, Timetable& timetable) {
    const int registered =
        date::floor<date::days>(obligation.registered).time_since_epoch().count();
    const int latest = since_1970(latest_day(obligation.milestone));
    // No local date is more than a day from the UTC one, so most are decided without the zone.
    return latest < registered - 1 ||
           (latest <= registered + 1 && latest < timetable.local_day(obligation.registered));
}

void KeyWriter::milestone(const Obligation& obligation) {
    const auto& milestone = obligation.milestone;
    text_.clear();
    fmt::format_to(std::back_inserter(text_), "{}/{}/{}/{:04}-{:02}-{:02}/", obligation.task,
                   milestone.occurrence,
                   obligation.undated ? std::string_view("undated") : name(milestone.kind),
                   static_cast<int>(milestone.day.year()),
                   static_cast<unsigned>(milestone.day.month()),
                   static_cast<unsigned>(milestone.day.day()));
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
