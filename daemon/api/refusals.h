#pragma once

#include "daemon/service/context.h"

#include <map>
#include <string>

namespace mandated::daemon {

/// Records refused requests in the audit trail, so many a minute for each caller: whoever may not
/// change anything must not fill the disk. The next line says how many were left out.
class Refusals {
  public:
    void record(Context& context, const std::string& by, const std::string& request,
                const std::string& why);

  private:
    struct Minute {
        Instant since;
        int recorded = 0, left_out = 0;
    };
    std::map<std::string, Minute> by_;
};

} // namespace mandated::daemon
