#pragma once

#include "daemon/service/context.h"

#include <cstdint>

namespace mandated::daemon {

/// Clears what the rule [retention] lets nobody keep any longer, a bounded part at a time, so that
/// the daemon answers in between.
class Clearing {
  public:
    /// Clears a part; whether more is left. Once nothing is, a line in the audit trail says how
    /// much it was, and the next part begins anew.
    bool go_on(Context& context);

  private:
    bool messages_done_ = false;
    std::int64_t after_ = 0; ///< the last message looked at
    int messages_ = 0, actors_ = 0;
};

} // namespace mandated::daemon
