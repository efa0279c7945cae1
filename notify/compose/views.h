#pragma once

#include "notify/compose/notice.h"

#include <kainjow/mustache.hpp>

namespace mandated::notify {

/// What the templates may name. Every name is always there; an empty value is false, so that its
/// section is left out.
[[nodiscard]] kainjow::mustache::data item_view(const NoticeItem& item);
/// For reminder.*: the one item's names and what the mail as a whole needs.
[[nodiscard]] kainjow::mustache::data reminder_view(const ReminderNotice& notice);
/// For reminders.*: the items in lists "past", "coming" and "undated", each sorted by day.
[[nodiscard]] kainjow::mustache::data reminders_view(const ReminderNotice& notice);
/// For registered.*: likewise.
[[nodiscard]] kainjow::mustache::data registered_view(const RegisteredNotice& notice);
/// For moved.*: the sessions, and the items in the same lists.
[[nodiscard]] kainjow::mustache::data moved_view(const MovedNotice& notice);

/// How many tasks the items belong to: an item is one date of a task.
[[nodiscard]] std::size_t task_count(const std::vector<NoticeItem>& items);
/// The items by day, those without one last.
[[nodiscard]] std::vector<NoticeItem> by_day(std::vector<NoticeItem> items);

} // namespace mandated::notify
