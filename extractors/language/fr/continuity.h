#pragma once

#include "extractors/language/continuity.h"

namespace mandated::extractors::fr {

[[nodiscard]] const ContinuityWords& continuity();

} // namespace mandated::extractors::fr
