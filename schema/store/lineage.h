#pragma once

#include "schema/model/names.h"
#include "schema/store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mandated::store {

/// That a paragraph of a resolution names an adopted text.
struct CitationRow {
    std::int64_t resolution = 0; ///< which names it
    std::string para;            ///< address of the operative paragraph; "" for the preamble
    std::string symbol;          ///< what it names

    friend bool operator==(const CitationRow&, const CitationRow&) = default;
};
/// Puts a resolution's citations in place of the stored ones.
void put_citations(Database& database, std::int64_t resolution,
                   const std::vector<CitationRow>& citations);
[[nodiscard]] std::vector<CitationRow> citations_in(Database& database, std::int64_t resolution);
/// Where a text is named.
[[nodiscard]] std::vector<CitationRow> citations_of(Database& database, const std::string& symbol);

/// That a resolution continues an earlier one.
struct Continuation {
    std::int64_t later = 0, earlier = 0;
    std::string reason; ///< "same title; cites it in paragraph 32"

    friend bool operator==(const Continuation&, const Continuation&) = default;
};
/// Puts the links of a resolution, to earlier and later ones, in place of the stored ones.
void put_continuations(Database& database, std::int64_t resolution,
                       const std::vector<Continuation>& links);
/// The links of a resolution to earlier and later ones.
[[nodiscard]] std::vector<Continuation> continuations_of(Database& database,
                                                         std::int64_t resolution);
/// Every resolution that is reached over links from this one, itself included.
[[nodiscard]] std::vector<std::int64_t> line_of(Database& database, std::int64_t resolution);
/// What a person said to a task's repeating an earlier one.
enum class RepeatState { proposed, confirmed, refused };

/// That a task asks again for what an earlier one asked for.
struct Repeat {
    std::int64_t later = 0, earlier = 0; ///< tasks
    RepeatState state = RepeatState::proposed;
    std::string reason; ///< "the same words", "cites A/HRC/RES/53/11"

    friend bool operator==(const Repeat&, const Repeat&) = default;
};
/// Puts the undecided repeats of these resolutions' tasks in place of the stored ones; what a
/// person decided stays.
void put_repeats(Database& database, const std::vector<std::int64_t>& resolutions,
                 const std::vector<Repeat>& repeats);
void decide_repeat(Database& database, std::int64_t later, std::int64_t earlier, RepeatState state);
/// The earlier tasks that this one repeats, the refused too.
[[nodiscard]] std::vector<Repeat> repeats_by(Database& database, std::int64_t task);
/// The later tasks that repeat this one, the refused too.
[[nodiscard]] std::vector<Repeat> repeats_of(Database& database, std::int64_t task);
/// Undecided repeats of tasks that are still open, in order of the earlier task's id.
[[nodiscard]] std::vector<Repeat> proposed_repeats(Database& database);
/// How many open tasks are probably replaced by later ones, so that obligations are not counted
/// twice.
[[nodiscard]] int count_replaced(Database& database);

} // namespace mandated::store

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 3> names_of<store::RepeatState> = {
    "proposed", "confirmed", "refused"};
} // namespace mandated
