#include "notify/compose/calendar.h"

#include "notify/compose/text.h"
#include "notify/compose/words.h"

#include <fmt/format.h>

#include <libical/ical.h>
#include <memory>

namespace mandated::notify {
namespace {

/// What calendars show of an entry in a month's view, with room to spare.
constexpr std::size_t longest_summary = 200;

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype day_of(Date day) {
    icaltimetype time = icaltime_null_date();
    time.year = static_cast<int>(day.year());
    time.month = static_cast<int>(static_cast<unsigned>(day.month()));
    time.day = static_cast<int>(static_cast<unsigned>(day.day()));
    return time;
}

icaltimetype instant_of(Instant instant) {
    return icaltime_from_timet_with_zone(instant.time_since_epoch().count(), 0,
                                         icaltimezone_get_utc_timezone());
}

void add(icalcomponent* component, icalproperty* property) {
    icalcomponent_add_property(component, property);
}

void add_extension(icalcomponent* component, const char* name, const char* value) {
    auto* property = icalproperty_new_x(value);
    icalproperty_set_x_name(property, name);
    add(component, property);
}

/// "Submit by: report on snow (HRC/65)".
std::string summary_of(const NoticeItem& item, const Speech& speech) {
    const auto label = words_for(speech.milestones, item.milestone);
    const auto kind = words_for(speech.kinds, item.kind);
    const auto what = item.summary.empty() ? std::string(kind) : item.summary;
    return shortened(
        in_line(fmt::format("{}{}{}{}", capitalized(std::string(label)), label.empty() ? "" : ": ",
                            what, item.session.empty() ? "" : " (" + item.session + ")")),
        longest_summary);
}

std::string description_of(const NoticeItem& item, const Speech& speech) {
    std::string text;
    const auto line = [&text](const std::string& words) {
        if (!words.empty())
            text += in_line(words) + "\n";
    };
    line(item.address);
    line(status_in_words(speech, item.day_status, item));
    line(item.basis);
    line(item.quote.empty() ? "" : "“" + item.quote + "”");
    line("mandatectl show " + item.address);
    return text;
}

icalcomponent* event(const CalendarEntry& entry, bool cancelled, const CalendarFrame& frame) {
    const auto& speech = speech_of(frame.language);
    const bool sure = entry.item.day_status == name(DateStatus::confirmed);
    auto* event = icalcomponent_new_vevent();
    add(event, icalproperty_new_uid(entry.uid.c_str()));
    add(event, icalproperty_new_sequence(entry.sequence));
    add(event, icalproperty_new_dtstamp(instant_of(frame.stamp)));
    auto* organizer = icalproperty_new_organizer(("mailto:" + frame.organizer).c_str());
    icalproperty_add_parameter(organizer, icalparameter_new_cn("mandated"));
    add(event, organizer);
    add(event, icalproperty_new_dtstart(day_of(entry.day)));
    add(event, icalproperty_new_dtend(day_of(plus_days(entry.day, 1))));
    auto* summary = icalproperty_new_summary(summary_of(entry.item, speech).c_str());
    icalproperty_add_parameter(summary, icalparameter_new_language(frame.language.c_str()));
    add(event, summary);
    add(event, icalproperty_new_description(description_of(entry.item, speech).c_str()));
    add(event, icalproperty_new_status(cancelled ? ICAL_STATUS_CANCELLED
                                       : sure    ? ICAL_STATUS_CONFIRMED
                                                 : ICAL_STATUS_TENTATIVE));
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add_extension(event, "X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE");
    add_extension(event, "X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    return event;
}

} // namespace

std::string calendar_object(const std::vector<CalendarEntry>& entries, const std::string& method,
                            const CalendarFrame& frame) {
    const Component calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_prodid("-//mandated//mandated//EN"));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    const bool cancelled = method == cancel;
    add(calendar.get(),
        icalproperty_new_method(cancelled ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH));
    for (const auto& entry : entries)
        icalcomponent_add_component(calendar.get(), event(entry, cancelled, frame));
    const std::unique_ptr<char, decltype(&free)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &free);
    return text.get();
}

} // namespace mandated::notify
