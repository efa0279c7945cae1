#pragma once

#include "daemon/api/http/message.h"
#include "daemon/service/context.h"

#include <functional>
#include <map>
#include <string>

namespace mandated::daemon {

/// Answers that hold until anything they follow from changes: the database, the day, the
/// configuration. Many look at the same list.
class AnswerCache {
  public:
    /// The answer to the same question since the last change, else the one worked out now.
    [[nodiscard]] Response answer(const Context& context, const Request& request,
                                  const std::function<Response()>& work_out);

  private:
    void forget();

    std::int64_t changes_ = -1;
    int configured_ = 0;
    Date day_;
    std::size_t bytes_ = 0;
    std::map<std::string, Response> answers_; ///< by path and query
};

} // namespace mandated::daemon
