#pragma once

#include "schema/model/decisions.h"
#include "schema/store/database.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace mandated::store {

/// Who decided, and when.
struct Decided {
    std::string by;
    Instant at;
};

void agree(Database& database, std::int64_t task, const Agreement& agreement, const Decided& how);
/// Takes an agreed day back: the rule holds again.
void disagree(Database& database, std::int64_t task, const std::string& occurrence,
              MilestoneKind kind, const std::string& source, const Decided& how);
void defer(Database& database, std::int64_t task, const Deferral& deferral, const Decided& how);
void complete(Database& database, std::int64_t task, const Completion& completion,
              const Decided& how);

/// The decisions in force about a task, each kind in the order in which they were made.
[[nodiscard]] Decisions decisions_of(Database& database, std::int64_t task);
/// Those of every task that has any, by task.
[[nodiscard]] std::unordered_map<std::int64_t, Decisions> all_decisions(Database& database);

} // namespace mandated::store
