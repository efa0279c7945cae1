#pragma once

#include "notify/transport/outcome.h"

#include <stop_token>
#include <vector>

namespace mandated::notify {

/// Hands a message to a program such as /usr/sbin/sendmail on its standard input. In the command's
/// words {from} and {to} become the addresses. Exit status 0 is sent; those of sysexits(3) that
/// name a fault of the message (65, 67, 68) are dead, all others failed; a program that was killed
/// in the middle is uncertain. Safe on any thread.
[[nodiscard]] Delivery send_by_program(const std::vector<std::string>& command,
                                       const std::string& from, const std::string& to,
                                       const std::string& message, std::chrono::seconds timeout,
                                       const std::stop_token& stop);

} // namespace mandated::notify
