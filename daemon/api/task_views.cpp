#include "daemon/api/json/resolution_json.h"
#include "daemon/api/views.h"
#include "daemon/service/dependencies.h"
#include "daemon/service/lineage.h"
#include "daemon/service/notice_item.h"
#include "daemon/service/review.h"
#include "schema/store/audit.h"

namespace mandated::daemon {
namespace json = boost::json;
namespace {

std::vector<Milestone> likely_of(const std::vector<Milestone>& milestones) {
    std::vector<Milestone> likely;
    std::copy_if(milestones.begin(), milestones.end(), std::back_inserter(likely),
                 [](const Milestone& milestone) { return !milestone.alternative; });
    return likely;
}

json::value maybe_milestone(const Context& context, const std::optional<Milestone>& milestone) {
    return milestone ? json::value(milestone_view(context, *milestone)) : json::value(nullptr);
}

json::array history_of(Context& context, const std::string& address) {
    json::array history;
    for (const auto& row : store::audit_of(context.database, address, 100))
        history.push_back({{"at", to_string(row.at)},
                           {"actor", row.actor},
                           {"action", row.action},
                           {"detail", row.detail}});
    return history;
}

/// The paragraph a task belongs to: its own text, with the opening line above a lettered part.
json::array paragraphs_for(Context& context, const store::TaskRow& task) {
    json::array texts;
    const auto& para = task.task.para;
    for (const auto& paragraph : store::paragraphs_of(context.database, task.resolution)) {
        if (paragraph.kind != ParagraphKind::operative || paragraph.address.empty())
            continue;
        const bool opening = para.starts_with(paragraph.address + "(");
        if (paragraph.address == para || opening)
            texts.push_back({{"number", paragraph.number}, {"text", paragraph.text}});
    }
    return texts;
}

/// What the task waits for and what waits for it; dates that do not fit become doubts.
void add_related(Context& context, const store::TaskRow& row, json::object& view) {
    json::array related;
    for (const auto& each : related_to(context, row)) {
        related.push_back({{"address", each.other.address},
                           {"summary", each.other.task.summary},
                           {"waits", each.waits},
                           {"words", each.words}});
        if (!each.contradiction.empty())
            view.at("doubts").as_array().push_back(
                doubt_json({Aspect::due, each.contradiction, {}, {}}));
    }
    view["related"] = std::move(related);
}

bool is_reviewed(const store::TaskRow& row) {
    return std::any_of(row.reviews.begin(), row.reviews.end(),
                       [](const store::ReviewRow& review) { return review.holds; });
}

/// What people said and what holds of it, or what awaits a second person.
json::array reviews_view(const store::TaskRow& row, bool holds) {
    json::array list;
    for (const auto& review : row.reviews) {
        const auto* current = holds ? store::holding(row.reviews, review.field)
                                    : store::awaiting(row.reviews, review.field);
        if (current != &review)
            continue;
        json::object view{{"field", review.field},
                          {"value", json::parse(review.value)},
                          {"by", review.by},
                          {"at", to_string(review.at)},
                          {"note", text_or_null(review.note)}};
        if (holds)
            view["first"] = text_or_null(review.first);
        list.push_back(std::move(view));
    }
    return list;
}

} // namespace

json::object milestone_view(const Context& context, const Milestone& milestone) {
    const bool day_known = milestone.precision == Precision::day;
    const int left = days_between(context.today(), milestone.day);
    return {{"kind", name(milestone.kind)},
            {"occurrence", milestone.occurrence},
            {"day", day_known ? json::value(to_string(milestone.day)) : json::value(nullptr)},
            {"shown", shown_day(milestone)},
            {"precision", name(milestone.precision)},
            {"status", name(milestone.status)},
            {"unconfirmed", milestone.alternative},
            {"delivered",
             milestone.delivered.empty() ? json::value(nullptr) : json::value(milestone.delivered)},
            {"days_left", left},
            {"basis", milestone.basis}};
}

json::object task_view(Context& context, const store::TaskRow& row) {
    const auto all = store::milestones_of(context.database, row.id);
    const auto likely = next_milestone(likely_of(all), context.today());
    // An earlier date of the doubtful other reading comes first until a person decides.
    const auto earliest = next_milestone(all, context.today());
    const auto next = earliest && latest_day(*earliest) >= context.today() ? earliest : likely;
    auto view = task_json(store::effective(row));
    view.erase("evidence");
    view["id"] = row.id;
    view["address"] = row.address;
    view["resolution"] = row.identity;
    view["status"] = name(row.status);
    view["withdrawn"] = row.withdrawn;
    view["draft"] = row.draft;
    view["withdrawn_because"] = text_or_null(why_closed(context, row));
    view["added"] = row.added;
    view["reviewed"] = is_reviewed(row);
    view["awaits_second"] = reviews_view(row, false);
    view["next"] = maybe_milestone(context, next);
    view["deadline"] =
        maybe_milestone(context, likely ? deadline_of(all, *likely) : std::optional<Milestone>{});
    view["overdue"] =
        next && !row.draft && store::is_open(row) && latest_day(*next) < context.today();
    const auto later = replacement_of(context, row.id);
    view["replaced_by"] =
        later ? json::value{{"task", later->task.address}, {"confirmed", later->confirmed}}
              : json::value(nullptr);
    view["past_at_entry"] = next && past_at_entry(*next, row, context.config.reminders.zone);
    return view;
}

json::object task_detail(Context& context, const store::TaskRow& row) {
    auto view = task_view(context, row);
    json::array parts;
    for (const auto& part : store::parts_of(context.database, row.id))
        if (!part.withdrawn)
            parts.push_back(task_view(context, part));
    view["parts"] = std::move(parts);
    view["evidence"] = task_json(row.task)["evidence"];
    view["paragraphs"] = paragraphs_for(context, row);
    json::array milestones;
    for (const auto& milestone : store::milestones_of(context.database, row.id)) {
        auto shown = milestone_view(context, milestone);
        shown["past_at_entry"] = past_at_entry(milestone, row, context.config.reminders.zone);
        milestones.push_back(std::move(shown));
    }
    view["milestones"] = std::move(milestones);
    add_related(context, row, view);
    view["reviews"] = reviews_view(row, true);
    view["registered_at"] = to_string(row.registered);
    view["history"] = history_of(context, row.address);
    return view;
}

} // namespace mandated::daemon
