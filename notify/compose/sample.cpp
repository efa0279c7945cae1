#include "notify/compose/sample.h"

#include "schema/model/dates.h"

namespace mandated::notify {
namespace {

constexpr int sample_days = 14;

NoticeItem full_item() {
    NoticeItem item;
    item.address = "A/HRC/RES/99/1:12.1";
    item.summary = "comprehensive report on access to justice in remote mountain settlements";
    item.kind = "report";
    item.actors = "HC, SG";
    item.recipient = "HRC";
    item.milestone = "submission";
    item.day = "2027-04-05";
    item.day_status = "projected";
    item.deadline = "2027-06-14";
    item.deadline_status = "tentative";
    item.was = "2027-03-29";
    item.was_status = "projected";
    item.basis = "10 weeks before HRC/65 opens on 2027-06-14";
    item.quote = "at its sixty-fifth session";
    item.session = "HRC/65";
    item.passages = {{"Requests the High Commissioner to submit to the Council, ", false},
                     {"at its sixty-fifth session", true},
                     {", a comprehensive report on access to justice;", false}};
    item.told = {"secretariat", "reports unit"};
    item.links = {{"Acknowledge", "https://mandates.example.org/ack"}};
    item.days_left = 4;
    item.role = "validator";
    item.owner = "Ada Example";
    item.escalation = true;
    item.in_place_of = {{"Ada Example", false, "2027-04-14"}, {"Ben Example", true, "2027-04-01"}};
    item.quiet_until = "2027-04-03";
    item.unconfirmed = true;
    item.doubts = {"HRC/65 or HRC/62 (tracked change)"};
    return item;
}

NoticeItem in_days(int days) {
    auto item = full_item();
    item.days_left = days;
    item.day = to_string(plus_days(*parse_date("2027-04-01"), days));
    return item;
}

/// One of each group of a digest.
std::vector<NoticeItem> of_each_group() {
    auto undated = full_item();
    undated.day.clear();
    undated.days_left.reset();
    auto entered_late = in_days(-40);
    entered_late.past_at_entry = true;
    return {entered_late, in_days(-2), in_days(0), in_days(4), in_days(30), undated};
}

NoticeItem bare_item() {
    NoticeItem item;
    item.address = "A/HRC/RES/99/1:12.1";
    item.kind = "report";
    return item;
}

} // namespace

std::vector<Sample> samples() {
    RegisteredNotice registered;
    registered.symbol = "A/HRC/RES/99/1";
    registered.title = "Access to justice";
    registered.organ = "HRC";
    registered.session = "99";
    registered.adopted = "2027-03-30";
    registered.draft = "A/HRC/99/L.1";
    registered.file = "A_HRC_RES_99_1.docx";
    registered.paragraphs = 31;
    registered.items = of_each_group();
    registered.doubts = {"the session is not printed"};
    const MovedNotice moved{
        {{"HRC/65", "14 June–9 July 2027", "projected", "March 2027", "tentative", "bulletin"}},
        of_each_group(),
        3};
    const LostMessage lost{
        12,          "Submit by 5 April 2027: report", "secretariat", "email", "550 no such user",
        "2027-04-01"};
    const MovedNotice bare_moved{{{"HRC/65", "", "", "March 2027", "tentative", ""}}, {}, 0};
    return {
        {"reminder", ReminderNotice{{full_item()}, true, "2027-03-30", true, {"mandated started"}},
         ReminderNotice{{bare_item()}, false, "", false}},
        {"digest", ReminderNotice{of_each_group(), true, "2027-03-30", true, {"mandated started"}},
         ReminderNotice{{bare_item(), bare_item()}, false, "", false}},
        {"registered", registered, RegisteredNotice{}},
        {"moved", moved, bare_moved},
        {"dropped", DroppedNotice{{full_item(), in_days(9)}, {"superseded", "gone"}},
         DroppedNotice{{bare_item()}, {"gone"}}},
        {"undelivered", UndeliveredNotice{{lost, lost}, 3}, UndeliveredNotice{{LostMessage{}}, 0}}};
}

ReminderNotice sample_reminder(const std::string& today) {
    auto item = full_item();
    item.was.clear();
    item.links.clear();
    item.role.clear();
    item.owner.clear();
    item.escalation = false;
    item.in_place_of.clear();
    item.quiet_until.clear();
    item.doubts.clear();
    item.unconfirmed = false;
    item.days_left = sample_days;
    const auto day = plus_days(parse_date(today).value(), sample_days);
    item.day = to_string(day);
    item.deadline = to_string(plus_days(day, 70));
    item.basis = "10 weeks before HRC/65 opens on " + item.deadline;
    return {{item}, false, "", true};
}

} // namespace mandated::notify
