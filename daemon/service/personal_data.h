#pragma once

#include "daemon/service/context.h"
#include "schema/model/result.h"
#include "schema/store/personal_data.h"

#include <optional>
#include <string>

namespace mandated::daemon {

/// Somebody by their name, with the "uid 1000" that their account is recorded as.
[[nodiscard]] std::optional<store::Somebody> somebody(Context& context, const std::string& name);

/// What erasing somebody did.
struct ErasedPerson {
    std::string pseudonym;
    store::Erased erased;
    bool journal_emptied = false;
};
/// Puts a pseudonym in somebody's place everywhere, with its line in the audit trail. Refused, with
/// what to do first, while they hold a post that nobody takes over, or messages to them or naming
/// them are yet to be delivered; `force` leaves the posts vacant and drops the messages to them.
[[nodiscard]] Result<ErasedPerson> erase_person(Context& context, const store::Somebody& somebody,
                                                const std::string& because, bool force,
                                                const std::string& by);

} // namespace mandated::daemon
