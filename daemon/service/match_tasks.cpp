#include "daemon/service/match_tasks.h"

namespace mandated::daemon {
namespace {

bool same_place(const Task& one, const Task& other) {
    return one.para == other.para && one.kind == other.kind;
}

bool same_words(const Task& one, const Task& other) {
    return same_place(one, other) && one.summary == other.summary;
}

bool same_words_and_time(const Task& one, const Task& other) {
    return same_words(one, other) && one.due == other.due;
}

bool same_time(const Task& one, const Task& other) {
    return same_place(one, other) && !one.due.empty() && one.due == other.due;
}

/// The words that name the output.
std::string output_words(const Task& task) {
    for (const auto& span : task.evidence)
        if (span.what == Aspect::kind)
            return span.text;
    return {};
}

bool same_output(const Task& one, const Task& other) {
    const auto words = output_words(one);
    return one.para == other.para && !words.empty() && words == output_words(other);
}

} // namespace

std::vector<std::optional<std::size_t>> match_tasks(const std::vector<Task>& stored,
                                                    const std::vector<Task>& fresh,
                                                    const std::vector<bool>& surely) {
    std::vector<std::optional<std::size_t>> matches(fresh.size());
    std::vector<bool> taken(stored.size(), false);
    // The surest criterion first over all tasks, so that a weaker one cannot take its partner away.
    for (const auto criterion :
         {same_words_and_time, same_words, same_time, same_output, same_place}) {
        const bool weak = criterion == same_place;
        for (std::size_t i = 0; i < fresh.size(); ++i)
            for (std::size_t j = 0; j < stored.size() && !matches[i]; ++j)
                if (!taken[j] && !(weak && !surely.empty() && surely[j]) &&
                    criterion(stored[j], fresh[i])) {
                    matches[i] = j;
                    taken[j] = true;
                }
    }
    return matches;
}

} // namespace mandated::daemon
