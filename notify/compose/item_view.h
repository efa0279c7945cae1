#pragma once

#include "notify/compose/notice.h"

#include <kainjow/mustache.hpp>

namespace mandated::notify {

/// What a template may name of a task and one of its dates, in the reader's language.
[[nodiscard]] kainjow::mustache::data item_view(const NoticeItem& item, const Reader& reader);
/// A list of them.
[[nodiscard]] kainjow::mustache::data item_views(const std::vector<NoticeItem>& items,
                                                 const Reader& reader);

/// A text as a value of a template: in one line, false where it is empty.
[[nodiscard]] kainjow::mustache::data shown(const std::string& text);
[[nodiscard]] kainjow::mustache::data shown(const std::vector<std::string>& lines);

} // namespace mandated::notify
