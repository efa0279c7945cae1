#include "extractors/tasks/tracked_changes.h"

#include "extractors/tasks/find_tasks.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace mandated::extractors {
namespace {

const std::string kReason = "tracked change";

bool is_changed(const Paragraph& paragraph) {
    return paragraph.original && *paragraph.original != paragraph.text;
}

/// The tasks of the text before its tracked changes.
std::vector<Task> earlier_tasks(const Resolution& resolution, const Vocabularies& vocabularies) {
    auto earlier = resolution;
    earlier.tasks.clear();
    for (auto& paragraph : earlier.paragraphs)
        if (paragraph.original)
            paragraph.text = std::move(*paragraph.original);
    return find_tasks(earlier, vocabularies);
}

bool same_actors(const Task& one, const Task& other) {
    return std::is_permutation(one.actors.begin(), one.actors.end(), other.actors.begin(),
                               other.actors.end());
}

/// How much alike two tasks of a paragraph are, from 3 for what a person calls the same down to 0
/// for two of its tasks.
int likeness(const Task& one, const Task& other) {
    if (one.kind != other.kind)
        return 0;
    const bool same_time = one.due == other.due;
    if (same_time && same_actors(one, other) && one.count == other.count)
        return 3;
    return same_time || one.summary == other.summary ? 2 : 1;
}

/// The tasks of a paragraph in both texts, each task at most once: the most alike first.
struct Pairing {
    std::vector<std::pair<Task*, const Task*>> both;
    std::vector<Task*> inserted;
    std::vector<const Task*> deleted;
};

/// How far a task may stand from its like: a paragraph with thousands of tasks stays quick.
constexpr std::size_t kReach = 64;

Pairing paired(std::vector<Task*> now, std::vector<const Task*> before) {
    Pairing pairing;
    for (int wanted = 3; wanted >= 0; --wanted) {
        std::size_t first = 0; // of those without a pair
        for (auto& task : now) {
            while (first < before.size() && !before[first])
                ++first;
            const auto behind = std::min(before.size(), first + kReach);
            for (auto i = first; task && i < behind; ++i)
                if (before[i] && likeness(*task, *before[i]) >= wanted)
                    pairing.both.emplace_back(std::exchange(task, nullptr),
                                              std::exchange(before[i], nullptr));
        }
    }
    std::copy_if(now.begin(), now.end(), std::back_inserter(pairing.inserted), std::identity());
    std::copy_if(before.begin(), before.end(), std::back_inserter(pairing.deleted),
                 std::identity());
    return pairing;
}

template <typename T> std::vector<std::string> names(const std::vector<T>& values) {
    std::vector<std::string> words;
    for (const auto& value : values) {
        if constexpr (std::is_enum_v<T>)
            words.emplace_back(name(value));
        else
            words.push_back(to_string(value));
    }
    return words;
}

void doubt(Task& task, Aspect what, std::vector<std::string> reading,
           std::vector<std::string> alternative) {
    Doubt doubt{what, kReason, std::move(reading), std::move(alternative)};
    if (std::find(task.doubts.begin(), task.doubts.end(), doubt) == task.doubts.end())
        task.doubts.push_back(std::move(doubt));
}

void compare(Task& now, const Task& before) {
    if (now.kind != before.kind)
        doubt(now, Aspect::kind, {std::string(name(now.kind))}, {std::string(name(before.kind))});
    if (!same_actors(now, before))
        doubt(now, Aspect::actor, names(now.actors), names(before.actors));
    if (now.count != before.count)
        doubt(now, Aspect::count, {std::to_string(now.count)}, {std::to_string(before.count)});
    if (now.due != before.due)
        doubt(now, Aspect::due, names(now.due), names(before.due));
}

/// "report HC HRC/65: summary report on the seminars".
std::string in_words(const Task& task) {
    std::string text(name(task.kind));
    for (const auto& words : {names(task.actors), names(task.due)})
        for (const auto& word : words)
            text += " " + word;
    return text + ": " + task.summary;
}

} // namespace

void doubt_tracked_changes(Resolution& resolution, const Vocabularies& vocabularies) {
    const auto& paragraphs = resolution.paragraphs;
    if (std::none_of(paragraphs.begin(), paragraphs.end(), is_changed))
        return;
    const auto earlier = earlier_tasks(resolution, vocabularies);
    struct Both {
        std::vector<Task*> now;
        std::vector<const Task*> before;
    };
    std::map<std::string, Both> by_paragraph;
    for (auto& task : resolution.tasks)
        by_paragraph[task.para].now.push_back(&task);
    for (const auto& task : earlier)
        by_paragraph[task.para].before.push_back(&task);
    for (auto& [para, tasks] : by_paragraph) {
        const auto pairing = paired(std::move(tasks.now), std::move(tasks.before));
        for (const auto& [now, before] : pairing.both)
            compare(*now, *before);
        for (auto* task : pairing.inserted)
            doubt(*task, Aspect::kind, {std::string(name(task->kind))}, {"no task"});
        for (const auto* task : pairing.deleted)
            resolution.doubts.push_back(
                {Aspect::kind, kReason, {"nothing in paragraph " + para}, {in_words(*task)}});
    }
}

} // namespace mandated::extractors
