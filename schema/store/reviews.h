#pragma once

#include "schema/model/dates.h"
#include "schema/model/review.h"
#include "schema/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// What a person said of a task: of a field, of its status, or of it as a whole ("verdict").
struct ReviewRow {
    std::string field; ///< a ReviewField's name, "verdict", "status"
    std::string value; ///< JSON
    std::string note;
    std::string by;
    Instant at;
    bool holds = true;      ///< else it awaits a second person who says the same
    std::string first = {}; ///< who had said the same before, where it takes two
    bool outdated = false;  ///< the text was changed since, and is read differently now
};

inline const std::string verdict_field = "verdict";

void add_review(Database& database, std::int64_t task, const ReviewRow& review);
/// All that was said of a task's fields and of it as a whole, oldest first; not its status.
[[nodiscard]] std::vector<ReviewRow> reviews_of(Database& database, std::int64_t task);
/// Marks what holds of a field as said of an older text.
void outdate_review(Database& database, std::int64_t task, ReviewField field);

/// What holds of a field or of the task as a whole: the newest that needs nobody else.
[[nodiscard]] const ReviewRow* holding(const std::vector<ReviewRow>& reviews,
                                       const std::string& field);
/// What awaits a second person: said after all that holds of the field.
[[nodiscard]] const ReviewRow* awaiting(const std::vector<ReviewRow>& reviews,
                                        const std::string& field);
[[nodiscard]] std::optional<Judgement> judgement(const std::vector<ReviewRow>& reviews);

/// Puts what people decided in place of what was read. Doubts that they settled go; what awaits a
/// second person, or was said of an older text, is a doubt with both readings.
void settle(Task& task, const std::vector<ReviewRow>& reviews);

/// A field's value as it stands in `reviews`; reading another text gives std::runtime_error.
[[nodiscard]] std::string field_json(ReviewField field, const Task& task);
void read_field_json(ReviewField field, const std::string& text, Task& into);
[[nodiscard]] std::string judgement_json(const Judgement& judgement);
[[nodiscard]] Judgement read_judgement_json(const std::string& text);

} // namespace mandated::store
