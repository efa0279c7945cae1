#include "daemon/api/board/task_views.h"

#include "daemon/api/board/dates.h"
#include "daemon/api/board/highlight.h"
#include "daemon/service/lineage.h"
#include "daemon/service/notice_item.h"
#include "notify/compose/item_view.h"
#include "notify/compose/text.h"
#include "notify/compose/words.h"
#include "schema/model/review.h"
#include "schema/store/documents.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>

namespace mandated::daemon {

using kainjow::mustache::data;
using kainjow::mustache::list;

std::optional<store::TaskRow> task_at(const Visit& visit, const std::string& place) {
    std::int64_t id = 0;
    const auto [end, failure] = std::from_chars(place.data(), place.data() + place.size(), id);
    if (failure == std::errc{} && end == place.data() + place.size())
        return store::find_task(visit.context.database, id);
    return store::find_task(visit.context.database, place);
}

data date_view(const Visit& visit, const Milestone& milestone) {
    const auto& speech = visit.words.speech();
    const bool day_known = milestone.precision == Precision::day;
    data view;
    view.set("iso", to_string(milestone.day).substr(0, day_known ? 10 : 7));
    view.set("day", day_in_words(visit.words, milestone));
    view.set("sure", sure_in_words(visit.words, milestone, visit.context.today()));
    view.set("certainty", std::string(name(milestone.status)));
    view.set("label", std::string(notify::words_for(speech.day_labels, name(milestone.kind))));
    view.set("step", notify::capitalized(
                         std::string(notify::words_for(speech.milestones, name(milestone.kind)))));
    view.set("occurrence", milestone.occurrence);
    view.set("unconfirmed", milestone.alternative);
    view.set("delivered", notify::shown(milestone.delivered));
    view.set("basis", notify::shown(remark_in_words(visit.words, milestone.basis)));
    view.set("overdue", false);
    view.set("past_at_entry", false);
    return view;
}

data task_line(const Visit& visit, Placing& placing, const store::TaskRow& row) {
    const auto& speech = visit.words.speech();
    const auto task = store::effective(row);
    std::vector<std::string> actors;
    for (const auto actor : task.actors)
        actors.push_back(notify::actors_in_words(speech, std::string(name(actor))));
    const auto& placement = placing.of(row.id, row.resolution, task.kind, task.actors);
    std::string who = placement.unit;
    for (const auto& holder : placement.holders)
        if (who.empty() && holder.role == Role::owner)
            who = holder.name;
    const auto resolution = store::find_resolution(visit.context.database, row.resolution);
    data view;
    view.set("href", visit.link_to({"tasks", std::to_string(row.id)}));
    view.set("text_language", resolution->heading.language);
    view.set("resolution_title", notify::shown(resolution->heading.title));
    view.set("address", row.address);
    view.set("resolution_href", visit.link_to({"resolutions", row.identity}));
    view.set("resolution", row.identity);
    view.set("summary", notify::shown(notify::capitalized(task.summary)));
    view.set("kind", std::string(notify::words_for(speech.kinds, name(task.kind))));
    view.set("actors", notify::shown(fmt::format("{}", fmt::join(actors, ", "))));
    view.set("unit", notify::shown(who));
    view.set("state", word(visit, "state", row.status));
    view.set("planned", row.status == TaskStatus::planned);
    view.set("doubtful", !task.doubts.empty());
    view.set("draft", row.draft);
    view.set("withdrawn", row.withdrawn);
    const auto later = replacement_of(visit.context, row.id);
    view.set("replaced_by", notify::shown(later ? later->task.address : std::string()));
    view.set("replaced_href",
             later ? visit.link_to({"tasks", std::to_string(later->task.id)}) : std::string());
    view.set("replaced_surely", later && later->confirmed);
    return view;
}

data next_view(const Visit& visit, const store::TaskRow& row,
               const std::vector<Milestone>& milestones) {
    const auto today = visit.context.today();
    const auto next = next_milestone(milestones, today);
    if (!next)
        return false;
    auto view = date_view(visit, *next);
    const bool over = latest_day(*next) < today && store::is_open(row) && !row.draft;
    const bool before = past_at_entry(*next, row, visit.context.config.reminders.zone);
    view.set("overdue", over && !before);
    view.set("past_at_entry", over && before);
    return view;
}

std::string reading_in_words(const Visit& visit, Aspect what,
                             const std::vector<std::string>& reading) {
    const auto& speech = visit.words.speech();
    std::vector<std::string> words;
    for (const auto& each : reading)
        if (what == Aspect::actor)
            words.push_back(notify::actors_in_words(speech, each));
        else if (what == Aspect::kind && !notify::words_for(speech.kinds, each).empty())
            words.emplace_back(notify::words_for(speech.kinds, each));
        else if (each == "no task")
            words.emplace_back(visit.words["verdict.not a task"]);
        else
            words.push_back(each);
    return words.empty() ? std::string(visit.words["nothing"])
                         : fmt::format("{}", fmt::join(words, ", "));
}

data doubts_view(const Visit& visit, const std::vector<Doubt>& doubts) {
    list all;
    for (const auto& doubt : doubts) {
        // The translations know a reason in its brackets.
        auto reason = visit.words.speech().remark("(" + doubt.reason + ")");
        data view;
        view.set("about", word(visit, "aspect", doubt.what));
        view.set("reading", reading_in_words(visit, doubt.what, doubt.reading));
        view.set("alternative", doubt.alternative.empty()
                                    ? data(false)
                                    : data(reading_in_words(visit, doubt.what, doubt.alternative)));
        view.set("reason", reason.substr(1, reason.size() - 2));
        all.push_back(view);
    }
    return all;
}

data marked_view(const Visit& visit, const std::string& text,
                 const std::vector<Evidence>& evidence) {
    list pieces;
    for (const auto& piece : highlighted(text, evidence)) {
        std::vector<std::string> classes, words;
        for (const auto aspect : piece.of) {
            classes.emplace_back(name(aspect));
            words.push_back(word(visit, "aspect", aspect));
        }
        data view;
        view.set("text", piece.text);
        view.set("marked", !piece.of.empty());
        view.set("of", fmt::format("{}", fmt::join(classes, " ")));
        view.set("about", fmt::format("{}", fmt::join(words, ", ")));
        pieces.push_back(view);
    }
    return pieces;
}

data paragraph_views(const Visit& visit, const store::TaskRow& row) {
    list all;
    const auto& para = row.task.para;
    for (const auto& paragraph : store::paragraphs_of(visit.context.database, row.resolution)) {
        if (paragraph.kind != ParagraphKind::operative || paragraph.address.empty())
            continue;
        const bool opening = para.starts_with(paragraph.address + "(");
        if (paragraph.address != para && !opening)
            continue;
        data view;
        view.set("number", notify::shown(paragraph.number));
        view.set("pieces", marked_view(visit, paragraph.text,
                                       opening ? std::vector<Evidence>{} : row.task.evidence));
        all.push_back(view);
    }
    return all;
}

} // namespace mandated::daemon
