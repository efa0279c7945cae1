#pragma once

#include "schema/model/names.h"

#include <chrono>
#include <optional>
#include <string>

namespace mandated::notify {

/// How an attempt ended: accepted by the receiver; perhaps accepted (its answer was lost); not
/// accepted, try again later; refused for good.
enum class Outcome { sent, uncertain, failed, dead };

/// The result of one attempt.
struct Delivery {
    Outcome outcome = Outcome::failed;
    std::string detail; ///< for a person; holds no secret and no part of a URL behind its host
    std::optional<std::chrono::seconds> retry_after = std::nullopt; ///< what the receiver asked for
    /// Whether the receiver was there and judged this message; false where the fault would befall
    /// any other as well.
    bool reached = true;
};

} // namespace mandated::notify

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 4> names_of<notify::Outcome> = {"sent", "uncertain",
                                                                              "failed", "dead"};
} // namespace mandated
