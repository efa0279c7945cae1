#include "extractors/tasks/clause_walk.h"

// What is settled when a clause has been read.

namespace mandated::extractors {

// "Requests the Commission, at its next session, to …": its own session.
bool ClauseWalk::is_own_session(const AnchorMention& mention) const {
    if (clause_.actor_first == nowhere)
        return false;
    const auto organ = organ_at(reading_, clause_.actor_behind - 1, context_);
    // A body without a code owns the session that its name is followed by.
    const auto& actors = clause_.direction.actors;
    const bool sits = !actors.empty() && actors[0] != ActorClass::SG && actors[0] != ActorClass::HC;
    const bool follows = sits && mention.first >= clause_.actor_behind &&
                         mention.first <= clause_.actor_behind + 1 &&
                         !chunks_[clause_.actor_behind - 1].has(Role::organ);
    return organ == mention.due[0].session()->organ || (organ.empty() && follows);
}

// Times that no output of the clause took.
void ClauseWalk::settle_pending() {
    // "decides to define the modalities at its next session": whatever is done, it is taken up
    // then.
    const bool own = clause_.direction.mode == Mode::decide && clause_.subject == nowhere &&
                     clause_.direction.actors == std::vector{ActorClass::ORGAN};
    unclaimed_.insert(unclaimed_.end(), waiting_.begin(), waiting_.end());
    unclaimed_.insert(unclaimed_.end(), early_.begin(), early_.end());
    const auto session =
        std::find_if(unclaimed_.begin(), unclaimed_.end(), [](const AnchorMention& mention) {
            return mention.due[0].session() != nullptr;
        });
    if (session == unclaimed_.end())
        return;
    if (outputs_.size() == clause_first_ && (own || is_own_session(*session)) &&
        clause_.scope + 1 < clause_.behind) {
        auto output = fresh(TaskKind::consideration, clause_.scope + 1);
        output.first = clause_.scope + 1;
        output.behind = clause_.scope + 2;
        output.due.push_back(*session);
        outputs_.push_back(std::move(output));
        unclaimed_.erase(session);
    } else if (outputs_.size() > clause_first_ && waiting_.empty()) {
        outputs_.back().left_over = to_string(session->due[0]);
    }
}

// Times of a phrase that made nothing belong to what was made before, if it is undated.
void ClauseWalk::settle_waiting() {
    if (waiting_.empty() || outputs_.size() == clause_first_)
        return;
    auto& last = outputs_.back();
    if (last.due.empty() && last.hosts.empty())
        for (auto& mention : waiting_) {
            attach(mention, {outputs_.size() - 1});
            last.far = outputs_.size() > clause_first_ + 1; // with one output there is no choice
        }
}

// "to convene the 2027 Water Conference": its name says when, if nothing else does.
void ClauseWalk::settle_years() {
    for (auto k = std::max(clause_first_, recent()); k < outputs_.size(); ++k) {
        auto& output = outputs_[k];
        if (output.year_at == nowhere || !output.due.empty() || !output.hosts.empty() ||
            chunks_[output.year_at].number < context_.year.value_or(0))
            continue;
        output.due.push_back({output.year_at,
                              output.year_at + 1,
                              {{Relation::in, CalendarPeriod{chunks_[output.year_at].number,
                                                             CalendarPeriod::Part::year, 0}}},
                              {}});
    }
}

// "to prepare a report …, making recommendations, for submission at its … session": the time is the
// report's, which contains the rest.
void ClauseWalk::settle_content() {
    for (auto k = outputs_.size(); k-- > std::max(clause_first_ + 1, recent());) {
        auto& content = outputs_[k];
        if (!content.needs_reader || content.kind != TaskKind::report || content.due.empty() ||
            !chunks_[content.verb].has(Role::gerund))
            continue;
        for (auto whole = k; whole-- > clause_first_;)
            if (auto& output = outputs_[whole];
                output.kind == TaskKind::report && !output.needs_reader && output.due.empty()) {
                output.due = std::exchange(content.due, {});
                content.recipients.clear();
                break;
            }
    }
}

// "the report be made available in an accessible format", "to make its report available in an
// easy-to-read version": a help for its readers.
void ClauseWalk::settle_access() {
    constexpr std::size_t reach = 40;
    for (auto k = std::max(clause_first_, recent()); k < outputs_.size(); ++k) {
        auto& output = outputs_[k];
        if (!output.due.empty() || output.verb >= clause_.behind || !hands_on_text(output))
            continue;
        for (auto i = output.verb; i < clause_.behind && i < output.verb + reach; ++i) {
            if (i > output.verb && chunks_[i].any(bit(Role::stop) | bit(Role::to)) &&
                !chunks_[i].has(Role::preposition))
                break;
            if (chunks_[i].has(Role::adverb) && chunks_[i].sense(Role::adverb).value == 1) {
                output.kind = TaskKind::support;
                break;
            }
        }
    }
}

// Whether an output is the making available of a text that exists without it.
bool ClauseWalk::hands_on_text(const Output& output) const {
    if (output.kind == TaskKind::transmit)
        return true;
    const auto& verb = chunks_[output.verb];
    return output.kind == TaskKind::report && verb.has(Role::verb) &&
           (verb_kinds(verb.sense(Role::verb).value) & kind_bit(TaskKind::support)) &&
           output.determiner && output.determiner != Determiner::indefinite;
}

} // namespace mandated::extractors
