#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mandated::notify {

/// A task and one of its dates, as a message shows it. Texts are UTF-8; "" stands for "not known"
/// or "none".
struct NoticeItem {
    std::string address;    ///< "A/HRC/RES/59/3:33.2"
    std::string summary;    ///< the output in the text's words
    std::string kind;       ///< name of a TaskKind: "oral_update"
    std::string actors;     ///< names of ActorClass: "HC, SG"
    std::string recipient;  ///< organ codes: "HRC", "HRC, GA"
    std::string milestone;  ///< name of a MilestoneKind: "submission"; "" where there is no date
    std::string day;        ///< as shown: "2027-04-05", "July 2026"
    std::string day_status; ///< name of a DateStatus: "projected"
    std::string deadline, deadline_status; ///< the day the text asks for, written likewise
    std::string was, was_status; ///< the day before it moved, written likewise; "" where it did not
    std::string basis;           ///< how the date came about
    std::string quote;           ///< the words of the text behind it
    std::optional<int> days_left;    ///< from the local date of sending; negative where past
    bool unconfirmed = false;        ///< an alternative reading, or a doubt no one has reviewed
    bool past_at_entry = false;      ///< was past when the task was registered; never reminded of
    std::vector<std::string> doubts; ///< "in doubt: HRC/65 or HRC/62 (tracked change)"
};

/// A resolution has been read: its tasks, one item for each date of each, and what is in doubt.
struct RegisteredNotice {
    std::string symbol, title, organ, session;
    std::string adopted; ///< "2025-07-04"
    std::string file;    ///< the name of the file it was read from
    int paragraphs = 0;  ///< how many were read
    std::vector<NoticeItem> items;
    std::vector<std::string> doubts; ///< about the file as a whole
};

/// One date to be reminded of, or several folded into one message.
struct ReminderNotice {
    std::vector<NoticeItem> items;
    bool made_up = false;     ///< sent late, after a downtime
    std::string missed_since; ///< since when reminders were missed, as shown
};

/// A session's dates before and after they changed, as shown: "14 June–9 July 2027", "March 2027".
struct MovedSession {
    std::string session;         ///< "HRC/65"
    std::string was, was_status; ///< "" where it had no date
    std::string sits, status;    ///< name of a DateStatus: "tentative"
    std::string source;          ///< who says so
};

/// Sessions have other dates, and with them the tasks' dates that hang on them.
struct MovedNotice {
    std::vector<MovedSession> sessions;
    std::vector<NoticeItem> items; ///< each with the day it was
    std::size_t more = 0;          ///< further dates that moved and are not listed
};

/// What a message tells.
using Notice = std::variant<RegisteredNotice, ReminderNotice, MovedNotice>;

/// A message's content for mail.
struct MailContent {
    std::string subject, text, html;
};

} // namespace mandated::notify
