#include "daemon/service/reread.h"

#include "daemon/service/corrigenda.h"
#include "daemon/service/put_in_force.h"
#include "extractors/extract.h"
#include "schema/store/versions.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

std::string operative_count(const std::vector<Paragraph>& paragraphs) {
    return std::to_string(
        std::count_if(paragraphs.begin(), paragraphs.end(), [](const Paragraph& paragraph) {
            return paragraph.kind == ParagraphKind::operative && !paragraph.number.empty();
        }));
}

std::vector<FieldChange> heading_differences(Context& context, const store::ResolutionRow& row,
                                             const Resolution& text) {
    std::vector<FieldChange> found;
    const auto add = [&](const char* field, const std::string& before, const std::string& now) {
        if (before != now)
            found.push_back({field, before, now, false});
    };
    const auto day = [](const std::optional<Date>& date) {
        return date ? to_string(*date) : std::string();
    };
    const auto& old = row.heading;
    add("symbol", old.symbol, text.symbol);
    add("title", old.title, text.title);
    add("organ", old.organ, text.organ);
    add("session", old.session, text.session);
    add("adopted", day(old.adopted), day(text.adopted));
    add("agenda item", old.agenda_item, text.agenda_item);
    add("numbered paragraphs", operative_count(store::paragraphs_of(context.database, row.id)),
        operative_count(text.paragraphs));
    return found;
}

/// What the older version learned from other texts stays with this one.
void keep_drafts(const store::ResolutionRow& row, Resolution& text) {
    for (const auto& draft : row.heading.drafts)
        if (std::find(text.drafts.begin(), text.drafts.end(), draft) == text.drafts.end())
            text.drafts.push_back(draft);
}

Result<Resolution> text_of(const store::ResolutionRow& row, const Reading& reading) {
    if (!reading)
        return Error{row.identity + ": is left as it was: " + reading.error()};
    const auto part = static_cast<std::size_t>(row.part);
    if (part < 1 || part > reading->size())
        return Error{fmt::format("{}: is left as it was: this version finds {} texts in its "
                                 "document, it was the text {}",
                                 row.identity, reading->size(), row.part)};
    return (*reading)[part - 1];
}

} // namespace

StoredDocument document_in_force(Context& context, const store::ResolutionRow& row) {
    auto name = row.identity;
    for (const auto& version : store::versions_of(context.database, row.id))
        if (version.in_force)
            name = version.name;
    return {row.document, name, store::bytes_of_document(context.database, row.document)};
}

Result<RereadReport> reread(Context& context, const store::ResolutionRow& row,
                            const RereadOptions& options, const ReadAgain* read) {
    const auto& words = *context.config.extraction.vocabularies;
    const auto stored = document_in_force(context, row);
    auto text = text_of(row, read && read->document == row.document
                                 ? read->reading
                                 : extractors::extract(stored.bytes, stored.name, words));
    if (!text)
        return Error{text.error()};
    apply_corrigenda(context, row, *text);
    keep_drafts(row, *text);
    RereadReport report;
    report.heading = heading_differences(context, row, *text);
    store::WriteTransaction transaction(context.database);
    const IngestRequest silent{stored.name, stored.bytes, true, options.by};
    report.tasks = put_in_force(context, silent, *std::move(text), row.identity,
                                {row.document, row.part, row.document, false, true})
                       .tasks;
    if (options.dry_run)
        return report;
    transaction.commit();
    context.changed();
    return report;
}

} // namespace mandated::daemon
