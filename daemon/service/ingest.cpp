#include "daemon/service/ingest.h"

#include "daemon/service/corrigenda.h"
#include "daemon/service/dates.h"
#include "daemon/service/learn_session.h"
#include "daemon/service/lineage.h"
#include "daemon/service/match_tasks.h"
#include "daemon/service/place.h"
#include "daemon/service/register_notice.h"
#include "extractors/extract.h"
#include "schema/model/crash_point.h"
#include "schema/store/audit.h"
#include "schema/store/decisions.h"
#include "schema/store/documents.h"
#include "schema/store/tasks.h"
#include "schema/store/versions.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

/// The indices given so far in each paragraph; those of withdrawn tasks stay taken.
class Indices {
  public:
    explicit Indices(const std::vector<store::TaskRow>& stored) {
        for (const auto& row : stored)
            highest_[row.task.para] = std::max(highest_[row.task.para], row.task.index);
    }
    int next(const std::string& para) { return ++highest_[para]; }

  private:
    std::map<std::string, int> highest_;
};

/// Where a text comes from.
struct Origin {
    std::int64_t document = 0; ///< the file handed in
    int part = 1;              ///< which of its texts, or of those of the document in force
    std::int64_t in_force = 0; ///< the document whose text is in force; another one's where the
                               ///< file handed in only corrects it
    bool news = false;         ///< worth a message even where no task changed
};

void note(Context& context, const IngestRequest& request, const std::string& action,
          const std::string& subject, const std::string& detail = {}) {
    store::record_audit(context.database, context.clock.now(), request.by, action, subject, detail);
}

/// Stores the tasks of a resolution beside those that are there, and counts what changed.
void store_tasks(Context& context, const IngestRequest& request, std::int64_t resolution,
                 std::vector<Task> fresh, IngestedResolution& report) {
    auto& database = context.database;
    const auto now = context.clock.now();
    auto stored = store::tasks_of(database, resolution);
    // A withdrawn task comes back only where no other is as close.
    std::stable_partition(stored.begin(), stored.end(),
                          [](const store::TaskRow& row) { return !row.withdrawn; });
    std::vector<Task> known;
    known.reserve(stored.size());
    for (const auto& row : stored)
        known.push_back(row.task);
    const auto matches = match_tasks(known, fresh);
    Indices indices(stored);
    std::vector<bool> kept(stored.size(), false);
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        auto& task = fresh[i];
        const int position = static_cast<int>(i) + 1;
        report.doubtful += task.doubts.empty() ? 0 : 1;
        if (!matches[i]) {
            task.index = indices.next(task.para);
            store::add_task(database, resolution, report.identity, task, position, now);
            note(context, request, "task.created",
                 report.identity + ":" + local_address(task.para, task.index));
            ++report.created;
            continue;
        }
        const auto& row = stored[*matches[i]];
        kept[*matches[i]] = true;
        task.index = row.task.index;
        if (task == row.task && !row.withdrawn) {
            store::set_position(database, row.id, position);
            ++report.unchanged;
            continue;
        }
        store::update_task(database, row.id, task, position, now);
        note(context, request, "task.updated", row.address, "read again from " + request.name);
        ++report.updated;
    }
    for (std::size_t j = 0; j < stored.size(); ++j) {
        if (kept[j] || stored[j].withdrawn)
            continue;
        store::set_withdrawn(database, stored[j].id, true, now);
        note(context, request, "task.withdrawn", stored[j].address,
             "no longer asked for by " + request.name);
        ++report.withdrawn;
    }
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

/// Puts a text in force under this identity, with its tasks and dates.
IngestedResolution store_resolution(Context& context, const IngestRequest& request,
                                    Resolution resolution, std::string identity,
                                    const Origin& origin) {
    IngestedResolution report;
    report.identity = std::move(identity);
    report.paragraphs = static_cast<int>(resolution.paragraphs.size());
    auto tasks = std::exchange(resolution.tasks, {});
    if (auto doubt = learn_session(context, resolution, report.identity, request.history))
        resolution.doubts.push_back(*std::move(doubt));
    const auto id = store::put_resolution(context.database, resolution, report.identity,
                                          origin.in_force, origin.part, context.clock.now());
    store_tasks(context, request, id, std::move(tasks), report);
    const auto almanac = stored_almanac(context);
    const auto row = *store::find_resolution(context.database, id);
    for (const auto& task : store::tasks_of(context.database, id))
        recalculate(context, almanac, row, task, store::decisions_of(context.database, task.id));
    link_lineage(context, row);
    resolution.paragraphs.clear();
    report.heading = std::move(resolution);
    note(context, request, "resolution.ingested", report.identity,
         fmt::format("{}: {} tasks new, {} changed, {} withdrawn", request.name, report.created,
                     report.updated, report.withdrawn));
    const bool news = origin.news || report.unchanged == 0 ||
                      report.created + report.updated + report.withdrawn > 0;
    if (!request.history && news)
        queue_registered(context, row, origin.document, request.name);
    return report;
}

/// What rests on a resolution now.
IngestedResolution as_stored(Context& context, const store::ResolutionRow& row) {
    IngestedResolution report;
    report.identity = row.identity;
    report.heading = row.heading;
    report.paragraphs = static_cast<int>(store::paragraphs_of(context.database, row.id).size());
    for (const auto& task : store::tasks_of(context.database, row.id)) {
        report.unchanged += task.withdrawn ? 0 : 1;
        report.doubtful += store::effective(task).doubts.empty() ? 0 : 1;
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
    auto report = store_resolution(context, request, std::move(text), row.identity, origin);
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
    auto report = store_resolution(context, request, std::move(text), identity, origin);
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

} // namespace mandated::daemon
