#pragma once

#include "schema/model/milestone.h"
#include "schema/model/task.h"
#include "schema/store/database.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// What a task's dates follow from, and the dates as stored.
struct DatedTask {
    std::int64_t id = 0, resolution = 0;
    std::string address;
    bool draft = false; ///< of a draft: dated, but nobody is reminded
    Task task;          ///< with what people decided, without evidence; of its doubts those about
                        ///< the time
    std::string organ, session; ///< of the resolution
    std::optional<Date> adopted;
    std::vector<Milestone> milestones; ///< in no particular order
};

/// Shows every open task that its text still asks for, by id. Reads each table once, so that a
/// hundred thousand tasks take about a second; the visitor must not write to them.
void each_open_task(Database& database, const std::function<void(const DatedTask&)>& visit);

/// Puts tasks' milestones in place of the stored ones, many times over.
class MilestoneWriter {
  public:
    /// `today` says which dates are past, and so by which the tasks are listed.
    MilestoneWriter(Database& database, Date today);
    ~MilestoneWriter();
    void put(std::int64_t task, const std::vector<Milestone>& milestones);

  private:
    struct Statements;
    std::unique_ptr<Statements> statements_;
    Date today_;
};

} // namespace mandated::store
