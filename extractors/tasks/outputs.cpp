#include "extractors/tasks/outputs.h"

#include "extractors/tasks/clause_walk.h"

namespace mandated::extractors {

Carried ClauseWalk::run(const Carried* carried) {
    // The clauses of "decides that …, and that …" share a verb; each has its own times.
    const auto start = clause_.subject != nowhere ? std::min(clause_.subject, clause_.addressee)
                       : clause_.verb == nowhere  ? clause_.scope
                                                  : clause_.verb;
    mentions_ = find_anchors(reading_, start, clause_.behind, context_);
    auto next = mentions_.begin();
    if (clause_.subject != nowhere)
        read_subject();
    if (carried && clause_.inherited && !clause_.stated)
        continue_phrase(carried->verb);
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
    Carried left{phrase_.open && phrase_.made.empty() ? phrase_.bits : 0, {}, {}};
    close_phrase();
    settle_pending();
    settle_waiting();
    settle_years();
    settle_content();
    settle_access();
    if (carried && clause_.inherited)
        for (auto k = clause_first_; k < outputs_.size(); ++k)
            for (const auto& mention : outputs_[k].due.empty() && outputs_[k].hosts.empty()
                                           ? carried->times
                                           : std::vector<AnchorMention>{})
                attach(mention, {k});
    constexpr std::size_t most_times = 24; // each goes to every output of every part
    for (const auto& mention : unclaimed_)
        if (!is_attached(mention))
            left.unsettled.push_back(mention);
    if (outputs_.size() == clause_first_ && unclaimed_.size() <= most_times)
        left.times = std::move(unclaimed_);
    return left;
}

bool ClauseWalk::is_attached(const AnchorMention& mention) const {
    for (auto k = std::max(clause_first_, recent()); k < outputs_.size(); ++k)
        for (const auto& due : outputs_[k].due)
            if (due.first == mention.first)
                return true;
    return false;
}

// A part that begins with its output: "(a) A study of …".
void ClauseWalk::continue_phrase(int verb) {
    if (verb == 0)
        return;
    phrase_.open = true;
    phrase_.verb = phrase_.objects = clause_.scope;
    phrase_.kinds = verb_kinds(verb);
    phrase_.bits = verb;
    infinitive_ = true;
}

void ClauseWalk::read_chunk(std::size_t i) {
    const auto& chunk = chunks_[i];
    if (chunk.any(bit(Role::comma) | bit(Role::stop) | bit(Role::colon)))
        in_relative_ = in_aside_ = false;
    else if (chunk.has(Role::relative) && !chunk.has(Role::determiner) && !about_last_output(i))
        in_relative_ = true;
    else if (chunk.has(Role::aside))
        in_aside_ = true;
    if (chunk.has(Role::both)) {
        all_hosts_ = true;
        most_hosts_ = static_cast<std::size_t>(chunk.sense(Role::both).value);
    }
    if (in_relative_ || in_aside_) {
        if (chunk.any(bit(Role::to)) && i > 0 && chunks_[i - 1].has(Role::conjunction))
            in_relative_ = in_aside_ = false;
        return;
    }
    note_form(i);
    if (chunk.has(Role::to) && asks_others(i)) {
        close_phrase();
        others_ = true;
    } else if (chunk.has(Role::to) && i > 0 && chunks_[i - 1].has(Role::conjunction)) {
        others_ = false;
    }
    if (others_)
        return;
    if (chunk.has(Role::verb) && is_purpose(before_adverbs(i))) {
        phrase_.suspended = true;
        return;
    }
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
    // "to present it with an oral update": it is who is told.
    const bool told = i + 1 < clause_.behind && chunks_[i + 1].has(Role::instrument);
    if (chunk.has(Role::pronoun) && phrase_.open && i <= phrase_.verb + 2 &&
        !chunk.has(Role::determiner) && !told && !is_clitic(chunk))
        refer_back(chunk.sense(Role::pronoun).value == 1);
    if (chunk.any(body_roles))
        note_body(i);
    if (chunk.has(Role::noun) ||
        (chunk.any(body_roles) && (phrase_.kinds & kind_bit(TaskKind::mandate))))
        read_noun(i);
    if (phrase_.open && (phrase_.bits & keeps) && chunk.has(Role::participle))
        read_kept(i);
    if (chunk.has(Role::series))
        read_series(i);
    if (chunk.has(Role::session) && i > 0 && chunks_[i - 1].has(Role::that))
        take_same_session();
}

Carried read_outputs(const Reading& reading, const Clause& clause, const Context& context,
                     const Carried* carried, std::vector<Output>& outputs) {
    return ClauseWalk(reading, clause, context, outputs).run(carried);
}

} // namespace mandated::extractors
