#pragma once

#include "schema/model/answer.h"
#include "schema/store/database.h"

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace mandated::store {

void add_answer(Database& database, std::int64_t task, const Answer& answer);
/// The newest of each task.
[[nodiscard]] std::unordered_map<std::int64_t, Answer> newest_answers(Database& database);
[[nodiscard]] std::optional<Answer> newest_answer(Database& database, std::int64_t task);
/// When somebody last said a word on each task: an answer, or a status.
[[nodiscard]] std::unordered_map<std::int64_t, Instant> last_words(Database& database);

} // namespace mandated::store
