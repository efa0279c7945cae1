#pragma once

#include "daemon/service/context.h"
#include "schema/model/resolution.h"
#include "schema/model/result.h"
#include "schema/store/documents.h"

#include <optional>
#include <string>

namespace mandated::daemon {

/// What a text that was read becomes beside those that are stored.
enum class Placing {
    anew,    ///< a resolution of its own
    replace, ///< the text in force of a resolution that is known
    adopt,   ///< the adopted text of a draft that is known: it takes the draft's place
    beside,  ///< kept with a resolution that is known, whose text stays in force
    correct  ///< a corrigendum to the text in force
};

struct Place {
    Placing how = Placing::anew;
    std::optional<store::ResolutionRow> row; ///< the resolution that is known
    std::string note;                        ///< why it stands beside; else ""
};

/// Where a text belongs. An adopted text replaces the one of its symbol, or takes the place of its
/// draft: the one it names, else the one of the same organ, session and title. A draft never
/// replaces an adopted text, nor an earlier revision a later one. The English text leads: another
/// language's stands beside it, or in its place until it comes.
///
/// The error says what to read first: a corrigendum whose text is not known.
[[nodiscard]] Result<Place> place_of(Context& context, const Resolution& text);

} // namespace mandated::daemon
