#include "daemon/service/repeats.h"

#include "extractors/structure/likeness.h"

namespace mandated::daemon {
namespace {

/// The part of the telling words that must be shared.
constexpr double enough = 0.6, enough_where_cited = 0.4;

bool share_an_actor(const Task& one, const Task& other) {
    return (one.actors.empty() && other.actors.empty()) ||
           std::any_of(one.actors.begin(), one.actors.end(), [&](ActorClass actor) {
               return std::find(other.actors.begin(), other.actors.end(), actor) !=
                      other.actors.end();
           });
}

using Words = std::vector<std::string>;

std::vector<Words> words_of(const std::vector<ComparedTask>& tasks, const std::string& language) {
    std::vector<Words> words;
    words.reserve(tasks.size());
    for (const auto& each : tasks)
        words.push_back(extractors::telling_words(each.task.summary, language));
    return words;
}

struct Candidate {
    double likeness;
    RepeatedTask pair;
};

} // namespace

std::vector<RepeatedTask> find_repeats(const std::vector<ComparedTask>& later,
                                       const std::vector<ComparedTask>& earlier,
                                       const std::string& language) {
    const auto later_words = words_of(later, language), earlier_words = words_of(earlier, language);
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < later.size(); ++i)
        for (std::size_t j = 0; j < earlier.size(); ++j) {
            const auto &one = later[i].task, &other = earlier[j].task;
            if (one.kind != other.kind || !share_an_actor(one, other))
                continue;
            const auto likeness = extractors::likeness(later_words[i], earlier_words[j]);
            if (likeness >= (later[i].cites ? enough_where_cited : enough))
                candidates.push_back(
                    {likeness,
                     {i, j, later[i].cites ? "cites the earlier resolution" : "the same request"}});
        }
    // Of equally like ones those in text order: the lists are walked so.
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate& one, const Candidate& other) { return one.likeness > other.likeness; });
    std::vector<bool> taken_later(later.size()), taken_earlier(earlier.size());
    std::vector<RepeatedTask> repeats;
    for (auto& [likeness, pair] : candidates) {
        if (taken_later[pair.later] || taken_earlier[pair.earlier])
            continue;
        taken_later[pair.later] = taken_earlier[pair.earlier] = true;
        repeats.push_back(std::move(pair));
    }
    return repeats;
}

} // namespace mandated::daemon
