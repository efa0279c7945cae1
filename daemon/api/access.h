#pragma once

#include "daemon/api/http/message.h"
#include "daemon/service/context.h"
#include "schema/store/tasks.h"

#include <string>

namespace mandated::daemon {

/// What a route asks of the one who calls it, and what somebody may do: each allows the ones
/// before it.
enum class Access {
    read,
    act,       ///< change one's own tasks: those of which one holds a post
    administer ///< everything
};

/// Who asks. The peer of the connection as the kernel names it; where that is the reverse proxy's
/// user, whom the proxy names in X-Remote-User, a header that counts from nobody else.
struct Caller {
    std::string by;     ///< as the audit trail names them: "uid 1000", "user ada"
    std::string login;  ///< "" for a uid without a name
    std::string person; ///< whose login that is; "" for nobody's
    Access may = Access::read;
};

/// Root, the daemon's own user, members of [access] administer_group and, signed in through the
/// proxy, people who are administrators may administer; members of act_group and people with a
/// login may act; others read.
[[nodiscard]] Caller caller_of(Context& context, const Request& request);

/// Whether the caller may do this to a task: an administrator, or who holds one of its posts today.
[[nodiscard]] bool may_act(Context& context, const Caller& caller, const store::TaskRow& task);

} // namespace mandated::daemon
