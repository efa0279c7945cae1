#include "notify/transport/smtp.h"

#include "notify/transport/curl_transfer.h"
#include "notify/transport/line_endings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace mandated::notify {
namespace {

/// Gives libcurl the message piece by piece.
std::size_t read_message(char* to, std::size_t size, std::size_t count, void* rest) {
    auto& text = *static_cast<std::string_view*>(rest);
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

bool is_plain_address(const std::string& address) {
    const auto at = address.find('@');
    return at != 0 && at != std::string::npos && at + 1 < address.size() &&
           std::none_of(address.begin(), address.end(), [](unsigned char byte) {
               return byte <= 0x20 || byte == 0x7f || byte == '<' || byte == '>';
           });
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

Delivery send_smtp(const SmtpSettings& settings, const std::string& from, const std::string& to,
                   const std::string& message, std::stop_token stop) {
    if (const auto fit = check_smtp_url(settings.url); !fit)
        return {Outcome::failed, fit.error()};
    if (!is_plain_address(from))
        return {Outcome::failed, "the sender's address is not of the form name@domain"};
    if (!is_plain_address(to))
        return {Outcome::dead, "the recipient's address is not of the form name@domain"};

    const auto lines = with_line_endings(message, "\r\n");
    std::string_view rest = lines;
    std::string answer;
    const auto sender = "<" + from + ">";
    const auto recipients = with_entry({}, "<" + to + ">");

    CurlTransfer transfer(settings.url, settings.ca_file, settings.timeout, std::move(stop));
    transfer.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    transfer.set(CURLOPT_USE_SSL,
                 static_cast<long>(settings.require_tls ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    // Where open connections would do and no password is at stake, TLS is a bonus: a local relay's
    // self-signed certificate must not stop the mail.
    const bool bonus = !settings.require_tls && settings.username.empty() &&
                       settings.ca_file.empty() && !settings.url.starts_with("smtps");
    transfer.set(CURLOPT_SSL_VERIFYPEER, bonus ? 0L : 1L);
    transfer.set(CURLOPT_SSL_VERIFYHOST, bonus ? 0L : 2L);
    if (!settings.username.empty()) {
        transfer.set(CURLOPT_USERNAME, settings.username.c_str());
        transfer.set(CURLOPT_PASSWORD, settings.password.c_str());
    }
    transfer.set(CURLOPT_MAIL_FROM, sender.c_str());
    transfer.set(CURLOPT_MAIL_RCPT, recipients.get());
    transfer.set(CURLOPT_UPLOAD, 1L);
    transfer.set(CURLOPT_READFUNCTION, &read_message);
    transfer.set(CURLOPT_READDATA, &rest);
    transfer.set(CURLOPT_HEADERFUNCTION, &keep_answer);
    transfer.set(CURLOPT_HEADERDATA, &answer);
    const auto end = transfer.perform();

    const auto outcome = outcome_of(end, lines.size());
    const auto said = answer.empty() ? "" : fmt::format("the server's last answer: {}", answer);
    if (outcome == Outcome::sent)
        return {outcome, said};
    if (outcome == Outcome::uncertain)
        return {outcome,
                fmt::format("sent in full, but its receipt was not told ({})", end.problem)};
    return {outcome, said.empty() ? end.problem : fmt::format("{}; {}", end.problem, said)};
}

} // namespace mandated::notify
