#pragma once

#include "schema/model/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mandated::notify {

/// Some words of a paragraph, marked where the task rests on them.
struct Passage {
    std::string text;
    bool marked = false;
};

/// A page on which something can be done about a task.
struct NoticeLink {
    std::string label; ///< in the reader's language
    std::string url;
};

/// Somebody in whose place the reader is told.
struct Stead {
    std::string name;
    bool left = false; ///< for good; else away
    std::string day;   ///< "2027-03-14": on which they left, else the last day they are away
};

/// A task and one of its dates, as a message shows it. Texts are UTF-8; "" stands for "not known"
/// or "none".
struct NoticeItem {
    std::int64_t task = 0;  ///< its id
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
    std::string session;         ///< where it is due: "HRC/65"; "" where that is no session
    std::string calendar_uid;    ///< of its calendar entry; "" where it has none
    int calendar_sequence = 0;   ///< of that entry, where it is taken out
    std::vector<Passage> passages;   ///< the paragraph, or what lies around the words behind it
    std::vector<std::string> told;   ///< everyone who is told of the task, by name
    std::vector<NoticeLink> links;   ///< none where there are no pages to go to
    std::optional<int> days_left;    ///< from the local date of sending; negative where past
    bool unconfirmed = false;        ///< an alternative reading, or a doubt no one has reviewed
    bool past_at_entry = false;      ///< was past when the task was registered; never reminded of
    std::vector<std::string> doubts; ///< "in doubt: HRC/65 or HRC/62 (tracked change)"
    std::string role;        ///< what the recipient is to the task, name of a Role: "supervisor"
    std::string owner;       ///< who answers for the task; "" where it is a contact's
    bool escalation = false; ///< nobody answered the reminders of it
    std::vector<Stead> in_place_of; ///< whose reminder it is by right, the first
    std::string quiet_until;        ///< acknowledged or snoozed until that day
};

/// A resolution has been read: its tasks, one item for each date of each, and what is in doubt.
struct RegisteredNotice {
    std::string symbol, title, organ, session;
    std::string adopted; ///< "2025-07-04"
    std::string draft;   ///< the draft that this text was adopted as; "" where none was known
    std::string file;    ///< the name of the file it was read from
    int paragraphs = 0;  ///< how many were read
    std::vector<NoticeItem> items;
    std::vector<std::string> doubts; ///< about the file as a whole
};

/// One date to be reminded of, or several folded into one message.
struct ReminderNotice {
    std::vector<NoticeItem> items;
    bool made_up = false;                  ///< sent late, after a downtime
    std::string missed_since;              ///< since when reminders were missed, as shown
    bool sample = false;                   ///< made up, to try a channel out
    std::vector<std::string> remarks = {}; ///< to an administrator, on how the service fares
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

/// Dates that were told of and are no more.
struct DroppedNotice {
    std::vector<NoticeItem> items;
    std::vector<std::string> reasons; ///< for each, a code of Speech::endings
};

/// A message that nobody got and that is not tried any more.
struct LostMessage {
    std::int64_t id = 0;
    std::string subject; ///< or what kind of message it is
    std::string contact; ///< whom it was for
    std::string channel; ///< name of a Channel: "email"
    std::string reason;  ///< in the words of the server, or ours
    std::string made;    ///< "2027-04-01"
};

/// To an administrator: messages that could not be delivered.
struct UndeliveredNotice {
    std::vector<LostMessage> messages;
    std::size_t more = 0; ///< further ones that are not listed
};

/// What a message tells.
using Notice =
    std::variant<RegisteredNotice, ReminderNotice, MovedNotice, DroppedNotice, UndeliveredNotice>;

/// What befell a task or a file, for a webhook.
struct Happening {
    Event event = Event::task_updated;
    std::string subject;            ///< the task's address, or the file's name
    std::optional<NoticeItem> item; ///< the task with its next date; nothing for a file
    std::string status;             ///< the task's, a name of TaskStatus
    std::string by;                 ///< "uid 1000"
    std::string note;               ///< the reason given, or why the file could not be read
};

/// Who reads a message.
struct Reader {
    std::string name;            ///< as in NoticeItem::told
    std::string language = "en"; ///< a template folder's name
};

/// A message's content for mail.
struct MailContent {
    std::string subject, text, html;
    std::string language = "en";
    std::string calendar = {};        ///< an iCalendar object to attach; "" for none
    std::string calendar_method = {}; ///< its METHOD: "PUBLISH" or "CANCEL"
};

} // namespace mandated::notify
