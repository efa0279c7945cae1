#include "daemon/service/corrigenda.h"

#include "extractors/correct.h"
#include "extractors/extract.h"
#include "schema/store/versions.h"

#include <stdexcept>

namespace mandated::daemon {
namespace {

/// A text of a stored document; `part` counts from 1.
Resolution stored_text(Context& context, std::int64_t document, const std::string& name, int part) {
    auto texts = extractors::extract(store::bytes_of_document(context.database, document), name,
                                     *context.config.extraction.vocabularies);
    if (!texts)
        throw std::runtime_error("a stored document is no longer readable: " + texts.error());
    if (static_cast<std::size_t>(part) > texts->size())
        throw std::runtime_error(name + ": the stored document no longer has a text " +
                                 std::to_string(part));
    return std::move((*texts)[static_cast<std::size_t>(part) - 1]);
}

} // namespace

Resolution text_in_force(Context& context, const store::ResolutionRow& row) {
    return stored_text(context, row.document, row.identity, row.part);
}

void apply_corrigenda(Context& context, const store::ResolutionRow& row, Resolution& text) {
    for (const auto& version : store::versions_of(context.database, row.id)) {
        if (version.status != TextStatus::corrigendum || version.language != text.language)
            continue;
        const auto corrigendum = stored_text(context, version.document, version.name, version.part);
        for (const auto& reason : extractors::correct(text, corrigendum.corrections,
                                                      *context.config.extraction.vocabularies))
            text.doubts.push_back({Aspect::document,
                                   "corrigendum " + version.symbol + " not applied: " + reason,
                                   {},
                                   {}});
        if (corrigendum.corrections.empty())
            text.doubts.push_back({Aspect::document,
                                   "corrigendum " + version.symbol + " names no correction",
                                   {},
                                   {}});
    }
}

} // namespace mandated::daemon
