#pragma once

#include "notify/compose/compose.h"

namespace mandated::notify {

/// A date with everything that can be said of one.
inline NoticeItem full_item() {
    NoticeItem item;
    item.address = "A/HRC/RES/59/3:33.2";
    item.summary = "summary report on the discussions held at the seminars";
    item.kind = "report";
    item.actors = "HC, SG";
    item.recipient = "HRC";
    item.milestone = "submission";
    item.day = "2027-04-05";
    item.day_status = "projected";
    item.deadline = "2027-06-14";
    item.deadline_status = "tentative";
    item.basis = "10 weeks before HRC/65 opens on 2027-06-14";
    item.quote = "at its sixty-fifth session";
    item.session = "HRC/65";
    item.passages = {{"Requests the High Commissioner to submit to the Council, ", false},
                     {"at its sixty-fifth session", true},
                     {", a summary report;", false}};
    item.told = {"secretariat", "registry"};
    item.days_left = 4;
    item.unconfirmed = true;
    item.doubts = {"in doubt: HRC/65 or HRC/62 (tracked change)"};
    return item;
}

inline NoticeItem item_on(const std::string& day, int days_left, const std::string& summary) {
    auto item = full_item();
    item.day = day;
    item.days_left = days_left;
    item.summary = summary;
    item.address = "A/HRC/RES/59/3:" + std::to_string(days_left + 1000) + ".1";
    return item;
}

/// One that nothing is known of but what every item has.
inline NoticeItem bare_item() {
    NoticeItem item;
    item.address = "A/HRC/RES/59/3:12a.1";
    item.kind = "oral_update";
    return item;
}

/// The mail that tells the secretariat of a notice.
inline MailContent mail_of(const Notice& notice, const std::string& language = "en") {
    static const Templates templates;
    return compose(templates, notice, {"secretariat", language});
}

inline ReminderNotice reminder_of(const NoticeItem& item) {
    ReminderNotice notice;
    notice.items = {item};
    return notice;
}

inline RegisteredNotice full_registration() {
    RegisteredNotice notice;
    notice.symbol = "A/HRC/RES/59/3";
    notice.title = "Accès à l’information";
    notice.organ = "HRC";
    notice.session = "59";
    notice.adopted = "2025-07-04";
    notice.file = "G2511001.docx";
    notice.paragraphs = 57;
    auto past = item_on("2025-06-01", -33, "what was past already");
    past.past_at_entry = true;
    notice.items = {past, full_item(), bare_item()};
    notice.doubts = {"the session is not printed"};
    return notice;
}

} // namespace mandated::notify
