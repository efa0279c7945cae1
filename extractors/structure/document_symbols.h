#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors::structure {

/// What sort of document a symbol belongs to.
enum class SymbolSort {
    adopted, ///< A/HRC/RES/59/3, A/RES/78/1, E/CN.4/DEC/2004/101
    draft,   ///< A/HRC/59/L.12, A/C.3/78/L.45, E/2023/L.11
    other    ///< A/HRC/60/40: a report, a note, a letter
};

/// A document's symbol taken apart; the endings are those of the Editorial Manual (ST/DCS/2).
struct DocumentSymbol {
    std::string base; ///< without "/Rev.1", "/Corr.1", "/Add.1" and the mark of a reissue
    SymbolSort sort = SymbolSort::other;
    int revision = 0;    ///< of "/Rev.2"
    int corrigendum = 0; ///< of "/Corr.1"
    std::string printed; ///< whole, without asterisks
};

/// The symbol at the front of a text, up to the first blank or bracket; nothing where none stands
/// there. Symbols of the Assembly, the Council and its bodies, ECOSOC and the Security Council are
/// known.
[[nodiscard]] std::optional<DocumentSymbol> leading_symbol(std::string_view text);

/// The symbol that a heading line ends with, as mastheads have it ("United Nations A/HRC/59/L.12").
[[nodiscard]] std::optional<DocumentSymbol> own_symbol(std::string_view line);

/// Every draft named in a text, without revisions, in order, each once.
[[nodiscard]] std::vector<std::string> drafts_named(std::string_view text);

} // namespace mandated::extractors::structure
