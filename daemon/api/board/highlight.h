#pragma once

#include "schema/model/task.h"

#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

/// A piece of a text, and what the evidence in it is of.
struct Piece {
    std::string text;
    std::vector<Aspect> of; ///< each once; none where no evidence lies

    friend bool operator==(const Piece&, const Piece&) = default;
};

/// The text cut where evidence begins or ends. Spans count code points; one whose words are not
/// those of the text there is of another text, and left out.
[[nodiscard]] std::vector<Piece> highlighted(std::string_view text,
                                             const std::vector<Evidence>& evidence);

} // namespace mandated::daemon
