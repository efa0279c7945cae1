#pragma once

#include "extractors/tasks/context.h"
#include "extractors/tasks/reading.h"

namespace mandated::extractors {

/// A time expression of a paragraph: the chunks it takes and the due anchors it means.
struct AnchorMention {
    std::size_t first = 0;
    std::size_t behind = 0;
    std::vector<DueAnchor> due;
    std::vector<Doubt> doubts;
    /// The words of the reading that stands apart from these chunks ("session; sixty fifth").
    std::size_t apart = 0, apart_behind = 0;
    bool agenda = false;   ///< "the provisional agenda of its … session"
    bool theme = false;    ///< "the priority theme for its … session"
    bool intended = false; ///< "for its … session"
    bool past = false;     ///< a session before the adoption: somebody else's
    bool end = false;      ///< "the end of 2027"
};

/// The time expressions of the chunks [first, behind), in text order. "Its" and "the" sessions are
/// given to the body named before in that range, else to the adopting organ.
[[nodiscard]] std::vector<AnchorMention> find_anchors(const Reading& reading, std::size_t first,
                                                      std::size_t behind, const Context& context);

/// The chunks a time expression may take, and those in which its body may be named.
struct Bounds {
    std::size_t clause = 0; ///< where the clause begins
    std::size_t from = 0;   ///< behind the expression before
    std::size_t behind = 0;
};
/// The session expression whose word "session" stands at `at`. `carried` is the relation it has
/// where it has none of its own.
[[nodiscard]] std::optional<AnchorMention> read_session(const Reading& reading, std::size_t at,
                                                        const Bounds& bounds,
                                                        const Context& context,
                                                        std::optional<Relation> carried = {});
/// Whether a year stands before a body that numbers its sessions by years: "the 2027 high-level
/// political forum".
[[nodiscard]] bool is_dated_body(const Reading& reading, std::size_t at, std::size_t behind,
                                 const Context& context);
/// Whether the year stands behind such a body: "the high-level political forum in 2027".
[[nodiscard]] bool follows_dated_body(const Reading& reading, std::size_t at,
                                      const Context& context);
[[nodiscard]] AnchorMention read_followed_body(const Reading& reading, std::size_t at,
                                               const Context& context);
[[nodiscard]] std::optional<AnchorMention> read_dated_body(const Reading& reading, std::size_t at,
                                                           const Bounds& bounds,
                                                           const Context& context,
                                                           std::optional<Relation> carried);
/// The date, month, year or part of a year that starts at `at`. A bare year that goes on a list has
/// the relation of the time before it, which may be null: "in 2027, 2028 and 2029".
[[nodiscard]] std::optional<AnchorMention> read_date(const Reading& reading, std::size_t at,
                                                     std::size_t from, std::size_t behind,
                                                     const Context& context,
                                                     const AnchorMention* before = nullptr);
/// Remembers the sessions a paragraph names of bodies without a code, for "its next session".
void remember_sittings(const Reading& reading, Context& context);
/// Of the body named nearest before `at`, the session behind the last one remembered.
[[nodiscard]] std::optional<int> counted_session(const Reading& reading, std::size_t at,
                                                 const Context& context);
/// Whether the date that starts at `at` begins a period: "for the period from 1 July 2027".
[[nodiscard]] bool names_period(const Reading& reading, std::size_t at);
/// The length of time ("for a period of three years", "within six months") that starts at `at`.
[[nodiscard]] std::optional<AnchorMention> read_duration(const Reading& reading, std::size_t at,
                                                         std::size_t behind);

/// Whether a number that starts at `at` is how long something shall last: "to four years".
[[nodiscard]] bool is_length(const Reading& reading, std::size_t at, std::size_t from,
                             std::size_t behind);
[[nodiscard]] AnchorMention read_length(const Reading& reading, std::size_t at);

/// The organ whose sessions the body at a chunk holds; "" for none.
[[nodiscard]] std::string_view organ_at(const Reading& reading, std::size_t chunk,
                                        const Context& context);

} // namespace mandated::extractors
