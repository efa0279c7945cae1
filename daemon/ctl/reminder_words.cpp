#include "daemon/ctl/reminder_words.h"

#include "daemon/ctl/date_words.h"
#include "daemon/ctl/shown.h"
#include "schema/model/reminder.h"

#include <array>
#include <cstdlib>

namespace mandated::ctl {
namespace json = boost::json;

std::string shown_stage(const json::object& reminder) {
    const auto* milestone = reminder.at("milestone").if_object();
    if (!milestone || shown(reminder, "why") == name(ReminderReason::undated))
        return "without a date";
    const int lead = reminder.at("lead_days").to_number<int>();
    const auto days = std::to_string(std::abs(lead)) + (std::abs(lead) == 1 ? " day" : " days");
    return (lead > 0   ? days + " before "
            : lead < 0 ? days + " after "
                       : "on the day of ") +
           shown(*milestone, "kind") + " " + day_words(shown(*milestone, "shown")) + " " +
           shown(*milestone, "status");
}

std::string shown_reason(const std::string& why) {
    using enum ReminderReason;
    static constexpr std::array<std::pair<ReminderReason, const char*>, 14> words = {
        {{before, "goes as planned"},
         {on_the_day, "goes on the day"},
         {overdue, "goes since the day passed"},
         {at_registration, "goes since its time had passed when the task became known"},
         {undated, "goes once in a period"},
         {escalation, "goes since nobody answered"},
         {not_yet, "to come"},
         {held, "waits: somebody acknowledged or snoozed the task"},
         {recorded, "dealt with"},
         {replaced, "not sent: a later one left as well"},
         {answered, "not sent: somebody answered"},
         {no_digest, "not sent: no message went that it could go along with"},
         {before_registration, "not sent: before the task became known, as were later ones"},
         {past_at_entry, "not sent: the day was past when the task became known"}}};
    for (const auto& [reason, text] : words)
        if (name(reason) == why)
            return text;
    return why;
}

} // namespace mandated::ctl
