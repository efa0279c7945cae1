#include "daemon/service/ingest.h"

#include "daemon/service/corrigenda.h"
#include "daemon/service/place.h"
#include "daemon/service/put_in_force.h"
#include "extractors/extract.h"
#include "schema/model/crash_point.h"
#include "schema/store/audit.h"
#include "schema/store/documents.h"
#include "schema/store/tasks.h"
#include "schema/store/versions.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

void note(Context& context, const IngestRequest& request, const std::string& action,
          const std::string& subject, const std::string& detail = {}) {
    store::record_audit(context.database, context.clock.now(), request.by, action, subject, detail);
}

/// The symbol; a text without one, or a second one of the same symbol in a file, is known by its
/// file.
std::string identity_of(const Resolution& resolution, const std::vector<IngestedResolution>& before,
                        std::int64_t document) {
    const auto same = [&](const auto& other) { return other.identity == resolution.symbol; };
    if (resolution.symbol.empty() || std::any_of(before.begin(), before.end(), same))
        return fmt::format("document-{}-{}", document, before.size() + 1);
    return resolution.symbol;
}

/// What rests on a resolution now.
IngestedResolution as_stored(Context& context, const store::ResolutionRow& row) {
    IngestedResolution report;
    report.identity = row.identity;
    report.heading = row.heading;
    report.paragraphs = static_cast<int>(store::paragraphs_of(context.database, row.id).size());
    for (const auto& task : store::tasks_of(context.database, row.id)) {
        report.tasks.unchanged += task.withdrawn ? 0 : 1;
        report.tasks.doubtful += store::effective(task).doubts.empty() ? 0 : 1;
    }
    return report;
}

/// The draft's resolution and tasks take the adopted text's name; the trail says so for each.
void adopt(Context& context, const IngestRequest& request, const store::ResolutionRow& draft,
           const std::string& identity) {
    store::rename_resolution(context.database, draft.id, identity);
    note(context, request, "resolution.adopted", identity, "was " + draft.identity);
    for (const auto& task : store::tasks_of(context.database, draft.id))
        note(context, request, "task.adopted", task.address,
             "was " + draft.identity + ":" + local_address(task.task.para, task.task.index));
}

/// Records the text as a version of a resolution.
void tie(Context& context, std::int64_t resolution, const Resolution& text, const Origin& origin,
         const std::string& why_beside) {
    store::VersionRow version;
    version.resolution = resolution;
    version.document = origin.document;
    version.part = origin.part;
    version.symbol = text.document_symbol.empty() ? text.symbol : text.document_symbol;
    version.status = text.status;
    version.language = text.language;
    version.note = why_beside;
    store::add_version(context.database, version);
}

IngestedResolution beside(Context& context, const IngestRequest& request, const Resolution& text,
                          const Place& place, const Origin& origin) {
    tie(context, place.row->id, text, origin, place.note);
    note(context, request, "document.tied", place.row->identity, request.name + ": " + place.note);
    auto report = as_stored(context, *place.row);
    report.note = place.note;
    return report;
}

/// Puts a corrigendum into the text in force.
IngestedResolution corrected(Context& context, const IngestRequest& request,
                             const Resolution& corrigendum, const Place& place, Origin origin) {
    const auto& row = *place.row;
    tie(context, row.id, corrigendum, origin, "");
    auto text = text_in_force(context, row);
    apply_corrigenda(context, row, text);
    origin.in_force = row.document;
    origin.part = row.part;
    origin.news = true;
    auto report = put_in_force(context, request, std::move(text), row.identity, origin);
    report.note = "corrected by " + corrigendum.document_symbol;
    return report;
}

/// Stores a text of the file where it belongs.
Result<IngestedResolution> take_in(Context& context, const IngestRequest& request, Resolution text,
                                   const std::vector<IngestedResolution>& before, Origin origin) {
    auto identity = identity_of(text, before, origin.document);
    const bool known_by_file = identity != text.symbol && !text.symbol.empty();
    const auto place = known_by_file ? Result<Place>(Place{}) : place_of(context, text);
    if (!place)
        return Error{request.name + ": " + place.error()};
    switch (place->how) {
    case Placing::beside:
        return beside(context, request, text, *place, origin);
    case Placing::correct:
        return corrected(context, request, text, *place, origin);
    case Placing::adopt:
        adopt(context, request, *place->row, identity);
        origin.news = true;
        if (!place->row->heading.symbol.empty())
            text.drafts.push_back(place->row->heading.symbol);
        break;
    case Placing::replace:
        identity = place->row->identity;
        apply_corrigenda(context, *place->row, text);
        break;
    case Placing::anew:
        break;
    }
    const auto version = text;
    auto report = put_in_force(context, request, std::move(text), identity, origin);
    tie(context, store::find_resolution(context.database, identity)->id, version, origin, "");
    return report;
}

/// The report for a file whose bytes are known: what its texts belong to now.
IngestReport known(Context& context, const store::DocumentRow& document) {
    IngestReport report{document.id, true, {}};
    for (const auto& version : store::versions_in(context.database, document.id)) {
        report.resolutions.push_back(
            as_stored(context, *store::find_resolution(context.database, version.resolution)));
        report.resolutions.back().note = version.note;
    }
    return report;
}

} // namespace

bool is_known(Context& context, std::string_view bytes) {
    return store::find_document(context.database, store::sha256_of(bytes)).has_value();
}

Result<IngestReport> ingest(Context& context, const IngestRequest& request) {
    if (is_known(context, request.bytes))
        return ingest(context, request, std::vector<Resolution>{});
    return ingest(
        context, request,
        extractors::extract(request.bytes, request.name, *context.config.extraction.vocabularies));
}

Result<IngestReport> ingest(Context& context, const IngestRequest& request, Reading reading) {
    if (const auto document =
            store::find_document(context.database, store::sha256_of(request.bytes)))
        return known(context, *document);
    if (!reading)
        return Error{reading.error()};
    IngestReport report;
    store::WriteTransaction transaction(context.database);
    report.document = store::add_document(context.database, request.name, request.bytes,
                                          request.history, context.clock.now());
    for (auto& resolution : *reading) {
        const int part = static_cast<int>(report.resolutions.size()) + 1;
        auto taken = take_in(context, request, std::move(resolution), report.resolutions,
                             {report.document, part, report.document});
        if (!taken)
            return Error{taken.error()};
        report.resolutions.push_back(std::move(*taken));
    }
    crash_point("before-ingest-commit");
    transaction.commit();
    crash_point("after-ingest-commit");
    context.changed();
    return report;
}

void record_failure(Context& context, const IngestRequest& request, const std::string& reason) {
    store::WriteTransaction transaction(context.database);
    note(context, request, "document.failed", request.name, reason);
    transaction.commit();
    context.changed();
}

} // namespace mandated::daemon
