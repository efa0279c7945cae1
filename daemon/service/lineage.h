#pragma once

#include "daemon/service/context.h"
#include "schema/model/result.h"
#include "schema/store/documents.h"
#include "schema/store/lineage.h"
#include "schema/store/tasks.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// Ties an adopted resolution to those of its organ that it continues or that continue it,
/// whichever came first, and works out anew which tasks of the whole line repeat earlier ones. A
/// resolution continues one of an earlier session where both have the same title but for small
/// words; where it cites that one and most of the shorter title's words are in the other; or where
/// a paragraph that asks for the same thing again cites it. Call inside a transaction.
void link_lineage(Context& context, const store::ResolutionRow& resolution);

/// Links what was stored by a program that knew no lineage; in one transaction.
void link_unlinked(Context& context);

/// One resolution of a line.
struct LineEntry {
    store::ResolutionRow resolution;
    std::vector<store::Continuation> continues; ///< its links to earlier ones, in order
};
/// A request and those that repeat it, the earliest first.
using Thread = std::vector<store::TaskRow>;

struct Lineage {
    std::vector<LineEntry> line; ///< the earliest first
    std::vector<Thread> threads; ///< tasks that repeat one another, in order of the latest text
    std::vector<store::TaskRow> single; ///< tasks that neither repeat nor are repeated
};
/// The line that a resolution belongs to; itself alone where it continues none.
[[nodiscard]] Lineage lineage_of(Context& context, const store::ResolutionRow& resolution);

/// The later task that replaces this one, by a person's word or probably; nothing where none does.
struct Replacement {
    store::TaskRow task;
    bool confirmed = false;
};
[[nodiscard]] std::optional<Replacement> replacement_of(const Context& context, std::int64_t task);
/// What a person is asked of an open task's repeating an earlier one or being repeated, for
/// messages: "probably replaced by A/HRC/RES/59/3:33.2; …".
[[nodiscard]] std::vector<std::string> repeat_questions(const Context& context,
                                                        const store::TaskRow& task);

/// A person's word on whether a later task replaces this one, which a proposal says: then this one
/// is superseded by it; otherwise both stay and the question is not asked again.
[[nodiscard]] Result<store::TaskRow> decide_replaced(Context& context, const store::TaskRow& task,
                                                     bool replaced, const std::string& note,
                                                     const std::string& by);

} // namespace mandated::daemon
