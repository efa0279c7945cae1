#pragma once

#include "schema/store/next_dates.h"
#include "schema/store/query.h"

namespace mandated::store {

/// Writes the dates by which tasks are listed. Inside schema/store only.
class NextDateWriter {
  public:
    explicit NextDateWriter(Database& database)
        : update_(database, "UPDATE next_dates SET state = ?, day = ? WHERE task_id = ?") {}
    void put(std::int64_t task, const NextDate& date) {
        update_
            .with(static_cast<int>(date.state),
                  date.state == DateState::none ? std::string() : to_string(date.day), task)
            .run();
    }

  private:
    Query update_;
};

} // namespace mandated::store
