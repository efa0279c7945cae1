#pragma once

#include "daemon/service/context.h"
#include "schema/model/result.h"
#include "schema/model/review.h"
#include "schema/store/documents.h"
#include "schema/store/tasks.h"

#include <string>
#include <vector>

namespace mandated::daemon {

// What a person decides about a task that was read, in place of what was read. No later reading of
// the text undoes it. Where the configuration asks for two persons, a decision is kept but does not
// hold until a second, different one says the same; what brings a task back needs one only.

/// Who says it, and why.
struct Said {
    std::string by;   ///< "uid 1000"
    std::string note; ///< "" for none
};

/// These fields are as given; doubts about them are settled, others stay.
[[nodiscard]] Result<store::TaskRow> correct_task(Context& context, const store::TaskRow& task,
                                                  const FieldValues& fields, const Said& said);

/// The task is right as it is shown, but for the fields given; every doubt about it is settled.
[[nodiscard]] Result<store::TaskRow> confirm_task(Context& context, const store::TaskRow& task,
                                                  const FieldValues& fields, const Said& said);

/// Says the same as the first person said, of all that awaits a second one.
[[nodiscard]] Result<store::TaskRow> second_review(Context& context, const store::TaskRow& task,
                                                   const Said& said);

/// Nothing is asked for here: the task is withdrawn, and stays so when its text is read again.
[[nodiscard]] Result<store::TaskRow> not_a_task(Context& context, const store::TaskRow& task,
                                                const Said& said);

/// The task asks for the same thing as another of its resolution, which stays.
[[nodiscard]] Result<store::TaskRow> merge_task(Context& context, const store::TaskRow& task,
                                                const store::TaskRow& into, const Said& said);

/// The task is several: it is withdrawn, and each part is a task of its own with what it does not
/// say itself taken from the whole, one of it unless it says how many.
[[nodiscard]] Result<store::TaskRow> split_task(Context& context, const store::TaskRow& task,
                                                const std::vector<FieldValues>& parts,
                                                const Said& said);

/// Brings back a task that a review withdrew; parts it was split into become part of it again.
[[nodiscard]] Result<store::TaskRow> restore_task(Context& context, const store::TaskRow& task,
                                                  const Said& said);

/// A task that was not found in an operative paragraph, by its number or address ("12(a)", "12a").
/// It is dated and reminded of at once. Kind and summary are needed; the verb is "request" unless
/// given.
[[nodiscard]] Result<store::TaskRow> add_task(Context& context,
                                              const store::ResolutionRow& resolution,
                                              const std::string& para, const FieldValues& fields,
                                              const std::string& verb, const Said& said);

/// Why a review withdrew a task: "part of A/HRC/RES/59/3:33.2, says uid 1000 on 2026-11-28: …"; ""
/// where none did.
[[nodiscard]] std::string why_closed(Context& context, const store::TaskRow& task);

} // namespace mandated::daemon
