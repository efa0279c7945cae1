#pragma once

#include "notify/transport/outcome.h"
#include "notify/transport/smtp_options.h"
#include "schema/model/result.h"

#include <memory>
#include <stop_token>

namespace mandated::notify {

/// The mail server that takes our mail.
struct SmtpSettings {
    std::string url; ///< "smtp://host:25" (STARTTLS), "smtps://host:465"
    SmtpTls tls = SmtpTls::required;
    SmtpLogin login = SmtpLogin::any;
    std::string username;             ///< "" for no authentication
    std::string password;             ///< "" where there is a token
    std::string token;                ///< for XOAUTH2
    std::string ca_file;              ///< PEM file of trusted authorities; "" for the system's
    std::chrono::seconds timeout{60}; ///< for the whole transfer
};

/// Whether mail can be sent to such a URL; the reason where not.
[[nodiscard]] Result<bool> check_smtp_url(const std::string& url);

/// Who sends a message to whom: bare addresses.
struct MailPath {
    std::string from, to;
};

/// Connects to the server and logs in, as for a message, and sends none. The reason where that
/// fails.
[[nodiscard]] Result<bool> try_login(const SmtpSettings& settings);

class CurlConnection;

/// Sends messages one after the other, over one connection where the server keeps it open. Never
/// throws for a fault of the network; to be used by one thread at a time. A requested stop gives
/// the transfer up within about two seconds, with the outcome that what was sent by then allows.
class SmtpSession {
  public:
    SmtpSession();
    ~SmtpSession();
    SmtpSession(const SmtpSession&) = delete;
    SmtpSession& operator=(const SmtpSession&) = delete;

    /// `message` is RFC 5322 text of 7-bit bytes. `keep`: another message follows at once.
    [[nodiscard]] Delivery send(const SmtpSettings& settings, const MailPath& path,
                                const std::string& message, bool keep,
                                const std::stop_token& stop = {});
    /// Nothing follows after all.
    void close();

  private:
    std::unique_ptr<CurlConnection> connection_;
};

} // namespace mandated::notify
