#pragma once

#include <string>
#include <string_view>

namespace mandated::daemon {

/// What was asked for, for the log: "POST /v1/people/…". What follows may be a person's name or the
/// token of an answer link, and is left out, as the query is.
[[nodiscard]] std::string logged_place(std::string_view method, std::string_view target);

} // namespace mandated::daemon
