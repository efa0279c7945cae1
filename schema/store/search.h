#pragma once

#include "schema/model/names.h"
#include "schema/store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mandated::store {

/// What words were found in.
enum class HitKind { resolution, task, paragraph };

struct Hit {
    HitKind kind = HitKind::resolution;
    std::string resolution; ///< its identity
    std::int64_t task = 0;  ///< of a task, else 0
    std::string place;      ///< a task's address, a paragraph's printed number
    std::string text;       ///< the title, the task's summary or the paragraph
};
/// A part of what was found, and how much there is in all.
struct Hits {
    std::vector<Hit> hits; ///< resolutions, then tasks, then paragraphs, by symbol in text order
    int total = 0;
};

/// The words of a query, split at white space; of many the first ten.
[[nodiscard]] std::vector<std::string> search_words(const std::string& query);

/// Resolutions (symbol and title), tasks still asked for (address and summary) and paragraphs in
/// which every word occurs, anywhere in a word; the case of ASCII letters makes no difference. No
/// words find nothing.
[[nodiscard]] Hits search(Database& database, const std::vector<std::string>& words, int limit,
                          int offset);

} // namespace mandated::store

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 3> names_of<store::HitKind> = {"resolution", "task",
                                                                             "paragraph"};
} // namespace mandated
