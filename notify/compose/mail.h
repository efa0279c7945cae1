#pragma once

#include "notify/compose/notice.h"
#include "schema/model/dates.h"

#include <optional>

namespace mandated::notify {

/// A mail address and whom it shows.
struct Mailbox {
    std::string name;    ///< in UTF-8; "" for none
    std::string address; ///< "a@example.org"
};

/// Who a mail is from and to, its identity and the thread it belongs to.
struct Envelope {
    Mailbox from, to;
    std::string reply_to = {};    ///< an address; "" for none
    std::string message_id;       ///< "<hash@domain>"
    std::string thread = {};      ///< the same way: mails of one thread stand together; "" for none
    std::string list_domain = {}; ///< right side of the List-Id; "" for none
    Instant date;
};

/// The mail as bytes for SMTP: headers, multipart/alternative, and the calendar beside it where
/// there is one; 7-bit, CRLF, no line over 998 bytes. The same arguments give the same bytes. Line
/// breaks in a field become spaces, so no field can add a header.
[[nodiscard]] std::string rfc5322(const Envelope& envelope, const MailContent& content);

/// "a@example.org" from "Name <a@example.org>" or "a@example.org"; nothing where it is not exactly
/// one mailbox.
[[nodiscard]] std::optional<std::string> bare_address(const std::string& mailbox);

} // namespace mandated::notify
