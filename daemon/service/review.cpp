#include "daemon/service/review.h"

#include "daemon/service/added_task.h"
#include "daemon/service/dates.h"
#include "daemon/service/lineage.h"
#include "schema/store/audit.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace mandated::daemon {
namespace {

/// Fields that "it is right as shown" is about; the summary is the text's own words.
constexpr std::array confirmed_fields = {ReviewField::due, ReviewField::kind, ReviewField::actors,
                                         ReviewField::count, ReviewField::recipients};

/// Stores what was said of a field or of the task as a whole; whether it holds.
bool say(Context& context, std::int64_t task, const std::string& field, const std::string& value,
         const Said& said) {
    const auto reviews = store::reviews_of(context.database, task);
    const auto* held = store::holding(reviews, field);
    const auto* offered = store::awaiting(reviews, field);
    if (held && !held->outdated && !offered && held->value == value)
        return true;
    const bool seconded = offered && offered->value == value && offered->by != said.by;
    store::ReviewRow row{field, value, said.note, said.by, context.clock.now()};
    row.holds = context.config.review.persons < 2 || seconded;
    row.first = seconded ? offered->by : "";
    store::add_review(context.database, task, row);
    return row.holds;
}

std::string with_note(std::string detail, const Said& said, bool holds) {
    if (!holds)
        detail += "; awaits a second person";
    return said.note.empty() ? detail : detail + ": " + said.note;
}

void record(Context& context, const store::TaskRow& task, const std::string& action,
            const std::string& detail, const Said& said) {
    store::record_audit(context.database, context.clock.now(), said.by, action, task.address,
                        detail);
}

/// Says each given field of `fields`; for the audit trail, what was said.
std::string say_fields(Context& context, const store::TaskRow& task, const FieldValues& fields,
                       const Said& said) {
    std::vector<std::string> words;
    bool all_hold = true;
    for (const auto field : fields.given) {
        const auto value = store::field_json(field, fields.values);
        const bool holds = say(context, task.id, std::string(name(field)), value, said);
        all_hold = all_hold && holds;
        words.push_back(fmt::format("{} {}", name(field), value));
    }
    return with_note(fmt::format("{}", fmt::join(words, ", ")), said, all_hold);
}

/// Runs a change of a task in one transaction; repeats and dates follow it.
template <typename Change>
store::TaskRow change(Context& context, const store::TaskRow& task, Change change_it) {
    store::WriteTransaction transaction(context.database);
    change_it();
    auto row = recalculated(context, task.id);
    link_lineage(context, *store::find_resolution(context.database, task.resolution));
    transaction.commit();
    context.changed();
    return row;
}

std::string in_words(Context& context, const Judgement& judgement) {
    switch (judgement.verdict) {
    case Verdict::merged: {
        const auto into = store::find_task(context.database, judgement.into);
        return "part of " + (into ? into->address : std::string("another task"));
    }
    case Verdict::split:
        return fmt::format("split into {} tasks", judgement.parts.size());
    case Verdict::confirmed:
    case Verdict::not_a_task:
    case Verdict::restored:
        break;
    }
    return std::string(name(judgement.verdict));
}

/// What a verdict does once it holds.
void carry_out(Context& context, const store::TaskRow& task, const Judgement& judgement) {
    const auto now = context.clock.now();
    if (closes(judgement.verdict))
        store::set_withdrawn(context.database, task.id, true, now);
    if (judgement.verdict != Verdict::split)
        return;
    const auto reviews = store::reviews_of(context.database, task.id);
    const auto* held = store::holding(reviews, store::verdict_field);
    const auto whole = store::effective(task);
    for (const auto& part : judgement.parts) {
        auto made = whole;
        made.count = 1;
        made.doubts.clear();
        for (const auto field : part.given)
            copy_field(field, part.values, made);
        const auto id = store_added(context, task.resolution, made, task.id);
        auto word = *held;
        word.value = store::judgement_json({Verdict::confirmed, 0, {}});
        store::add_review(context.database, id, word);
        const auto row = recalculated(context, id);
        store::record_audit(context.database, now, word.by, "task.added", row.address,
                            "part of " + task.address);
    }
}

store::TaskRow judge(Context& context, const store::TaskRow& task, const Judgement& judgement,
                     const Said& said) {
    return change(context, task, [&] {
        const bool holds =
            say(context, task.id, store::verdict_field, store::judgement_json(judgement), said);
        record(context, task, "task.reviewed", with_note(in_words(context, judgement), said, holds),
               said);
        if (holds)
            carry_out(context, task, judgement);
    });
}

std::optional<Error> refusal(const store::TaskRow& task) {
    if (is_closed(task) && task.withdrawn)
        return Error{task.address + ": was withdrawn by a review; task restore brings it back"};
    if (task.withdrawn)
        return Error{task.address + ": the text no longer asks for it; task add adds one that it "
                                    "does ask for"};
    return std::nullopt;
}

std::optional<Error> fault_in(const std::string& of, const FieldValues& fields) {
    if (fields.given.contains(ReviewField::count) && fields.values.count < 1)
        return Error{of + ": count is " + std::to_string(fields.values.count) +
                     ", expected 1 or more"};
    if (fields.given.contains(ReviewField::summary) && fields.values.summary.empty())
        return Error{of + ": the summary is empty, expected what is asked for"};
    return std::nullopt;
}

} // namespace

Result<store::TaskRow> correct_task(Context& context, const store::TaskRow& task,
                                    const FieldValues& fields, const Said& said) {
    if (const auto refused = refusal(task))
        return *refused;
    if (const auto fault = fault_in(task.address, fields))
        return *fault;
    if (fields.given.empty())
        return Error{task.address + ": nothing is corrected; expected due, kind, actors, count, "
                                    "recipients or summary"};
    return change(context, task, [&] {
        record(context, task, "task.reviewed", say_fields(context, task, fields, said), said);
    });
}

Result<store::TaskRow> confirm_task(Context& context, const store::TaskRow& task,
                                    const FieldValues& fields, const Said& said) {
    if (const auto refused = refusal(task))
        return *refused;
    if (const auto fault = fault_in(task.address, fields))
        return *fault;
    auto all = fields;
    const auto shown = store::effective(task);
    for (const auto field : confirmed_fields)
        if (all.given.insert(field).second)
            copy_field(field, shown, all.values);
    return change(context, task, [&] {
        const auto detail = say_fields(context, task, all, said);
        say(context, task.id, store::verdict_field,
            store::judgement_json({Verdict::confirmed, 0, {}}), said);
        record(context, task, "task.reviewed", "confirmed: " + detail, said);
    });
}

Result<store::TaskRow> second_review(Context& context, const store::TaskRow& task,
                                     const Said& said) {
    if (const auto refused = refusal(task))
        return *refused;
    std::vector<store::ReviewRow> waiting;
    for (const auto& review : task.reviews)
        if (const auto* offered = store::awaiting(task.reviews, review.field); offered == &review)
            waiting.push_back(review);
    if (waiting.empty())
        return Error{task.address + ": nothing awaits a second person"};
    const auto others_word = [&](const store::ReviewRow& review) { return review.by != said.by; };
    if (std::none_of(waiting.begin(), waiting.end(), others_word))
        return Error{task.address + ": " + said.by +
                     " said this already; a second, different person has to say the same"};
    return change(context, task, [&] {
        std::vector<std::string> words;
        for (const auto& review : waiting) {
            if (!others_word(review))
                continue;
            const bool holds = say(context, task.id, review.field, review.value, said);
            const bool whole = review.field == store::verdict_field;
            const auto judged = whole ? store::read_judgement_json(review.value) : Judgement{};
            if (whole && holds)
                carry_out(context, task, judged);
            words.push_back(whole ? in_words(context, judged) : review.field + " " + review.value);
        }
        record(context, task, "task.reviewed",
               with_note(fmt::format("seconded: {}", fmt::join(words, ", ")), said, true), said);
    });
}

Result<store::TaskRow> not_a_task(Context& context, const store::TaskRow& task, const Said& said) {
    if (const auto refused = refusal(task))
        return *refused;
    return judge(context, task, {Verdict::not_a_task, 0, {}}, said);
}

Result<store::TaskRow> merge_task(Context& context, const store::TaskRow& task,
                                  const store::TaskRow& into, const Said& said) {
    if (const auto refused = refusal(task))
        return *refused;
    if (const auto refused = refusal(into))
        return *refused;
    if (into.id == task.id || into.resolution != task.resolution)
        return Error{fmt::format("{}: cannot be part of {}, expected another task of {}; for one "
                                 "of a later resolution see task supersede",
                                 task.address, into.address, task.identity)};
    return judge(context, task, {Verdict::merged, into.id, {}}, said);
}

Result<store::TaskRow> split_task(Context& context, const store::TaskRow& task,
                                  const std::vector<FieldValues>& parts, const Said& said) {
    if (const auto refused = refusal(task))
        return *refused;
    if (parts.size() < 2)
        return Error{task.address + ": is not split into fewer than two parts"};
    for (const auto& part : parts)
        if (const auto fault = fault_in(task.address, part))
            return *fault;
    return judge(context, task, {Verdict::split, 0, parts}, said);
}

Result<store::TaskRow> restore_task(Context& context, const store::TaskRow& task,
                                    const Said& said) {
    if (!task.withdrawn || !is_closed(task))
        return Error{task.address + ": no review withdrew it, so there is nothing to restore"};
    const auto now = context.clock.now();
    const auto put = [&](std::int64_t id, const Judgement& judgement) {
        store::add_review(
            context.database, id,
            {store::verdict_field, store::judgement_json(judgement), said.note, said.by, now});
        store::set_withdrawn(context.database, id, closes(judgement.verdict), now);
    };
    return change(context, task, [&] {
        put(task.id, {Verdict::restored, 0, {}});
        record(context, task, "task.restored", said.note, said);
        for (const auto& part : store::parts_of(context.database, task.id)) {
            if (part.withdrawn)
                continue;
            put(part.id, {Verdict::merged, task.id, {}});
            record(context, part, "task.reviewed", "part of " + task.address, said);
        }
    });
}

Result<store::TaskRow> add_task(Context& context, const store::ResolutionRow& resolution,
                                const std::string& para, const FieldValues& fields,
                                const std::string& verb, const Said& said) {
    const auto paragraph = operative_paragraph(context, resolution, para);
    if (!paragraph)
        return Error{paragraph.error()};
    if (const auto fault = fault_in(resolution.identity + ":" + para, fields))
        return *fault;
    if (!fields.given.contains(ReviewField::kind) || !fields.given.contains(ReviewField::summary))
        return Error{fmt::format("{}:{}: an added task needs its kind and a summary of what is "
                                 "asked for",
                                 resolution.identity, para)};
    Task task;
    task.para = *paragraph;
    task.verb = verb.empty() ? "request" : verb;
    for (const auto field : fields.given)
        copy_field(field, fields.values, task);
    store::WriteTransaction transaction(context.database);
    const auto id = store_added(context, resolution.id, task, std::nullopt);
    const bool holds = say(context, id, store::verdict_field,
                           store::judgement_json({Verdict::confirmed, 0, {}}), said);
    auto row = recalculated(context, id);
    record(context, row, "task.added", with_note(task.summary, said, holds), said);
    link_lineage(context, resolution);
    transaction.commit();
    context.changed();
    return row;
}

std::string why_closed(Context& context, const store::TaskRow& task) {
    const auto judged = store::judgement(task.reviews);
    if (!judged || !closes(judged->verdict))
        return "";
    const auto* held = store::holding(task.reviews, store::verdict_field);
    auto why = fmt::format("{}, says {}{} on {}", in_words(context, *judged),
                           held->first.empty() ? "" : held->first + " and ", held->by,
                           to_string(held->at).substr(0, 10));
    return held->note.empty() ? why : why + ": " + held->note;
}

} // namespace mandated::daemon
