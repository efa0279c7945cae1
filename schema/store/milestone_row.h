#pragma once

#include "schema/model/milestone.h"
#include "schema/store/query.h"

namespace mandated::store {

/// The columns milestone_row reads, in its order.
inline const std::string milestone_columns = "occurrence, milestones.kind, day, precision, "
                                             "milestones.status, alternative, basis, "
                                             "delivered";

/// The milestone in the columns from `first` on.
[[nodiscard]] inline Milestone milestone_row(Query& row, int first) {
    return {row.text(first),
            from_name<MilestoneKind>(row.text(first + 1)).value_or(MilestoneKind::deadline),
            row.date(first + 2),
            from_name<Precision>(row.text(first + 3)).value_or(Precision::day),
            from_name<DateStatus>(row.text(first + 4)).value_or(DateStatus::projected),
            row.integer(first + 5) != 0,
            row.text(first + 6),
            row.text(first + 7)};
}

} // namespace mandated::store
