#pragma once

#include "daemon/service/context.h"
#include "schema/model/resolution.h"
#include "schema/store/documents.h"

namespace mandated::daemon {

/// The text in force of a resolution, read again from its document, tasks included. Throws
/// std::runtime_error where the stored document cannot be read any more.
[[nodiscard]] Resolution text_in_force(Context& context, const store::ResolutionRow& row);

/// Puts every corrigendum that is stored for a resolution into its text, in the order they came.
/// What cannot be put in becomes a doubt about the text that names the corrigendum.
void apply_corrigenda(Context& context, const store::ResolutionRow& row, Resolution& text);

} // namespace mandated::daemon
