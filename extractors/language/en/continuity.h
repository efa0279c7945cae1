#pragma once

#include "extractors/language/continuity.h"

namespace mandated::extractors::en {

[[nodiscard]] const ContinuityWords& continuity();

} // namespace mandated::extractors::en
