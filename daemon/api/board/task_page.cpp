#include "daemon/api/board/pages.h"
#include "daemon/api/board/task_views.h"
#include "daemon/service/dependencies.h"
#include "daemon/service/notice_item.h"
#include "daemon/service/review.h"
#include "notify/compose/item_view.h"
#include "notify/compose/text.h"
#include "notify/compose/words.h"
#include "schema/model/review.h"
#include "schema/store/audit.h"
#include "schema/store/documents.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace mandated::daemon {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

constexpr int most_history = 100;

data milestones_view(const Visit& visit, const store::TaskRow& row,
                     const std::vector<Milestone>& milestones) {
    const auto today = visit.context.today();
    list all;
    for (const auto& milestone : milestones) {
        auto view = date_view(visit, milestone);
        const bool over = latest_day(milestone) < today && milestone.delivered.empty() &&
                          store::is_open(row) && is_owed(milestone.kind) && !milestone.alternative;
        const bool before = past_at_entry(milestone, row, visit.context.config.reminders.zone);
        view.set("overdue", over && !before);
        view.set("past_at_entry", over && before);
        all.push_back(view);
    }
    return all;
}

/// A decided value as people say it: the JSON of `reviews` without its brackets.
std::string value_in_words(const Visit& visit, const store::ReviewRow& review) {
    namespace json = boost::json;
    const auto value = json::parse(review.value);
    if (review.field == store::verdict_field)
        return word(visit, "verdict", store::read_judgement_json(review.value).verdict);
    if (!value.is_array())
        return value.is_string() ? std::string(value.as_string()) : json::serialize(value);
    std::vector<std::string> words;
    for (const auto& each : value.as_array())
        words.emplace_back(each.is_string() ? std::string(each.as_string())
                                            : json::serialize(each));
    return words.empty() ? std::string(visit.words["nothing"])
                         : fmt::format("{}", fmt::join(words, ", "));
}

/// What people said of the task: what holds, and what awaits a second person.
data reviews_view(const Visit& visit, const store::TaskRow& row) {
    list all;
    for (const auto& review : row.reviews) {
        const bool holds = store::holding(row.reviews, review.field) == &review;
        if (!holds && store::awaiting(row.reviews, review.field) != &review)
            continue;
        data view;
        view.set("field", std::string(visit.words["field." + review.field]));
        view.set("value", value_in_words(visit, review));
        view.set("by", review.first.empty() ? review.by : review.first + ", " + review.by);
        view.set("day",
                 notify::day_in_words(visit.words.speech(), to_string(review.at).substr(0, 10)));
        view.set("note", notify::shown(review.note));
        view.set("awaits", !holds);
        all.push_back(view);
    }
    return all;
}

data related_view(const Visit& visit, const store::TaskRow& row) {
    list all;
    for (const auto& each : related_to(visit.context, row)) {
        data view;
        view.set("href", visit.link_to({"tasks", std::to_string(each.other.id)}));
        view.set("address", each.other.address);
        view.set("summary", notify::shown(each.other.task.summary));
        view.set("way", std::string(visit.words[each.waits ? "waits.for" : "awaited.by"]));
        view.set("contradiction", notify::shown(each.contradiction));
        all.push_back(view);
    }
    return all;
}

data history_view(const Visit& visit, const store::TaskRow& row) {
    list all;
    for (const auto& entry : store::audit_of(visit.context.database, row.address, most_history)) {
        data view;
        view.set("iso", to_string(entry.at));
        view.set("at",
                 notify::day_in_words(visit.words.speech(), to_string(entry.at).substr(0, 10)) +
                     ", " + to_string(entry.at).substr(11, 5) + " UTC");
        view.set("actor", entry.actor);
        view.set("action", entry.action);
        view.set("detail", notify::shown(entry.detail));
        all.push_back(view);
    }
    return all;
}

data parts_view(const Visit& visit, Placing& placing, const store::TaskRow& row) {
    list all;
    for (const auto& part : store::parts_of(visit.context.database, row.id))
        if (!part.withdrawn)
            all.push_back(task_line(visit, placing, part));
    return all;
}

} // namespace

Response task_page(const Visit& visit, const std::string& place) {
    auto& database = visit.context.database;
    const auto row = task_at(visit, place);
    if (!row)
        return problem_page(visit, 404, std::string(visit.words["no.task"]),
                            visit.words.say("no.task.detail", {place}));
    const auto task = store::effective(*row);
    const auto milestones = store::milestones_of(database, row->id);
    Placing placing(visit.context);
    auto values = task_line(visit, placing, *row);
    const auto next = next_view(visit, *row, milestones);
    values.set("date", next.is_false() ? data(false) : data(list{next}));
    values.set("para", row->task.para);
    values.set("paragraph_href",
               visit.link_to({"resolutions", row->identity}) + "#p" + row->task.para);
    values.set("paragraphs", paragraph_views(visit, *row));
    values.set("verb", notify::shown(task.verb));
    values.set("count", task.count > 1 ? data(visit.words.number(task.count)) : data(false));
    values.set("recipients", notify::shown(fmt::format("{}", fmt::join(task.recipients, ", "))));
    values.set("due",
               notify::shown(fmt::format("{}", fmt::join(words_of(ReviewField::due, task), ", "))));
    values.set("conditions", notify::shown(fmt::format("{}", fmt::join(task.conditions, "; "))));
    values.set("closed", notify::shown(why_closed(visit.context, *row)));
    values.set("added", row->added);
    values.set("doubts", doubts_view(visit, task.doubts));
    values.set("review_href", !row->withdrawn && visit.visitor.may_change_task(*row)
                                  ? data(visit.link("/review", {{"task", std::to_string(row->id)}}))
                                  : data(false));
    values.set("has_milestones", !milestones.empty());
    values.set("milestones", milestones_view(visit, *row, milestones));
    const auto reviews = reviews_view(visit, *row);
    values.set("has_reviews", !reviews.list_value().empty());
    values.set("reviews", reviews);
    const auto related = related_view(visit, *row);
    values.set("has_related", !related.list_value().empty());
    values.set("related", related);
    const auto parts = parts_view(visit, placing, *row);
    values.set("has_parts", !parts.list_value().empty());
    values.set("parts", parts);
    values.set("history", history_view(visit, *row));
    return page(visit, "task", row->address, std::move(values));
}

} // namespace mandated::daemon
