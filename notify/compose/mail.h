#pragma once

#include "notify/compose/notice.h"
#include "schema/model/dates.h"

#include <optional>

namespace mandated::notify {

/// Who a mail is from and to, and its identity.
struct Envelope {
    std::string from, to;   ///< one mailbox each: "a@example.org" or "Name <a@example.org>"
    std::string message_id; ///< "<hash@domain>"
    Instant date;
};

/// The mail as bytes for SMTP: headers and multipart/alternative, 7-bit, CRLF, no line over 998
/// bytes. The same arguments give the same bytes. Line breaks in a field become spaces, so no field
/// can add a header.
[[nodiscard]] std::string rfc5322(const Envelope& envelope, const MailContent& content);

/// "a@example.org" from "Name <a@example.org>" or "a@example.org"; nothing where it is not exactly
/// one mailbox.
[[nodiscard]] std::optional<std::string> bare_address(const std::string& mailbox);

} // namespace mandated::notify
