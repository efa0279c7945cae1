#pragma once

#include "notify/compose/notice.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mandated::notify {

/// A message that could not be delivered.
struct UndeliveredItem {
    std::int64_t id = 0;
    std::string kind;    ///< name of a MessageKind
    std::string subject; ///< "" for a webhook without one
    std::string contact;
    std::string channel; ///< "email", "webhook"
    std::string reason;
    std::string created; ///< "2027-04-01T06:00:00Z"
};

/// What the administrators are told of, the first to die first.
struct UndeliveredNotice {
    std::vector<UndeliveredItem> items;
};

/// The mail about it: up to twenty messages, and how many more there are.
[[nodiscard]] MailContent compose_undelivered(const UndeliveredNotice& notice);
/// The webhook body of type "messages.undelivered", with the same limit.
[[nodiscard]] std::string undelivered_payload(const UndeliveredNotice& notice,
                                              const std::string& timestamp);

} // namespace mandated::notify
