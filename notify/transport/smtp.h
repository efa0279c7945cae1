#pragma once

#include "notify/transport/outcome.h"
#include "schema/model/result.h"

#include <memory>
#include <stop_token>

namespace mandated::notify {

/// Whether a connection to the mail server is encrypted: always and to the right server, or nothing
/// is sent; where the server offers it, whoever it is; never.
enum class SmtpTls { required, opportunistic, none };

/// How to log in: the best way that the server offers, or this one.
enum class SmtpLogin { any, plain, login, xoauth2 };

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

/// One message to one recipient.
struct Envelope {
    std::string from, to; ///< bare addresses
};

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
    [[nodiscard]] Delivery send(const SmtpSettings& settings, const Envelope& envelope,
                                const std::string& message, bool keep,
                                const std::stop_token& stop = {});
    /// Nothing follows after all.
    void close();

  private:
    std::unique_ptr<CurlConnection> connection_;
};

} // namespace mandated::notify

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 3> names_of<notify::SmtpTls> = {
    "required", "opportunistic", "none"};
template <>
inline constexpr std::array<std::string_view, 4> names_of<notify::SmtpLogin> = {"auto", "plain",
                                                                                "login", "xoauth2"};
} // namespace mandated
