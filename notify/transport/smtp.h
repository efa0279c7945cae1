#pragma once

#include "notify/transport/outcome.h"
#include "schema/model/result.h"

#include <stop_token>

namespace mandated::notify {

/// The mail server that takes our mail.
struct SmtpSettings {
    std::string url; ///< "smtp://host:25" (STARTTLS where offered), "smtps://host:465"
    std::string username, password;   ///< "" for no authentication
    bool require_tls = false;         ///< send nothing, a password neither, over an open connection
    std::string ca_file;              ///< PEM file of trusted authorities; "" for the system's
    std::chrono::seconds timeout{60}; ///< for the whole transfer
};

/// Whether mail can be sent to such a URL; the reason where not.
[[nodiscard]] Result<bool> check_smtp_url(const std::string& url);

/// Sends one message to one recipient. `from` and `to` are bare addresses, `message` is RFC 5322
/// text of 7-bit bytes. Never throws for a fault of the network; safe to call from any thread. A
/// requested stop gives the transfer up within about two seconds, with the outcome that what was
/// sent by then allows.
[[nodiscard]] Delivery send_smtp(const SmtpSettings& settings, const std::string& from,
                                 const std::string& to, const std::string& message,
                                 std::stop_token stop = {});

} // namespace mandated::notify
