#include "extractors/tasks/outputs.h"

#include "extractors/tasks/clause_walk.h"

namespace mandated::extractors {

void ClauseWalk::run() {
    // The clauses of "decides that …, and that …" share a verb; each has its own times.
    const auto start = clause_.subject != nowhere ? clause_.subject
                       : clause_.verb == nowhere  ? clause_.scope
                                                  : clause_.verb;
    mentions_ = find_anchors(reading_, start, clause_.behind, context_);
    auto next = mentions_.begin();
    if (clause_.subject != nowhere)
        read_subject();
    for (std::size_t i = clause_.scope; i < clause_.behind; ++i) {
        for (; next != mentions_.end() && next->first < i; ++next)
            if (i == clause_.scope)
                take_early(*next, start);
        if (next != mentions_.end() && next->first == i) {
            take_time(*next);
            last_time_ = next->behind;
            i = next->behind - 1;
            continue;
        }
        read_chunk(i);
    }
    close_phrase();
    settle_pending();
    settle_waiting();
}

void ClauseWalk::read_chunk(std::size_t i) {
    const auto& chunk = chunks_[i];
    if (chunk.any(bit(Role::comma) | bit(Role::stop) | bit(Role::colon)))
        in_relative_ = in_aside_ = false;
    else if (chunk.has(Role::relative) && !chunk.has(Role::determiner) && !about_last_output(i))
        in_relative_ = true;
    else if (chunk.has(Role::aside))
        in_aside_ = true;
    if (chunk.has(Role::both))
        all_hosts_ = true;
    if (in_relative_ || in_aside_) {
        if (chunk.any(bit(Role::to)) && i > 0 && chunks_[i - 1].has(Role::conjunction))
            in_relative_ = in_aside_ = false;
        return;
    }
    note_form(i);
    if (starts_phrase(i)) {
        open_phrase(i);
        return;
    }
    if (closes_phrase(i)) {
        if (chunks_[i - 1].has(Role::comma))
            phrase_.suspended = true;
        else
            close_phrase();
        return;
    }
    if (chunk.has(Role::pronoun) && phrase_.open && i <= phrase_.verb + 2 &&
        !chunk.has(Role::determiner))
        refer_back(chunk.sense(Role::pronoun).value == 1);
    if (chunk.any(body_roles))
        note_body(i);
    if (chunk.has(Role::noun) ||
        (chunk.any(body_roles) && (phrase_.kinds & kind_bit(TaskKind::mandate))))
        read_noun(i);
    if (chunk.has(Role::series))
        read_series(i);
    if (chunk.has(Role::session) && i > 0 && chunks_[i - 1].has(Role::that))
        take_same_session();
}

void read_outputs(const Reading& reading, const Clause& clause, const Context& context,
                  std::vector<Output>& outputs) {
    ClauseWalk(reading, clause, context, outputs).run();
}

} // namespace mandated::extractors
