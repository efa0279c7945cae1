#pragma once

#include "extractors/document/pdf/page.h"
#include "schema/model/result.h"

#include <string_view>

namespace mandated::extractors::pdf {

/// Reads the XHTML that `pdftotext -bbox-layout` writes: pages with lines with words. One page is
/// held as XML at a time. A word without text or without a sensible box is left out. Errors: no
/// page, a page that is no XML, more than kMostWords.
[[nodiscard]] Result<std::vector<Page>> read_bbox_pages(std::string_view xhtml);

/// Twice what the longest reports hold.
inline constexpr std::size_t kMostWords = 2'000'000;

} // namespace mandated::extractors::pdf
