#include "daemon/service/notice_item.h"

#include "daemon/planner/local_time.h"
#include "daemon/service/lineage.h"
#include "daemon/service/passages.h"
#include "schema/model/session.h"
#include "schema/store/documents.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

std::string joined(const std::vector<std::string>& words, const std::string& between) {
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : between) + word;
    return out;
}

std::string actors_of(const Task& task) {
    std::vector<std::string> names;
    names.reserve(task.actors.size());
    for (const auto actor : task.actors)
        names.emplace_back(name(actor));
    return joined(names, ", ");
}

/// More names say no more, and there may be thousands.
constexpr std::size_t most_told = 8;

/// Those who are told of the task, by name; "…" stands for the rest of many.
std::vector<std::string> names_of_told(const Placement& placement) {
    std::vector<std::string> names;
    for (const auto& holder : placement.holders) {
        if (std::find(names.begin(), names.end(), holder.name) != names.end())
            continue;
        names.push_back(names.size() < most_told ? holder.name : "…");
        if (names.size() > most_told)
            break;
    }
    return names;
}

/// Who holds the post that answers for the task; "" where it is the contacts of the configuration.
std::string owner_of(const Placement& placement) {
    for (const auto& holder : placement.holders)
        if (holder.role == Role::owner && !holder.unit.empty())
            return holder.name;
    return {};
}

} // namespace

std::string calendar_uid(std::int64_t task, const Milestone& milestone, const std::string& domain) {
    auto uid = fmt::format("task-{}.{}.{}{}@{}", task, milestone.occurrence, name(milestone.kind),
                           milestone.alternative ? ".other" : "", domain);
    std::replace_if(
        uid.begin(), uid.end(), [](char c) { return c == '/' || c == ' '; }, '-');
    return uid;
}

bool past_at_entry(const Milestone& milestone, const store::TaskRow& task,
                   const std::string& zone) {
    return latest_day(milestone) < local_date(task.registered, zone);
}

std::optional<Milestone> deadline_of(const std::vector<Milestone>& milestones,
                                     const Milestone& milestone) {
    for (const auto& other : milestones)
        if (other.kind == MilestoneKind::deadline && other.occurrence == milestone.occurrence &&
            other.alternative == milestone.alternative)
            return other;
    return std::nullopt;
}

std::string quote(const Task& task) {
    for (const auto aspect : {Aspect::due, Aspect::kind})
        for (const auto& span : task.evidence)
            if (span.what == aspect)
                return span.text;
    return {};
}

std::string in_words(const Doubt& doubt) {
    auto out = joined(doubt.reading, ", ");
    if (!doubt.alternative.empty())
        out += (out.empty() ? "" : " or ") + joined(doubt.alternative, ", ");
    return out + (out.empty() ? "" : " ") + "(" + doubt.reason + ")";
}

notify::NoticeItem notice_item(const Context& context, Placing& placing, const store::TaskRow& row,
                               const std::vector<Milestone>& milestones,
                               const std::optional<Milestone>& milestone) {
    const Task task = store::effective(row);
    notify::NoticeItem item;
    item.task = row.id;
    item.address = row.address;
    item.summary = task.summary;
    item.kind = name(task.kind);
    item.actors = actors_of(task);
    item.recipient = joined(task.recipients, ", ");
    item.quote = quote(task);
    item.passages = passages(store::paragraph_texts(context.database, row.resolution, task.para),
                             task.evidence);
    const auto& placement = placing.of(row.id, row.resolution, task.kind, task.actors);
    item.told = names_of_told(placement);
    item.owner = owner_of(placement);
    for (const auto& doubt : task.doubts)
        item.doubts.push_back(in_words(doubt));
    for (auto& question : repeat_questions(context, row))
        item.doubts.push_back(std::move(question));
    if (!milestone)
        return item;
    item.milestone = name(milestone->kind);
    item.day = shown_day(*milestone);
    item.day_status = name(milestone->status);
    item.basis = milestone->basis;
    if (parse_session(milestone->occurrence))
        item.session = milestone->occurrence;
    if (milestone->precision == Precision::day && is_owed(milestone->kind))
        item.calendar_uid = calendar_uid(row.id, *milestone, context.config.mail.message_id_domain);
    item.days_left = days_between(context.today(), milestone->day);
    const bool doubtful_time =
        std::any_of(task.doubts.begin(), task.doubts.end(),
                    [](const Doubt& doubt) { return doubt.what == Aspect::due; });
    item.unconfirmed = milestone->alternative || doubtful_time;
    item.past_at_entry = past_at_entry(*milestone, row, context.config.reminders.zone);
    if (const auto deadline = deadline_of(milestones, *milestone)) {
        item.deadline = shown_day(*deadline);
        item.deadline_status = name(deadline->status);
    }
    return item;
}

} // namespace mandated::daemon
