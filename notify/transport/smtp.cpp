#include "notify/transport/smtp.h"

#include "notify/transport/address.h"
#include "notify/transport/curl_transfer.h"
#include "notify/transport/line_endings.h"
#include "schema/model/crash_point.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace mandated::notify {
namespace {

/// Gives libcurl the message piece by piece.
std::size_t read_message(char* to, std::size_t size, std::size_t count, void* rest) {
    auto& text = *static_cast<std::string_view*>(rest);
    crash_point("during-transfer");
    const auto length = std::min(size * count, text.size());
    std::memcpy(to, text.data(), length);
    text.remove_prefix(length);
    return length;
}

/// Keeps the server's last answer about the message, which says more than its code.
std::size_t keep_answer(char* from, std::size_t size, std::size_t count, void* answer) {
    auto& line = *static_cast<std::string*>(answer);
    if (std::string_view(from, size * count).starts_with("221")) // goodbye, whatever came before
        return size * count;
    line.assign(from, std::min<std::size_t>(size * count, 300));
    std::replace_if(
        line.begin(), line.end(), [](unsigned char byte) { return byte < 0x20 || byte > 0x7e; },
        ' ');
    line.erase(line.find_last_not_of(' ') + 1);
    return size * count;
}

/// The server wants us to log in, or not like this: a fault of the configuration, which a person
/// can mend.
bool is_about_login(long response) {
    return response == 530 || response == 534 || response == 535 || response == 538;
}

/// libcurl's code cannot tell a safe retry from a duplicate; the server's last answer and what was
/// uploaded can.
Outcome outcome_of(const CurlEnd& end, std::size_t size) {
    const bool all_sent = end.uploaded >= static_cast<curl_off_t>(size);
    if (end.code == CURLE_OK || (all_sent && end.response == 250))
        return Outcome::sent;
    if (all_sent && end.response == 354) // our final dot may have arrived, its answer did not
        return Outcome::uncertain;
    // CURLE_SEND_ERROR: sender, recipient or DATA was refused. A 5xx greeting is no verdict on this
    // message.
    const bool about_message = all_sent || end.code == CURLE_SEND_ERROR;
    if (about_message && end.response / 100 == 5 && !is_about_login(end.response))
        return Outcome::dead;
    return Outcome::failed;
}

/// Whether the server took or refused this very message, rather than us.
bool judged_message(const CurlEnd& end, Outcome outcome) {
    constexpr long closing = 421;
    if (outcome == Outcome::sent || outcome == Outcome::dead)
        return true;
    return outcome == Outcome::failed && end.response / 100 == 4 && end.response != closing &&
           (end.code == CURLE_SEND_ERROR || end.uploaded > 0);
}

/// A connection kept from the message before that the server has closed since: nothing of this one
/// was said.
bool was_closed_meanwhile(const CurlEnd& end) {
    return end.on_kept && end.code != CURLE_OK && end.uploaded == 0 &&
           (end.response == 0 || end.response == 421);
}

const char* login_option(SmtpLogin login) {
    switch (login) {
    case SmtpLogin::plain:
        return "AUTH=PLAIN";
    case SmtpLogin::login:
        return "AUTH=LOGIN";
    case SmtpLogin::xoauth2:
        return "AUTH=XOAUTH2";
    case SmtpLogin::any:
        break;
    }
    return "AUTH=*";
}

void secure(CurlTransfer& transfer, const SmtpSettings& settings) {
    constexpr std::array<curl_usessl, 3> levels = {CURLUSESSL_ALL, CURLUSESSL_TRY, CURLUSESSL_NONE};
    transfer.set(CURLOPT_USE_SSL,
                 static_cast<long>(levels.at(static_cast<std::size_t>(settings.tls))));
    // Where open connections would do and no password is at stake, TLS is a bonus: a local relay's
    // self-signed certificate must not stop the mail.
    const bool bonus = settings.tls != SmtpTls::required && settings.username.empty() &&
                       settings.ca_file.empty() && !settings.url.starts_with("smtps");
    transfer.set(CURLOPT_SSL_VERIFYPEER, bonus ? 0L : 1L);
    transfer.set(CURLOPT_SSL_VERIFYHOST, bonus ? 0L : 2L);
}

void log_in(CurlTransfer& transfer, const SmtpSettings& settings) {
    if (settings.username.empty())
        return;
    transfer.set(CURLOPT_LOGIN_OPTIONS, login_option(settings.login));
    transfer.set(CURLOPT_USERNAME, settings.username.c_str());
    if (settings.token.empty())
        transfer.set(CURLOPT_PASSWORD, settings.password.c_str());
    else
        transfer.set(CURLOPT_XOAUTH2_BEARER, settings.token.c_str());
}

Delivery in_words(const CurlEnd& end, Outcome outcome, const std::string& answer) {
    const auto said = answer.empty() ? "" : fmt::format("the server's last answer: {}", answer);
    Delivery delivery{outcome, said};
    delivery.reached = judged_message(end, outcome);
    if (outcome == Outcome::uncertain)
        delivery.detail =
            fmt::format("sent in full, but its receipt was not told ({})", end.problem);
    else if (outcome != Outcome::sent)
        delivery.detail = said.empty() ? end.problem : fmt::format("{}; {}", end.problem, said);
    return delivery;
}

} // namespace

Result<bool> check_smtp_url(const std::string& url) {
    const auto parts = parse_url(url);
    if (!parts || parts->host.empty() || (parts->scheme != "smtp" && parts->scheme != "smtps"))
        return Error{"not a mail server's URL; expected smtp://host:25 or smtps://host:465"};
    if (parts->has_user)
        return Error{"user name and password belong in settings of their own, not in the URL"};
    return true;
}

Result<bool> try_login(const SmtpSettings& settings) {
    CurlConnection connection;
    CurlTransfer transfer(connection, settings.url, settings.ca_file, settings.timeout, false, {});
    std::string answer;
    transfer.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    transfer.set(CURLOPT_HEADERFUNCTION, &keep_answer);
    transfer.set(CURLOPT_HEADERDATA, &answer);
    transfer.set(CURLOPT_CONNECT_ONLY, 1L); // greeting, TLS and login are part of connecting
    secure(transfer, settings);
    log_in(transfer, settings);
    const auto end = transfer.perform();
    if (end.code == CURLE_OK)
        return true;
    return Error{in_words(end, Outcome::failed, answer).detail};
}

SmtpSession::SmtpSession() : connection_(std::make_unique<CurlConnection>()) {}
SmtpSession::~SmtpSession() = default;

void SmtpSession::close() {
    connection_->close();
}

Delivery SmtpSession::send(const SmtpSettings& settings, const MailPath& path,
                           const std::string& message, bool keep, const std::stop_token& stop) {
    if (const auto fit = check_smtp_url(settings.url); !fit)
        return {Outcome::failed, fit.error()};
    if (!is_plain_address(path.from))
        return {Outcome::failed, "the sender's address is not of the form name@domain"};
    if (!is_plain_address(path.to))
        return {Outcome::dead, "the recipient's address is not of the form name@domain"};

    const auto lines = with_line_endings(message, "\r\n");
    const auto sender = "<" + path.from + ">";
    const auto recipients = with_entry({}, "<" + path.to + ">");
    std::string answer;
    const auto attempt = [&] {
        std::string_view rest = lines;
        answer.clear();
        CurlTransfer transfer(*connection_, settings.url, settings.ca_file, settings.timeout, keep,
                              stop);
        transfer.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        secure(transfer, settings);
        log_in(transfer, settings);
        transfer.set(CURLOPT_MAIL_FROM, sender.c_str());
        transfer.set(CURLOPT_MAIL_RCPT, recipients.get());
        transfer.set(CURLOPT_UPLOAD, 1L);
        transfer.set(CURLOPT_READFUNCTION, &read_message);
        transfer.set(CURLOPT_READDATA, &rest);
        transfer.set(CURLOPT_HEADERFUNCTION, &keep_answer);
        transfer.set(CURLOPT_HEADERDATA, &answer);
        return transfer.perform();
    };
    auto end = attempt();
    if (was_closed_meanwhile(end))
        end = attempt();
    return in_words(end, outcome_of(end, lines.size()), answer);
}

} // namespace mandated::notify
