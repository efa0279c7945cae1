#include "schema/store/documents.h"
#include "schema/store/doubts.h"
#include "schema/store/json_text.h"
#include "schema/store/query.h"

namespace mandated::store {
namespace {

const std::string resolution_columns =
    "SELECT id, identity, document_id, registered_at, symbol, organ, session, number, title, "
    "session_dates, session_first_day, session_last_day, agenda_item, adopted, meeting, vote, "
    "language, status, document_symbol, drafts, part FROM resolutions ";

std::optional<Date> maybe_date(Query& row, int column) {
    const auto text = row.maybe_text(column);
    return text ? parse_date(*text) : std::nullopt;
}

ResolutionRow resolution_row(Query& row) {
    ResolutionRow out{row.integer(0), row.text(1), row.integer(2), {}, row.instant(3)};
    auto& heading = out.heading;
    heading.symbol = row.text(4);
    heading.organ = row.text(5);
    heading.session = row.text(6);
    heading.number = row.text(7);
    heading.title = row.text(8);
    heading.session_dates = row.text(9);
    heading.session_first_day = maybe_date(row, 10);
    heading.session_last_day = maybe_date(row, 11);
    heading.agenda_item = row.text(12);
    heading.adopted = maybe_date(row, 13);
    heading.meeting = row.text(14);
    if (const auto vote = row.maybe_text(15))
        heading.vote = vote_from_json(*vote);
    heading.language = row.text(16);
    heading.status = from_name<TextStatus>(row.text(17)).value_or(TextStatus::adopted);
    heading.document_symbol = row.text(18);
    heading.drafts = words_from_json(row.text(19));
    out.part = static_cast<int>(row.integer(20));
    return out;
}

std::vector<ResolutionRow> resolution_rows(Query& rows) {
    std::vector<ResolutionRow> resolutions;
    while (rows.next())
        resolutions.push_back(resolution_row(rows));
    return resolutions;
}

void put_paragraphs(Database& database, std::int64_t resolution,
                    const std::vector<Paragraph>& paragraphs) {
    Query(database, "DELETE FROM paragraphs WHERE resolution_id = ?").with(resolution).run();
    Query insert(database, "INSERT INTO paragraphs (resolution_id, position, number, kind, "
                           "address, text) VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const auto& paragraph : paragraphs)
        insert
            .with(resolution, ++position, paragraph.number, name(paragraph.kind), paragraph.address,
                  paragraph.text)
            .run();
}

} // namespace

std::optional<ResolutionRow> find_resolution(Database& database, const std::string& identity) {
    Query row(database, resolution_columns + "WHERE identity = ?");
    return row.with(identity).next() ? std::optional{resolution_row(row)} : std::nullopt;
}

std::optional<ResolutionRow> find_resolution(Database& database, std::int64_t id) {
    Query row(database, resolution_columns + "WHERE id = ?");
    return row.with(id).next() ? std::optional{resolution_row(row)} : std::nullopt;
}

std::optional<ResolutionRow> match_resolution(Database& database, const std::string& identity) {
    Query rows(database, resolution_columns +
                             "WHERE identity = ?1 OR identity LIKE '%/' || ?2 ESCAPE '\\' "
                             "ORDER BY identity <> ?1 LIMIT 2");
    auto found = resolution_rows(rows.with(identity, escaped_for_like(identity)));
    if (found.empty() || (found.size() > 1 && found.front().identity != identity))
        return std::nullopt;
    return std::move(found.front());
}

std::vector<ResolutionRow> resolutions_of(Database& database, std::int64_t document) {
    Query rows(database, resolution_columns + "WHERE document_id = ? ORDER BY part");
    return resolution_rows(rows.with(document));
}

std::vector<ResolutionRow> all_resolutions(Database& database) {
    Query rows(database, resolution_columns + "ORDER BY id");
    return resolution_rows(rows);
}

std::vector<ResolutionRow> resolutions_at(Database& database, const std::string& organ,
                                          const std::string& session) {
    Query rows(database, resolution_columns + "WHERE organ = ? AND session = ? ORDER BY id");
    return resolution_rows(rows.with(organ, session));
}

std::vector<ResolutionRow> adopted_by(Database& database, const std::string& organ) {
    Query rows(database, resolution_columns + "WHERE organ = ? AND status = 'adopted' ORDER BY id");
    return resolution_rows(rows.with(organ));
}

std::vector<ResolutionRow> unlinked_resolutions(Database& database) {
    Query rows(database,
               resolution_columns + "WHERE linked = 0 AND status = 'adopted' ORDER BY id");
    return resolution_rows(rows);
}

void rename_resolution(Database& database, std::int64_t id, const std::string& identity) {
    Query(database, "UPDATE tasks SET address = ?1 || substr(address, length((SELECT identity FROM "
                    "resolutions WHERE id = ?2)) + 1) WHERE resolution_id = ?2")
        .with(identity, id)
        .run();
    Query(database, "UPDATE resolutions SET identity = ? WHERE id = ?").with(identity, id).run();
}

std::int64_t put_resolution(Database& database, const Resolution& resolution,
                            const std::string& identity, std::int64_t document, int part,
                            Instant now) {
    Query put(database,
              "INSERT INTO resolutions (identity, document_id, part, symbol, organ, session, "
              "number, title, session_dates, session_first_day, session_last_day, agenda_item, "
              "adopted, meeting, vote, language, status, document_symbol, drafts, registered_at) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (identity) DO UPDATE SET document_id = excluded.document_id, "
              "part = excluded.part, symbol = excluded.symbol, organ = excluded.organ, "
              "session = excluded.session, number = excluded.number, title = excluded.title, "
              "session_dates = excluded.session_dates, "
              "session_first_day = excluded.session_first_day, "
              "session_last_day = excluded.session_last_day, "
              "agenda_item = excluded.agenda_item, adopted = excluded.adopted, "
              "meeting = excluded.meeting, vote = excluded.vote, language = excluded.language, "
              "status = excluded.status, document_symbol = excluded.document_symbol, "
              "drafts = excluded.drafts "
              "RETURNING id");
    const auto vote = resolution.vote ? std::optional{to_json(*resolution.vote)} : std::nullopt;
    put.with(identity, document, part, resolution.symbol, resolution.organ, resolution.session,
             resolution.number, resolution.title, resolution.session_dates,
             resolution.session_first_day, resolution.session_last_day, resolution.agenda_item,
             resolution.adopted, resolution.meeting, vote, resolution.language,
             name(resolution.status), resolution.document_symbol, to_json(resolution.drafts), now);
    put.next();
    const auto id = put.integer(0);
    put.next(); // runs the statement to its end, so that it holds no lock
    put_paragraphs(database, id, resolution.paragraphs);
    put_doubts(database, id, std::nullopt, resolution.doubts);
    return id;
}

std::vector<Paragraph> paragraphs_of(Database& database, std::int64_t resolution) {
    Query rows(database, "SELECT number, kind, text, address FROM paragraphs "
                         "WHERE resolution_id = ? ORDER BY position");
    rows.with(resolution);
    std::vector<Paragraph> paragraphs;
    while (rows.next())
        paragraphs.push_back(
            {rows.text(0),
             from_name<ParagraphKind>(rows.text(1)).value_or(ParagraphKind::operative),
             rows.text(2), rows.text(3)});
    return paragraphs;
}

std::vector<std::string> paragraph_texts(Database& database, std::int64_t resolution,
                                         const std::string& address) {
    Query rows(database, "SELECT text FROM paragraphs WHERE resolution_id = ? AND address = ? "
                         "ORDER BY position");
    rows.with(resolution, address);
    std::vector<std::string> texts;
    while (rows.next())
        texts.push_back(rows.text(0));
    return texts;
}

std::vector<Doubt> resolution_doubts(Database& database, std::int64_t resolution) {
    return doubts_of(database, resolution, std::nullopt);
}

} // namespace mandated::store
