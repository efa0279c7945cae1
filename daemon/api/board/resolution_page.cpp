#include "daemon/api/board/pages.h"
#include "daemon/api/board/task_views.h"
#include "daemon/service/lineage.h"
#include "notify/compose/item_view.h"
#include "notify/compose/text.h"
#include "notify/compose/words.h"
#include "schema/store/documents.h"
#include "schema/store/versions.h"

#include <fmt/format.h>

#include <set>

namespace mandated::daemon {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

std::string day_or_nothing(const Visit& visit, const std::optional<Date>& day) {
    return day ? notify::day_in_words(visit.words.speech(), to_string(*day)) : std::string();
}

std::string vote_in_words(const Visit& visit, const std::optional<Vote>& vote) {
    if (!vote)
        return "";
    if (!vote->recorded)
        return std::string(visit.words["vote.none"]);
    const auto number = [&](const std::optional<int>& count) {
        return count ? visit.words.number(*count) : std::string("?");
    };
    return visit.words.say("vote.recorded", {number(vote->in_favour), number(vote->against),
                                             number(vote->abstaining)});
}

/// A resolution's tasks by the paragraph they belong to, in text order.
using TasksOf = std::multimap<std::string, store::TaskRow>;

data task_card(const Visit& visit, Placing& placing, const store::TaskRow& row) {
    auto card = task_line(visit, placing, row);
    const auto next = next_view(visit, row, store::milestones_of(visit.context.database, row.id));
    card.set("date", next.is_false() ? data(false) : data(list{next}));
    card.set("doubts", doubts_view(visit, store::effective(row).doubts));
    return card;
}

/// A paragraph with the tasks that belong to it; of several with one address the first has them.
data paragraph_view(const Visit& visit, Placing& placing, const Paragraph& paragraph,
                    const TasksOf& tasks, std::set<std::string>& told) {
    const bool operative = paragraph.kind == ParagraphKind::operative;
    std::vector<Evidence> evidence;
    list cards;
    const auto [begin, end] =
        operative ? tasks.equal_range(paragraph.address) : std::pair{tasks.end(), tasks.end()};
    const bool first = operative && told.insert(paragraph.address).second;
    for (auto each = begin; each != end; ++each) {
        evidence.insert(evidence.end(), each->second.task.evidence.begin(),
                        each->second.task.evidence.end());
        if (first)
            cards.push_back(task_card(visit, placing, each->second));
    }
    data view;
    view.set("anchor", first ? data("p" + paragraph.address) : data(false));
    view.set("number", notify::shown(paragraph.number));
    view.set("lettered", paragraph.number.find('(') != std::string::npos);
    view.set("pieces", marked_view(visit, paragraph.text, evidence));
    view.set("has_tasks", !cards.empty());
    view.set("tasks", cards);
    return view;
}

void set_text(const Visit& visit, const store::ResolutionRow& row, data& values) {
    Placing placing(visit.context);
    TasksOf tasks;
    int number = 0;
    for (auto& task : store::tasks_of(visit.context.database, row.id)) {
        number += task.withdrawn ? 0 : 1;
        if (!task.withdrawn)
            tasks.emplace(task.task.para, std::move(task));
    }
    std::set<std::string> told;
    list preamble, operative, rest;
    for (const auto& paragraph : store::paragraphs_of(visit.context.database, row.id)) {
        auto view = paragraph_view(visit, placing, paragraph, tasks, told);
        (paragraph.kind == ParagraphKind::preamble    ? preamble
         : paragraph.kind == ParagraphKind::operative ? operative
                                                      : rest)
            .push_back(view);
    }
    values.set("has_preamble", !preamble.empty());
    values.set(
        "preamble_title",
        visit.words.say("preamble", {visit.words.number(static_cast<long>(preamble.size()))}));
    values.set("preamble", preamble);
    values.set("operative", operative);
    values.set("has_rest", !rest.empty());
    values.set("rest", rest);
    values.set("tasks_number", visit.words.count("tasks", number));
}

data versions_view(const Visit& visit, const store::ResolutionRow& row) {
    list all;
    for (const auto& version : store::versions_of(visit.context.database, row.id)) {
        data view;
        view.set("file", version.name);
        view.set("symbol", notify::shown(version.symbol));
        view.set("status", word(visit, "text", version.status));
        view.set("language", version.language);
        view.set("in_force", version.in_force);
        view.set("note", notify::shown(version.note));
        view.set("received", notify::day_in_words(visit.words.speech(),
                                                  to_string(version.received).substr(0, 10)));
        all.push_back(view);
    }
    return all;
}

void set_lineage(const Visit& visit, const store::ResolutionRow& row, data& values) {
    const auto lineage = lineage_of(visit.context, row);
    std::map<std::int64_t, std::string> identities;
    for (const auto& entry : lineage.line)
        identities[entry.resolution.id] = entry.resolution.identity;
    list line;
    for (const auto& [resolution, continues] : lineage.line) {
        list reasons;
        for (const auto& link : continues)
            reasons.push_back(
                data(visit.words.say("continues", {identities[link.earlier],
                                                   visit.words.speech().remark(link.reason)})));
        data view;
        view.set("identity", resolution.identity);
        view.set("href", visit.link_to({"resolutions", resolution.identity}));
        view.set("title", notify::shown(resolution.heading.title));
        view.set("here", resolution.id == row.id);
        view.set("adopted", notify::shown(day_or_nothing(visit, resolution.heading.adopted)));
        view.set("reasons", reasons);
        line.push_back(view);
    }
    values.set("has_line", line.size() > 1);
    values.set("line", line);
}

} // namespace

Response resolution_page(const Visit& visit, const std::string& symbol) {
    const auto row = store::match_resolution(visit.context.database, symbol);
    if (!row)
        return problem_page(visit, 404, std::string(visit.words["no.resolution"]),
                            visit.words.say("no.resolution.detail", {symbol}));
    const auto& heading = row->heading;
    data values;
    values.set("symbol", row->identity);
    values.set("heading", heading.title.empty() ? row->identity : heading.title);
    values.set("text_language", heading.language);
    values.set("session",
               notify::shown(heading.session.empty() ? heading.organ
                                                     : heading.organ + "/" + heading.session));
    values.set("adopted", notify::shown(day_or_nothing(visit, heading.adopted)));
    values.set("status", word(visit, "text", heading.status));
    values.set("vote", notify::shown(vote_in_words(visit, heading.vote)));
    values.set("agenda_item", notify::shown(heading.agenda_item));
    values.set("registered", notify::day_in_words(visit.words.speech(),
                                                  to_string(row->registered).substr(0, 10)));
    const auto doubts = store::resolution_doubts(visit.context.database, row->id);
    values.set("doubtful", !doubts.empty());
    values.set("doubts", doubts_view(visit, doubts));
    set_text(visit, *row, values);
    values.set("versions", versions_view(visit, *row));
    set_lineage(visit, *row, values);
    return page(visit, "resolution", row->identity, std::move(values));
}

} // namespace mandated::daemon
