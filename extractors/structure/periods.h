#pragma once

#include "extractors/language/headings.h"
#include "schema/model/dates.h"

#include <optional>
#include <string_view>

namespace mandated::extractors::structure {

/// A day or a period as printed, and how many bytes of the text it takes.
struct Period {
    Date first_day;
    Date last_day;
    std::size_t length = 0;
};

/// The day or period a text begins with: "4 July 2025", "16 June–8 July 2025", "11 September - 6
/// October 2023", "24 February–13 March and 15–23 June 2020", "30 June to 17 July 2020". Of several
/// periods the first and the last day. Nothing where the text begins otherwise, names no year, or
/// names a day that does not exist.
[[nodiscard]] std::optional<Period> leading_period(std::string_view text, const Headings& words);

} // namespace mandated::extractors::structure
