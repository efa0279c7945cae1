#pragma once

#include "schema/model/resolution.h"

#include <boost/json.hpp>

namespace mandated::daemon {

[[nodiscard]] boost::json::object doubt_json(const Doubt& doubt);

/// A task as extracted, with its evidence and doubts, in the form of the extraction contract.
[[nodiscard]] boost::json::object task_json(const Task& task);

/// One line of `mandatectl extract --format json`: the resolution, its paragraphs and tasks. `part`
/// counts the resolutions of the file from 1.
[[nodiscard]] boost::json::object resolution_json(const Resolution& resolution,
                                                  const std::string& source, int part);

} // namespace mandated::daemon
