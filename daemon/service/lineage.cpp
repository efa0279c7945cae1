#include "daemon/service/lineage.h"

#include "daemon/service/repeats.h"
#include "daemon/service/status.h"
#include "extractors/structure/citations.h"
#include "extractors/structure/likeness.h"
#include "schema/store/audit.h"

#include <fmt/format.h>

#include <map>
#include <set>

namespace mandated::daemon {
namespace {

using store::Continuation;
using store::ResolutionRow;

/// Titles this alike belong together where the later text also cites the earlier one.
constexpr double alike = 0.6;

/// Which of two texts came first: by the day of adoption where both have one, else by session.
bool comes_before(const ResolutionRow& one, const ResolutionRow& other) {
    const auto session = [](const ResolutionRow& row) {
        return std::atoi(row.heading.session.c_str());
    };
    if (one.heading.adopted && other.heading.adopted)
        return *one.heading.adopted < *other.heading.adopted;
    return session(one) < session(other);
}

void store_citations(Context& context, const ResolutionRow& row) {
    std::vector<store::CitationRow> found;
    for (const auto& paragraph : store::paragraphs_of(context.database, row.id)) {
        const bool operative = paragraph.kind == ParagraphKind::operative;
        if (!operative && paragraph.kind != ParagraphKind::preamble)
            continue;
        for (const auto& citation :
             extractors::citations(paragraph.text, row.heading.organ, row.heading.language)) {
            store::CitationRow named{row.id, operative ? paragraph.address : "", citation.symbol};
            if (std::find(found.begin(), found.end(), named) == found.end())
                found.push_back(std::move(named));
        }
    }
    store::put_citations(context.database, row.id, found);
}

/// Addresses of paragraphs; "" stands for the preamble.
using Paragraphs = std::set<std::string>;

/// The paragraphs of a text that name others, by these others' symbols.
std::map<std::string, Paragraphs> cited_by(Context& context, const ResolutionRow& row) {
    std::map<std::string, Paragraphs> cited;
    for (const auto& citation : store::citations_in(context.database, row.id))
        cited[citation.symbol].insert(citation.para);
    return cited;
}

/// The paragraphs of other texts that name this one, by these others' ids.
std::map<std::int64_t, Paragraphs> citing(Context& context, const ResolutionRow& row) {
    std::map<std::int64_t, Paragraphs> citing;
    for (const auto& citation : store::citations_of(context.database, row.identity))
        citing[citation.resolution].insert(citation.para);
    return citing;
}

std::vector<store::TaskRow> standing_tasks(Context& context, std::int64_t resolution) {
    auto tasks = store::tasks_of(context.database, resolution);
    std::erase_if(tasks, [](const store::TaskRow& task) { return task.withdrawn; });
    return tasks;
}

std::vector<ComparedTask> compared(const std::vector<store::TaskRow>& rows,
                                   const Paragraphs& citing) {
    std::vector<ComparedTask> tasks;
    tasks.reserve(rows.size());
    for (const auto& row : rows)
        tasks.push_back({store::effective(row), citing.count(row.task.para) > 0});
    return tasks;
}

std::string in_words(const Paragraphs& paragraphs) {
    std::string numbers;
    for (const auto& paragraph : paragraphs)
        if (!paragraph.empty())
            numbers += (numbers.empty() ? "" : ", ") + paragraph;
    return numbers.empty() ? "cites it" : "cites it in paragraph " + numbers;
}

std::vector<std::string> title_words(const ResolutionRow& row) {
    return extractors::telling_words(row.heading.title, row.heading.language);
}

/// Why the later text, whose paragraphs `citing` name the earlier one, continues it; "" where it
/// does not.
std::string why_continued(Context& context, const ResolutionRow& later,
                          const ResolutionRow& earlier, const Paragraphs& citing) {
    const auto words = title_words(later), earlier_words = title_words(earlier);
    if (!words.empty() && words == earlier_words)
        return citing.empty() ? "same title" : "same title; " + in_words(citing);
    if (citing.empty())
        return {};
    if (extractors::likeness(words, earlier_words) >= alike)
        return "similar title; " + in_words(citing);
    const auto tasks = compared(standing_tasks(context, later.id), citing);
    for (const auto& repeat : find_repeats(tasks, compared(standing_tasks(context, earlier.id), {}),
                                           later.heading.language))
        if (tasks[repeat.later].cites)
            return "repeats its request; " + in_words(citing);
    return {};
}

/// The links of a text to those of its organ.
std::vector<Continuation> links_of(Context& context, const ResolutionRow& row) {
    auto cited = cited_by(context, row);
    auto citing_it = citing(context, row);
    std::vector<Continuation> links;
    for (const auto& other : store::adopted_by(context.database, row.heading.organ)) {
        if (other.id == row.id || other.heading.session == row.heading.session)
            continue;
        const bool continues = comes_before(other, row);
        const auto& later = continues ? row : other;
        const auto& earlier = continues ? other : row;
        auto reason = why_continued(context, later, earlier,
                                    continues ? cited[other.identity] : citing_it[other.id]);
        if (!reason.empty())
            links.push_back({later.id, earlier.id, std::move(reason)});
    }
    return links;
}

std::vector<ResolutionRow> in_order(Context& context, const std::vector<std::int64_t>& line) {
    std::vector<ResolutionRow> rows;
    rows.reserve(line.size());
    for (const auto id : line)
        rows.push_back(*store::find_resolution(context.database, id));
    // One order for all: by session where a text has no day of adoption.
    const bool dated = std::all_of(rows.begin(), rows.end(), [](const ResolutionRow& row) {
        return row.heading.adopted.has_value();
    });
    std::stable_sort(rows.begin(), rows.end(), [&](auto one, auto other) {
        if (!dated)
            one.heading.adopted = other.heading.adopted = std::nullopt;
        return comes_before(one, other);
    });
    return rows;
}

/// Each task of a line is tied to the one it repeats in the latest text before its own.
void find_line_repeats(Context& context, const std::vector<std::int64_t>& line) {
    const auto rows = in_order(context, line);
    std::vector<store::Repeat> found;
    for (std::size_t later = 0; later < rows.size(); ++later) {
        auto open = standing_tasks(context, rows[later].id);
        auto cited = cited_by(context, rows[later]);
        for (auto earlier = later; earlier-- > 0 && !open.empty();) {
            const auto known = standing_tasks(context, rows[earlier].id);
            std::set<std::int64_t> tied;
            for (const auto& repeat :
                 find_repeats(compared(open, cited[rows[earlier].identity]), compared(known, {}),
                              rows[later].heading.language)) {
                const auto task = open[repeat.later].id;
                found.push_back(
                    {task, known[repeat.earlier].id, store::RepeatState::proposed, repeat.reason});
                tied.insert(task);
            }
            std::erase_if(open, [&](const store::TaskRow& row) { return tied.count(row.id) > 0; });
        }
    }
    store::put_repeats(context.database, line, found);
}

} // namespace

void link_lineage(Context& context, const ResolutionRow& row) {
    if (row.heading.status != TextStatus::adopted)
        return;
    auto& database = context.database;
    store_citations(context, row);
    // A corrected text may leave a line, which is then looked at without it.
    std::set<std::int64_t> touched{row.id};
    for (const auto& old : store::continuations_of(database, row.id))
        touched.insert({old.later, old.earlier});
    store::put_continuations(database, row.id, links_of(context, row));
    while (!touched.empty()) {
        const auto line = store::line_of(database, *touched.begin());
        find_line_repeats(context, line);
        for (const auto id : line)
            touched.erase(id);
    }
}

void link_unlinked(Context& context) {
    const auto rows = store::unlinked_resolutions(context.database);
    if (rows.empty())
        return;
    store::WriteTransaction transaction(context.database);
    for (const auto& row : rows)
        store_citations(context, row);
    for (const auto& row : rows)
        link_lineage(context, row);
    transaction.commit();
}

Lineage lineage_of(Context& context, const ResolutionRow& resolution) {
    Lineage lineage;
    std::vector<store::TaskRow> tasks;
    std::map<std::int64_t, std::size_t> place; // of each task's text in the line
    for (auto& row : in_order(context, store::line_of(context.database, resolution.id))) {
        auto links = store::continuations_of(context.database, row.id);
        std::erase_if(links, [&](const Continuation& link) { return link.later != row.id; });
        const auto place_of = [&](std::int64_t id) {
            return std::find_if(lineage.line.begin(), lineage.line.end(),
                                [&](const LineEntry& entry) { return entry.resolution.id == id; });
        };
        std::sort(links.begin(), links.end(), [&](const auto& one, const auto& other) {
            return place_of(one.earlier) < place_of(other.earlier);
        });
        const auto standing = standing_tasks(context, row.id);
        for (const auto& task : standing)
            place[task.id] = lineage.line.size();
        tasks.insert(tasks.begin(), standing.begin(), standing.end());
        lineage.line.push_back({std::move(row), std::move(links)});
    }
    // From the latest text back: each task that was not reached from a later one ends a thread.
    std::set<std::int64_t> reached;
    for (const auto& task : tasks) {
        Thread thread;
        for (std::optional<store::TaskRow> at = task; at && reached.insert(at->id).second;) {
            thread.insert(thread.begin(), *at);
            std::optional<std::int64_t> latest;
            for (const auto& repeat : store::repeats_by(context.database, at->id))
                if (place.count(repeat.earlier) &&
                    (!latest || place[repeat.earlier] > place[*latest]))
                    latest = repeat.earlier;
            at = latest ? store::find_task(context.database, *latest) : std::nullopt;
        }
        if (thread.size() > 1)
            lineage.threads.push_back(std::move(thread));
        else if (thread.size() == 1)
            lineage.single.push_back(std::move(thread.front()));
    }
    return lineage;
}

std::optional<Replacement> replacement_of(const Context& context, std::int64_t task) {
    for (const auto& repeat : store::repeats_of(context.database, task)) {
        if (repeat.state == store::RepeatState::refused)
            continue;
        auto later = store::find_task(context.database, repeat.later);
        if (later && !later->withdrawn)
            return Replacement{*std::move(later), repeat.state == store::RepeatState::confirmed};
    }
    return std::nullopt;
}

std::vector<std::string> repeat_questions(const Context& context, const store::TaskRow& task) {
    const std::string how = "; to confirm: mandatectl task replaced ";
    std::vector<std::string> questions;
    const auto later = replacement_of(context, task.id);
    if (later && !later->confirmed && is_open(task.status))
        questions.push_back("probably replaced by " + later->task.address + how + task.address);
    for (const auto& repeat : store::repeats_by(context.database, task.id)) {
        const auto earlier = store::find_task(context.database, repeat.earlier);
        if (repeat.state == store::RepeatState::proposed && is_open(earlier->status))
            questions.push_back("probably replaces " + earlier->address + how + earlier->address);
    }
    return questions;
}

Result<store::TaskRow> decide_replaced(Context& context, const store::TaskRow& task, bool replaced,
                                       const std::string& note, const std::string& by) {
    const auto later = replacement_of(context, task.id);
    if (!later)
        return Error{task.address + ": no later resolution is known to repeat this request; where "
                                    "another task replaces it, say: task supersede --by TASK"};
    const auto state = replaced ? store::RepeatState::confirmed : store::RepeatState::refused;
    store::WriteTransaction transaction(context.database);
    store::decide_repeat(context.database, later->task.id, task.id, state);
    store::record_audit(context.database, context.clock.now(), by,
                        replaced ? "task.repeat_confirmed" : "task.repeat_refused", task.address,
                        later->task.address + (note.empty() ? "" : ": " + note));
    auto row = replaced ? record_status(context, task, TaskStatus::superseded,
                                        later->task.address + (note.empty() ? "" : ": " + note), by)
                        : *store::find_task(context.database, task.id);
    transaction.commit();
    context.changed();
    return row;
}

} // namespace mandated::daemon
