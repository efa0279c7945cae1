#pragma once

#include "schema/store/query.h"
#include "schema/store/reviews.h"

namespace mandated::store {

/// The columns review_row reads, in its order. Inside schema/store only.
inline const std::string review_columns = "field, value, note, by, at, holds, first, outdated";

/// The review in the columns from `at` on.
[[nodiscard]] inline ReviewRow review_row(Query& row, int at) {
    return {row.text(at),     row.text(at + 1),        row.text(at + 2),
            row.text(at + 3), row.instant(at + 4),     row.integer(at + 5) != 0,
            row.text(at + 6), row.integer(at + 7) != 0};
}

} // namespace mandated::store
