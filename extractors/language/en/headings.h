#pragma once

#include "extractors/language/headings.h"

namespace mandated::extractors::en {

[[nodiscard]] const Headings& headings();

} // namespace mandated::extractors::en
