#pragma once

#include <boost/json.hpp>

#include <string>

namespace mandated::ctl {

/// A forecast (GET /v1/forecast) as an SVG picture: a bar a week of what falls due, set dates solid
/// and projected ones hatched with a dashed outline, and below it what is sent. Title, description
/// and each bar's text are readable without seeing it; the patterns without colours.
[[nodiscard]] std::string forecast_chart(const boost::json::object& forecast);

} // namespace mandated::ctl
