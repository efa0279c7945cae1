#pragma once

#include <boost/json.hpp>

#include <cstddef>
#include <string>

namespace mandated::ctl {

/// How a screen is drawn.
struct ScreenStyle {
    std::size_t columns = 80;
    bool bold = false; ///< with the terminal's bold beside the brackets
};

/// A task as it is shown for review (GET /v1/tasks/{task}): its paragraph with the words it rests
/// on in brackets, "[due: at its sixty-fifth session]", each reading with its dates, and the
/// doubts. Nothing is said by style alone.
[[nodiscard]] std::string review_screen(const boost::json::object& task, const std::string& title,
                                        const ScreenStyle& style);

/// A paragraph's text with evidence in brackets: time, output, actor, and what is in doubt. Spans
/// that do not fit the text are left out.
[[nodiscard]] std::string marked(const std::string& text, const boost::json::object& task);

/// What awaits a second person, a line each; "" for nothing.
[[nodiscard]] std::string awaiting_text(const boost::json::object& task);

} // namespace mandated::ctl
