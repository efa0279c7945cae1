#pragma once

#include "schema/model/resolution.h"
#include "schema/model/task.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// Lists as they stand in the database's text columns: JSON arrays. What was not written by these
/// functions gives std::runtime_error on reading.
[[nodiscard]] std::string to_json(const std::vector<std::string>& words);
[[nodiscard]] std::vector<std::string> words_from_json(const std::string& text);
[[nodiscard]] std::string to_json(const std::vector<ActorClass>& actors);
[[nodiscard]] std::vector<ActorClass> actors_from_json(const std::string& text);
[[nodiscard]] std::string to_json(const std::vector<DueAnchor>& anchors);
[[nodiscard]] std::vector<DueAnchor> anchors_from_json(const std::string& text);
[[nodiscard]] std::string to_json(const std::vector<Evidence>& evidence);
[[nodiscard]] std::vector<Evidence> evidence_from_json(const std::string& text);
[[nodiscard]] std::string to_json(const Vote& vote);
[[nodiscard]] Vote vote_from_json(const std::string& text);

} // namespace mandated::store
