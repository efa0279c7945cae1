#pragma once

#include <kainjow/mustache.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace mandated::notify {

/// A template's result, and the names it asked for that the data lack: none, or the template is
/// wrong.
struct Rendering {
    std::string text;
    std::vector<std::string> missing;
};

/// Renders templates/NAME.mustache; values are escaped where the name ends in ".html". Partials are
/// the other templates with the same ending: {{>item}} in reminder.txt is item.txt.
[[nodiscard]] Rendering render(const std::string& name, const kainjow::mustache::data& values);

/// Lines over 76 code points broken at spaces; the rest goes below the text of its line, not below
/// its label.
[[nodiscard]] std::string wrapped(const std::string& text);

} // namespace mandated::notify
