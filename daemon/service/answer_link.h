#pragma once

#include "daemon/service/context.h"
#include "schema/model/dates.h"
#include "schema/model/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mandated::daemon {

/// What a link in a message is good for: its reader answers for a task without signing in.
struct AnswerLink {
    std::int64_t task = 0;
    std::string reader; ///< a person or contact
    Date last_day;      ///< on which it still opens

    friend bool operator==(const AnswerLink&, const AnswerLink&) = default;
};

/// The link's address below the public one: signed (HMAC-SHA256) with a key that the database
/// makes once and keeps, so that nobody else can write one. "" where no public address is
/// configured.
[[nodiscard]] std::string answer_url(Context& context, const AnswerLink& link);

/// What the last part of such an address is good for. The error says why it is not: another wrote
/// it, it is over, or the reader is no longer known.
[[nodiscard]] Result<AnswerLink> read_answer_link(Context& context, std::string_view token);

} // namespace mandated::daemon
