#pragma once

#include "daemon/api/board/visit.h"

#include <string>

namespace mandated::daemon {

// The board's pages. What is not there becomes a page that says so.

/// What is due, by session, within "days" (30, 90, 365), of a "unit", "organ", "kind" and "actor";
/// "list" (overdue, past-at-entry, or a session or month) shows one part of it whole.
[[nodiscard]] Response timeline_page(const Visit& visit);
[[nodiscard]] Response resolution_page(const Visit& visit, const std::string& symbol);
/// `place` is the task's id or address.
[[nodiscard]] Response task_page(const Visit& visit, const std::string& place);
/// Tasks in doubt ("show" unreviewed: also those nobody looked at), each with a form.
[[nodiscard]] Response review_page(const Visit& visit);
/// Takes such a form: "say" (confirm, not-a-task, or take-N for the N-th doubt's other reading),
/// "seen" what was shown, "note", and "show" and "page" to come back to.
[[nodiscard]] Response take_review(const Visit& visit, const std::string& place);
/// What contains the words of "q".
[[nodiscard]] Response search_page(const Visit& visit);

} // namespace mandated::daemon
