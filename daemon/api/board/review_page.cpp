#include "daemon/api/board/other_reading.h"
#include "daemon/api/board/pages.h"
#include "daemon/api/board/task_views.h"
#include "daemon/service/review.h"
#include "notify/compose/item_view.h"
#include "notify/compose/words.h"
#include "schema/store/documents.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>

namespace mandated::daemon {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

constexpr int per_page = 20;
constexpr std::string_view confirm = "confirm", nothing_asked = "not-a-task", take = "take-";

/// What a form shows of a task: a person decides about that, not about what came since.
std::string seen(const store::TaskRow& row) {
    const auto task = store::effective(row);
    std::string all = row.withdrawn ? "withdrawn" : "";
    for (const auto field : review_fields)
        all += fmt::format("\n{}", fmt::join(words_of(field, task), ","));
    for (const auto& doubt : task.doubts)
        all += fmt::format("\n{} {}", doubt.reason, fmt::join(doubt.alternative, ","));
    constexpr std::size_t enough = 16;
    return store::sha256_of(all).substr(0, enough);
}

/// The reading as a list of what it says.
list readings(const Visit& visit, const Task& task) {
    list all;
    const auto add = [&](const char* field, Aspect what, const std::vector<std::string>& words) {
        data view;
        view.set("field", std::string(visit.words[std::string("field.") + field]));
        view.set("value", reading_in_words(visit, what, words));
        all.push_back(view);
    };
    add("kind", Aspect::kind, words_of(ReviewField::kind, task));
    add("actors", Aspect::actor, words_of(ReviewField::actors, task));
    add("due", Aspect::due, words_of(ReviewField::due, task));
    add("recipients", Aspect::recipient, words_of(ReviewField::recipients, task));
    if (task.count > 1)
        add("count", Aspect::count, words_of(ReviewField::count, task));
    return all;
}

/// What a form offers, besides confirming and saying that nothing is asked for.
list other_readings(const Visit& visit, const std::vector<Doubt>& doubts) {
    list all;
    for (std::size_t i = 0; i < doubts.size(); ++i) {
        const auto& doubt = doubts[i];
        if (!other_reading(doubt))
            continue;
        data view;
        view.set("value", fmt::format("{}{}", take, i + 1));
        view.set("words",
                 visit.words.say("take", {word(visit, "aspect", doubt.what),
                                          reading_in_words(visit, doubt.what, doubt.alternative)}));
        all.push_back(view);
    }
    return all;
}

/// The next date of what was read, and that of the doubtful other reading.
list both_dates(const Visit& visit, const store::TaskRow& row) {
    const auto milestones = store::milestones_of(visit.context.database, row.id);
    list dates;
    for (const bool other : {false, true}) {
        auto of_reading = milestones;
        std::erase_if(of_reading, [&](const auto& each) { return each.alternative != other; });
        if (auto next = next_view(visit, row, of_reading); !next.is_false())
            dates.push_back(std::move(next));
    }
    return dates;
}

data entry(const Visit& visit, Placing& placing, const store::TaskRow& row) {
    const auto task = store::effective(row);
    auto view = task_line(visit, placing, row);
    view.set("id", std::to_string(row.id));
    view.set("date", both_dates(visit, row));
    view.set("paragraphs", paragraph_views(visit, row));
    view.set("readings", readings(visit, task));
    view.set("has_doubts", !task.doubts.empty());
    view.set("doubts", doubts_view(visit, task.doubts));
    view.set("offers", other_readings(visit, task.doubts));
    view.set("action", visit.link_to({"review", std::to_string(row.id)}));
    view.set("seen", seen(row));
    view.set("may_change", visit.visitor.may_change_task(row));
    return view;
}

/// What was done, from the codes in the address a form came back to.
data done_view(const Visit& visit) {
    const auto done = visit.parameter("done");
    const auto task = task_at(visit, visit.parameter("of"));
    if (!task || (done != "confirmed" && done != "taken" && done != "closed" && done != "awaits" &&
                  done != "changed"))
        return false;
    data view;
    view.set("words", visit.words.say("done." + done, {task->address}));
    view.set("fault", done == "changed");
    view.set("href", visit.link_to({"tasks", std::to_string(task->id)}));
    view.set("address", task->address);
    return list{view};
}

store::TaskPage tasks_to_review(const Visit& visit, store::ReviewState state) {
    if (!visit.parameter("task").empty()) {
        store::TaskPage one;
        if (auto task = task_at(visit, visit.parameter("task")); task && !task->withdrawn)
            one.tasks = {*std::move(task)};
        one.total = static_cast<int>(one.tasks.size());
        return one;
    }
    store::TaskFilter filter;
    filter.review = state;
    filter.limit = per_page;
    filter.offset = (visit.page_number() - 1) * per_page;
    return store::list_tasks(visit.context.database, filter);
}

/// What the form says of the task, done; or why not.
Result<store::TaskRow> decided(const Visit& visit, const store::TaskRow& task) {
    auto& context = visit.context;
    const Said said{visit.visitor.by, visit.parameter("note")};
    const auto what = visit.parameter("say");
    if (what == confirm)
        return confirm_task(context, task, {}, said);
    if (what == nothing_asked)
        return not_a_task(context, task, said);
    std::size_t number = 0;
    if (what.starts_with(take)) {
        const char* end = what.data() + what.size();
        if (std::from_chars(what.data() + take.size(), end, number).ptr != end)
            number = 0;
    }
    const auto doubts = store::effective(task).doubts;
    const auto fields =
        number >= 1 && number <= doubts.size() ? other_reading(doubts[number - 1]) : std::nullopt;
    if (!fields)
        return Error{std::string(visit.words["no.choice.detail"])};
    return correct_task(context, task, *fields, said);
}

bool awaits_second(const store::TaskRow& row) {
    return std::any_of(row.reviews.begin(), row.reviews.end(), [&](const auto& review) {
        return store::awaiting(row.reviews, review.field) != nullptr;
    });
}

Response back_to_list(const Visit& visit, const store::TaskRow& task, const std::string& done) {
    Response response{303, "text/plain; charset=utf-8", "", {}};
    response.headers["Location"] = visit.link("/review", {{"show", visit.parameter("show")},
                                                          {"page", visit.parameter("page")},
                                                          {"done", done},
                                                          {"of", std::to_string(task.id)}});
    response.headers["Cache-Control"] = "no-store";
    return response;
}

} // namespace

Response review_page(const Visit& visit) {
    const bool all = visit.parameter("show") == name(store::ReviewState::unreviewed);
    const auto state = all ? store::ReviewState::unreviewed : store::ReviewState::doubtful;
    const auto part = tasks_to_review(visit, state);
    Placing placing(visit.context);
    list entries;
    for (const auto& task : part.tasks)
        entries.push_back(entry(visit, placing, task));
    const std::string show = all ? std::string(name(state)) : "";
    data values;
    values.set("lead", visit.words.count(all ? "unreviewed" : "doubts", part.total));
    values.set("explained", visit.visitor.may_change);
    values.set("done", done_view(visit));
    values.set("entries", entries);
    values.set("empty", entries.empty());
    values.set("doubtful_href", visit.link("/review"));
    values.set(
        "all_href",
        visit.link("/review", {{"show", std::string(name(store::ReviewState::unreviewed))}}));
    values.set("shows_all", all);
    values.set("show", notify::shown(show));
    values.set("page",
               visit.page_number() > 1 ? data(std::to_string(visit.page_number())) : data(false));
    values.set("pages", pages_view(visit, "/review", {{"show", show}}, part.total, per_page));
    return page(visit, "review", std::string(visit.words["review.title"]), std::move(values));
}

Response take_review(const Visit& visit, const std::string& place) {
    const auto task = task_at(visit, place);
    if (!task)
        return problem_page(visit, 404, std::string(visit.words["no.task"]),
                            visit.words.say("no.task.detail", {place}));
    if (!visit.visitor.may_change_task(*task))
        return problem_page(visit, 403, std::string(visit.words["no.right"]),
                            std::string(visit.words["no.right.detail"]));
    if (visit.parameter("seen") != seen(*task))
        return back_to_list(visit, *task, "changed");
    const auto row = decided(visit, *task);
    if (!row)
        return problem_page(visit, 422, std::string(visit.words["not.done"]), row.error());
    const auto said = visit.parameter("say");
    return back_to_list(visit, *row,
                        awaits_second(*row)     ? "awaits"
                        : said == confirm       ? "confirmed"
                        : said == nothing_asked ? "closed"
                                                : "taken");
}

} // namespace mandated::daemon
