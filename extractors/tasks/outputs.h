#pragma once

#include "extractors/tasks/anchors.h"
#include "extractors/tasks/clauses.h"

namespace mandated::extractors {

/// An output that a clause asks for, with what the text says of it. Positions are chunks of the
/// paragraph.
struct Output {
    TaskKind kind = TaskKind::report;
    Direction direction;
    std::size_t clause_verb = nowhere;
    std::size_t actor_first = nowhere, actor_behind = nowhere;
    std::size_t verb = nowhere;                        ///< the verb that makes it
    std::size_t first = 0, noun = nowhere, behind = 0; ///< its words; no noun for "report to"
    std::optional<Determiner> determiner;
    int count = 1;
    std::size_t count_at = nowhere;
    std::vector<AnchorMention> due;
    std::vector<std::string_view> recipients;
    std::size_t recipient_at = nowhere;
    std::vector<std::size_t> hosts; ///< of a dialogue "to be followed by": the outputs it goes with
    std::string_view rhythm;        ///< "annual" before the noun
    std::size_t rhythm_at = nowhere;
    std::size_t year_at = nowhere; ///< "the 2027 Water Conference"
    std::string left_over;         ///< a session in its clause that no output took
    bool needs_time = false;       ///< no task without a session
    bool needs_date = false;       ///< no task without a time of any sort
    bool needs_reader = false;     ///< no task without a time or a recipient
    bool general = false;          ///< an event asked of everybody is a task only with a time
    bool at_session = false;       ///< support that has the session it is for
    bool means = false;            ///< "including through a workshop"
    bool aside = false;            ///< "including by providing an update": in what is made already
    bool unsaid = false; ///< told by whatever medium: written, where a report is named for it
    bool far = false;    ///< a time was attached over another phrase
};

/// What an opening line leaves to its lettered parts: "to publish in 2027: (a) A study of …".
struct Carried {
    int verb = 0; ///< the value of its last verb, if that made nothing yet
    std::vector<AnchorMention> times;
    std::vector<AnchorMention> unsettled; ///< times that no output took
};

/// Reads a clause's outputs and appends them to those of the paragraph's earlier clauses. A clause
/// that hands over or organizes what an earlier one made ("to present it") adds its time and actors
/// there. An inherited clause takes up what the opening line `carried`, which may be null. Returns
/// what the clause leaves itself.
Carried read_outputs(const Reading& reading, const Clause& clause, const Context& context,
                     const Carried* carried, std::vector<Output>& outputs);

} // namespace mandated::extractors
