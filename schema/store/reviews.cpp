#include "schema/store/reviews.h"

#include "schema/store/review_row.h"

namespace mandated::store {
namespace {

using Reviews = std::vector<ReviewRow>;

void settle_field(ReviewField field, Task& task, const Reviews& reviews) {
    const std::string word(name(field));
    const auto* held = holding(reviews, word);
    const auto* offered = awaiting(reviews, word);
    const auto settled = aspect_of(field);
    const auto aspect = settled.value_or(Aspect::document);
    const Task read = task;
    if (held) {
        read_field_json(field, held->value, task);
        std::erase_if(task.doubts, [&](const Doubt& doubt) { return doubt.what == settled; });
        if (held->outdated && !same_field(field, task, read))
            task.doubts.push_back({aspect, "the text was changed since a person decided",
                                   words_of(field, task), words_of(field, read)});
    }
    if (!offered)
        return;
    auto other = task;
    read_field_json(field, offered->value, other);
    if (!same_field(field, task, other))
        task.doubts.push_back({aspect, offered->by + " says so; awaits a second person",
                               words_of(field, task), words_of(field, other)});
}

} // namespace

void add_review(Database& database, std::int64_t task, const ReviewRow& review) {
    Query(database, "INSERT INTO reviews (task_id, field, value, note, by, at, holds, first) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(task, review.field, review.value, review.note, review.by, review.at, review.holds,
              review.first)
        .run();
}

Reviews reviews_of(Database& database, std::int64_t task) {
    Query rows(database, "SELECT " + review_columns +
                             " FROM reviews WHERE task_id = ? AND field <> 'status' ORDER BY id");
    rows.with(task);
    Reviews reviews;
    while (rows.next())
        reviews.push_back(review_row(rows, 0));
    return reviews;
}

void outdate_review(Database& database, std::int64_t task, ReviewField field) {
    Query(database, "UPDATE reviews SET outdated = 1 WHERE id = (SELECT max(id) FROM reviews WHERE "
                    "task_id = ? AND field = ? AND holds = 1)")
        .with(task, name(field))
        .run();
}

const ReviewRow* holding(const Reviews& reviews, const std::string& field) {
    const auto found = std::find_if(reviews.rbegin(), reviews.rend(), [&](const ReviewRow& row) {
        return row.holds && row.field == field;
    });
    return found == reviews.rend() ? nullptr : &*found;
}

const ReviewRow* awaiting(const Reviews& reviews, const std::string& field) {
    const auto newest = std::find_if(reviews.rbegin(), reviews.rend(),
                                     [&](const ReviewRow& row) { return row.field == field; });
    return newest == reviews.rend() || newest->holds ? nullptr : &*newest;
}

std::optional<Judgement> judgement(const Reviews& reviews) {
    const auto* held = holding(reviews, verdict_field);
    return held ? std::optional{read_judgement_json(held->value)} : std::nullopt;
}

void settle(Task& task, const Reviews& reviews) {
    if (reviews.empty())
        return;
    const auto judged = judgement(reviews);
    if (judged && judged->verdict == Verdict::confirmed)
        task.doubts.clear();
    for (const auto field : review_fields)
        settle_field(field, task, reviews);
    if (const auto* offered = awaiting(reviews, verdict_field))
        if (const auto verdict = read_judgement_json(offered->value).verdict; closes(verdict))
            task.doubts.push_back({Aspect::kind,
                                   offered->by + " says so; awaits a second person",
                                   words_of(ReviewField::kind, task),
                                   {std::string(name(verdict))}});
}

} // namespace mandated::store
