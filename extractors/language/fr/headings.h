#pragma once

#include "extractors/language/headings.h"

namespace mandated::extractors::fr {

[[nodiscard]] const Headings& headings();

} // namespace mandated::extractors::fr
