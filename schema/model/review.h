#pragma once

#include "schema/model/names.h"
#include "schema/model/task.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mandated {

/// What of a task a person may put right.
enum class ReviewField { due, kind, actors, count, recipients, summary };
template <>
inline constexpr std::array<std::string_view, 6> names_of<ReviewField> = {
    "due", "kind", "actors", "count", "recipients", "summary"};
inline constexpr std::array<ReviewField, 6> review_fields = {
    ReviewField::due,   ReviewField::kind,       ReviewField::actors,
    ReviewField::count, ReviewField::recipients, ReviewField::summary};

/// Some fields of a task as a person says them.
struct FieldValues {
    std::set<ReviewField> given;
    Task values; ///< only the given fields mean anything
};

[[nodiscard]] bool same_field(ReviewField field, const Task& one, const Task& other);
void copy_field(ReviewField field, const Task& from, Task& to);
/// The field as words: due anchors, class names, a number.
[[nodiscard]] std::vector<std::string> words_of(ReviewField field, const Task& task);
/// What doubts about the field are about; nothing for the summary, which is never in doubt.
[[nodiscard]] std::optional<Aspect> aspect_of(ReviewField field);

/// What a person says of a task as a whole.
enum class Verdict { confirmed, not_a_task, merged, split, restored };
template <>
inline constexpr std::array<std::string_view, 5> names_of<Verdict> = {
    "confirmed", "not a task", "merged", "split", "restored"};

/// Whether the task is withdrawn by it, until a person restores it.
[[nodiscard]] constexpr bool closes(Verdict verdict) {
    return verdict == Verdict::not_a_task || verdict == Verdict::merged ||
           verdict == Verdict::split;
}

struct Judgement {
    Verdict verdict = Verdict::confirmed;
    std::int64_t into = 0;          ///< of a merged task: the id of the one it is part of
    std::vector<FieldValues> parts; ///< of a split one: in what each differs from it
};

} // namespace mandated
