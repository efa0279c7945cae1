#pragma once

#include "notify/compose/notice.h"

#include <kainjow/mustache.hpp>

namespace mandated::notify {

/// What the templates of a notice may name, in the reader's language (docs/templates.md). Every
/// name is always there; an empty value is false, so that its section is left out.
[[nodiscard]] kainjow::mustache::data view(const Notice& notice, const Reader& reader);

/// How many tasks the items belong to: an item is one date of a task.
[[nodiscard]] std::size_t task_count(const std::vector<NoticeItem>& items);
/// The items by day, those without one last.
[[nodiscard]] std::vector<NoticeItem> by_day(std::vector<NoticeItem> items);

} // namespace mandated::notify
