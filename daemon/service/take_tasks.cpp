#include "daemon/service/take_tasks.h"

#include "daemon/service/added_task.h"
#include "daemon/service/match_tasks.h"
#include "daemon/service/notice_item.h"
#include "schema/store/audit.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace mandated::daemon {
namespace {

std::string joined(const std::vector<std::string>& words, const char* between = ", ") {
    return fmt::format("{}", fmt::join(words, between));
}

std::string doubts_of(const Task& task) {
    std::vector<std::string> words;
    for (const auto& doubt : task.doubts)
        words.push_back(std::string(name(doubt.what)) + ": " + in_words(doubt));
    return joined(words, "; ");
}

bool is_held(const store::TaskRow& row, ReviewField field) {
    return row.added || store::holding(row.reviews, std::string(name(field)));
}

/// What is read differently, for a person: where the words stand in the paragraph is not.
std::vector<FieldChange> differences(const store::TaskRow& row, const Task& fresh) {
    std::vector<FieldChange> found;
    const auto add = [&](const std::string& field, std::string before, std::string now, bool held) {
        if (before != now)
            found.push_back({field, std::move(before), std::move(now), held});
    };
    for (const auto field : review_fields)
        add(std::string(name(field)), joined(words_of(field, row.task)),
            joined(words_of(field, fresh)), is_held(row, field));
    add("verb", row.task.verb, fresh.verb, row.added);
    add("conditions", joined(row.task.conditions, "; "), joined(fresh.conditions, "; "), row.added);
    if (!row.added)
        add("doubts", doubts_of(row.task), doubts_of(fresh), false);
    return found;
}

/// The stored tasks in the order in which they are offered to those that were read.
std::vector<store::TaskRow> known_tasks(Context& context, std::int64_t resolution) {
    auto known = store::tasks_of(context.database, resolution);
    // One the text no longer asked for comes back only where no other is as close.
    std::stable_partition(known.begin(), known.end(), [](const store::TaskRow& row) {
        return !row.withdrawn || store::is_closed(row);
    });
    return known;
}

std::vector<std::optional<std::size_t>> matched(const std::vector<store::TaskRow>& known,
                                                const std::vector<Task>& fresh) {
    std::vector<Task> tasks;
    std::vector<bool> surely;
    for (const auto& row : known) {
        tasks.push_back(row.task);
        // No other request of the paragraph may be taken for one that a person added or closed.
        surely.push_back(row.added || store::is_closed(row));
    }
    return match_tasks(tasks, fresh, surely);
}

/// Takes the tasks of one reading in, one after the other.
class Taking {
  public:
    Taking(Context& context, const store::ResolutionRow& resolution, const ReadFrom& from)
        : context_(context), resolution_(resolution), from_(from) {}

    void create(Task task, int position) {
        task.index = store::next_index(context_.database, resolution_.id, task.para);
        const auto id = store::add_task(context_.database, resolution_.id, resolution_.identity,
                                        task, position, now_);
        const auto address = store::find_task(context_.database, id)->address;
        note("task.created", address, "");
        ++taken.created;
        taken.changes.push_back({TaskChange::What::created, address, task.summary, {}});
    }

    void update(const store::TaskRow& row, Task task, int position) {
        task.index = row.task.index;
        const bool again = row.withdrawn && !store::is_closed(row);
        if (task == row.task && !again) {
            store::set_position(context_.database, row.id, position);
            ++taken.unchanged;
            return;
        }
        auto changed = differences(row, task);
        if (!from_.same_text)
            outdate(row, task);
        store::update_task(context_.database, row.id, task, position, now_);
        if (again)
            store::set_withdrawn(context_.database, row.id, false, now_);
        note("task.updated", row.address, "read again from " + from_.source);
        ++taken.updated;
        if (again || !changed.empty())
            taken.changes.push_back(
                {again ? TaskChange::What::asked_again : TaskChange::What::changed, row.address,
                 task.summary, std::move(changed)});
    }

    /// One that a person added is found in the text now: the person's word stays.
    void found_added(const store::TaskRow& row, const Task& task) {
        auto kept = row.task;
        kept.evidence = task.evidence;
        if (kept == row.task) {
            ++taken.unchanged;
            return;
        }
        store::update_task(context_.database, row.id, kept, row.position, now_);
        note("task.updated", row.address, "read in " + from_.source + " too");
        ++taken.updated;
        if (auto changed = differences(row, task); !changed.empty())
            taken.changes.push_back(
                {TaskChange::What::changed, row.address, kept.summary, std::move(changed)});
    }

    void withdraw(const store::TaskRow& row) {
        store::set_withdrawn(context_.database, row.id, true, now_);
        note("task.withdrawn", row.address, "no longer asked for by " + from_.source);
        ++taken.withdrawn;
        taken.changes.push_back({TaskChange::What::withdrawn, row.address, row.task.summary, {}});
    }

    TakenTasks taken;

  private:
    /// What a person decided of the old text is in doubt where the new one says something else.
    void outdate(const store::TaskRow& row, const Task& task) {
        const auto decided = store::effective(row);
        for (const auto field : review_fields)
            if (store::holding(row.reviews, std::string(name(field))) &&
                !same_field(field, task, row.task) && !same_field(field, task, decided))
                store::outdate_review(context_.database, row.id, field);
    }

    void note(const std::string& action, const std::string& address, const std::string& detail) {
        store::record_audit(context_.database, now_, from_.by, action, address, detail);
    }

    Context& context_;
    const store::ResolutionRow& resolution_;
    const ReadFrom& from_;
    Instant now_ = context_.clock.now();
};

} // namespace

TakenTasks take_tasks(Context& context, const store::ResolutionRow& resolution,
                      std::vector<Task> fresh, const ReadFrom& from) {
    const auto known = known_tasks(context, resolution.id);
    const auto matches = matched(known, fresh);
    Taking taking(context, resolution, from);
    std::vector<bool> kept(known.size(), false);
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        taking.taken.doubtful += fresh[i].doubts.empty() ? 0 : 1;
        const int position = static_cast<int>(i) + 1;
        if (!matches[i]) {
            taking.create(std::move(fresh[i]), position);
            continue;
        }
        const auto& row = known[*matches[i]];
        kept[*matches[i]] = true;
        if (row.added)
            taking.found_added(row, fresh[i]);
        else
            taking.update(row, std::move(fresh[i]), position);
    }
    for (std::size_t j = 0; j < known.size(); ++j)
        if (!kept[j] && !known[j].withdrawn && !known[j].added)
            taking.withdraw(known[j]);
    place_added(context, resolution.id);
    return std::move(taking.taken);
}

} // namespace mandated::daemon
