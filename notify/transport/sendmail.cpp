#include "notify/transport/sendmail.h"

#include "notify/transport/address.h"
#include "notify/transport/line_endings.h"
#include "notify/transport/program.h"
#include "schema/model/crash_point.h"

#include <sysexits.h>

namespace mandated::notify {
namespace {

std::string with(std::string word, const std::string& name, const std::string& value) {
    if (const auto at = word.find(name); at != std::string::npos)
        word.replace(at, name.size(), value);
    return word;
}

Outcome outcome_of(const ProgramEnd& end) {
    if (end.how == ProgramEnd::How::not_started)
        return Outcome::failed;
    if (end.how != ProgramEnd::How::exited)
        return Outcome::uncertain; // it may have taken the message over before
    switch (end.status) {
    case EX_OK:
        return Outcome::sent;
    case EX_DATAERR:
    case EX_NOUSER:
    case EX_NOHOST:
        return Outcome::dead;
    default:
        return Outcome::failed;
    }
}

} // namespace

Delivery send_by_program(const std::vector<std::string>& command, const std::string& from,
                         const std::string& to, const std::string& message,
                         std::chrono::seconds timeout, const std::stop_token& stop) {
    if (!is_plain_address(from))
        return {Outcome::failed, "the sender's address is not of the form name@domain"};
    if (!is_plain_address(to))
        return {Outcome::dead, "the recipient's address is not of the form name@domain"};
    if (stop.stop_requested())
        return {Outcome::failed, "given up: the service is stopping"};
    std::vector<std::string> words;
    for (const auto& word : command)
        words.push_back(with(with(word, "{from}", from), "{to}", to));
    crash_point("during-transfer");
    const auto end = run_program(words, with_line_endings(message, "\n"), timeout, stop);
    const auto outcome = outcome_of(end);
    Delivery delivery{outcome,
                      outcome == Outcome::sent ? command.front() + " took it" : end.problem};
    delivery.reached = outcome == Outcome::sent || outcome == Outcome::dead;
    return delivery;
}

} // namespace mandated::notify
