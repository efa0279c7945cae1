#pragma once

#include "extractors/document/pdf/page.h"

#include <string_view>

namespace mandated::extractors::pdf {

/// Takes out what the pages' margins hold: running heads, symbols, page numbers, job numbers and
/// bar codes; and the box of the first page that says how and when the text was distributed. The
/// symbol stays where it is first printed.
void remove_furniture(std::vector<Page>& pages);

/// Is it the text of a page number, job number or bar code: "2/10", "- 3 -", "18-16895 (E)",
/// "GE.25-11111 (E) 130725", "*1816895*"?
[[nodiscard]] bool is_margin_number(std::string_view text);

/// The words of a row with spaces between.
[[nodiscard]] std::string plain_text_of(const Row& row);

} // namespace mandated::extractors::pdf
