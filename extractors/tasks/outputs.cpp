#include "extractors/tasks/outputs.h"

#include "extractors/tasks/attachment.h"
#include "extractors/tasks/noun_phrases.h"

namespace mandated::extractors {
namespace {

constexpr auto body_roles = bit(Role::actor) | bit(Role::short_form);

/// Walks over a clause and keeps the verb phrase at hand: its verb, what it made so far, and the times that
/// wait for an output.
class Walk {
  public:
    Walk(const Reading& reading, const Clause& clause, const Context& context,
         std::vector<Output>& outputs)
        : reading_(reading), chunks_(reading.chunks), clause_(clause), context_(context),
          outputs_(outputs), clause_first_(outputs.size()) {}

    void run() {
        const auto start = clause_.verb == nowhere ? clause_.scope : clause_.verb;
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
        close_phrase(clause_.behind);
        settle_pending();
    }

  private:
    struct Phrase {
        bool open = false;
        std::size_t verb = 0;
        KindMask kinds = 0;
        int bits = 0;
        bool passive = false;
        bool suspended = false; ///< another verb has begun: times still attach, nouns do not
        std::vector<std::size_t> group; ///< outputs the next time belongs to
        std::vector<std::size_t> made;  ///< all outputs of the phrase, for its recipients
        std::vector<AnchorMention> pending; ///< times before the first output
        bool group_closed = false; ///< a time was attached: a new noun begins a new group
        bool leading = false;      ///< times stand before their outputs
    };

    void read_chunk(std::size_t i) {
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
                close_phrase(i);
            return;
        }
        if (chunk.has(Role::pronoun) && phrase_.open && i <= phrase_.verb + 2 &&
            !chunk.has(Role::determiner))
            refer_back(chunk.sense(Role::pronoun).value == 1);
        if (chunk.any(body_roles))
            note_body(i);
        if (chunk.has(Role::noun) || (chunk.any(body_roles) && (phrase_.kinds & kind_bit(TaskKind::mandate))))
            read_noun(i);
        if (chunk.has(Role::series))
            read_series(i);
        if (chunk.has(Role::session) && i > 0 && chunks_[i - 1].has(Role::that))
            take_same_session();
    }

    /// "a panel discussion, which shall be held at …"
    [[nodiscard]] bool about_last_output(std::size_t i) const {
        return i + 2 < clause_.behind && outputs_.size() > clause_first_ &&
               chunks_[i + 1].has(Role::modal) && chunks_[i + 2].has(Role::be);
    }

    // --- verbs

    /// Whether the clause is in its infinitives or in a chain of gerunds, for verbs joined by "and".
    void note_form(std::size_t i) {
        if (i + 1 >= clause_.behind || !chunks_[i + 1].word)
            return;
        const auto& next = chunks_[i + 1];
        const bool plain = !next.any(bit(Role::determiner) | bit(Role::actor) | bit(Role::organ) | bit(Role::cardinal));
        if (chunks_[i].has(Role::to) && plain)
            infinitive_ = true;
        if (is_means(chunks_[i]))
            gerunds_ = plain;
    }

    [[nodiscard]] std::size_t before_adverbs(std::size_t i) const {
        while (i > clause_.scope && chunks_[i - 1].any(bit(Role::adverb) | bit(Role::rhythm)))
            --i;
        return i;
    }

    [[nodiscard]] bool starts_phrase(std::size_t i) const {
        const auto& chunk = chunks_[i];
        if (clause_.direction.mode == Mode::perform && i == clause_.verb)
            return true;
        const auto front = before_adverbs(i);
        // A verb with a capital stands in a title: "the Conference to Review Progress".
        if (chunk.capital && front != 0 && front != clause_.scope)
            return false;
        const bool at_start = front == clause_.scope && clause_.verb != clause_.scope;
        const auto* before = front > 0 && !at_start ? &chunks_[front - 1] : nullptr;
        if (chunk.has(Role::verb)) {
            if (chunk.has(Role::present) && before && before->has(Role::determiner))
                return false;
            if (!before)
                return clause_.inherited || clause_.subject != nowhere;
            if (before->any(bit(Role::to) | bit(Role::modal)))
                return true;
            // Coordinated with an infinitive before: "to prepare and submit".
            if (before->any(bit(Role::conjunction) | bit(Role::comma)) && infinitive_)
                return !noun_follows_of(i);
            // "that the Secretary-General submit"
            if (clause_.subject != nowhere && !infinitive_ &&
                before->any(body_roles | bit(Role::organ)) && !chunk.has(Role::noun))
                return true;
            return false;
        }
        if (chunk.has(Role::gerund))
            return before && (is_means(*before) || before->has(Role::to) ||
                              (gerunds_ && before->any(bit(Role::conjunction) | bit(Role::comma))));
        if (chunk.has(Role::participle) && before && before->has(Role::be)) {
            const auto front_be = before_adverbs(front - 1);
            return front_be > 0 && chunks_[front_be - 1].any(bit(Role::modal)) ;
        }
        return chunk.has(Role::be) && subjunctive_passive(i);
    }

    /// "requests that the report be submitted": the verb is what follows.
    [[nodiscard]] bool subjunctive_passive(std::size_t i) const {
        return clause_.subject != nowhere && !infinitive_ && i + 1 < clause_.behind &&
               chunks_[i + 1].has(Role::participle) && i > 0 && !chunks_[i - 1].any(bit(Role::to) | bit(Role::modal));
    }

    [[nodiscard]] static bool is_means(const Chunk& chunk) {
        return chunk.has(Role::follow) || (chunk.has(Role::relation) &&
               static_cast<Relation>(chunk.sense(Role::relation).value) == Relation::by) ||
               (chunk.has(Role::gerund) && chunk.has(Role::preposition));
    }

    [[nodiscard]] bool noun_follows_of(std::size_t i) const {
        if (!chunks_[i].has(Role::noun) || i + 1 >= clause_.behind)
            return false;
        const auto& next = chunks_[i + 1];
        return !next.any(bit(Role::to) | bit(Role::determiner) | bit(Role::rhythm) | bit(Role::adverb)) &&
               !(next.has(Role::relation) && next.has(Role::preposition) && !next.has(Role::follow));
    }

    /// An infinitive of another verb ends what the phrase can have as objects.
    [[nodiscard]] bool closes_phrase(std::size_t i) const {
        if (!phrase_.open || !chunks_[i].has(Role::to) || i + 1 >= clause_.behind)
            return false;
        std::size_t next = i + 1;
        while (next < clause_.behind && chunks_[next].has(Role::adverb))
            ++next;
        if (next >= clause_.behind || chunks_[next].roles != 0 || !chunks_[next].word)
            return false;
        return i > 0 && chunks_[i - 1].any(bit(Role::conjunction) | bit(Role::comma));
    }

    void open_phrase(std::size_t i) {
        const bool be = chunks_[i].has(Role::be);
        const auto verb = be ? i + 1 : i;
        close_phrase(i);
        infinitive_ = true;
        gerunds_ = gerunds_ && chunks_[verb].has(Role::gerund);
        const auto role = chunks_[verb].has(Role::verb) ? Role::verb
                          : chunks_[verb].has(Role::gerund) ? Role::gerund
                                                            : Role::participle;
        int value = 0;
        if (chunks_[verb].has(role))
            value = chunks_[verb].sense(role).value;
        else
            value = finite_verb(verb);
        phrase_ = Phrase{};
        phrase_.open = true;
        phrase_.verb = verb;
        phrase_.kinds = verb_kinds(value);
        phrase_.bits = value;
        phrase_.passive = chunks_[verb].has(role) && role == Role::participle;
        phrase_.pending = std::exchange(early_, {});
        if (phrase_.passive) {
            adopt_subject();
            return;
        }
        if (const int alone = verb_alone(value); alone >= 0)
            make_alone(static_cast<TaskKind>(alone), verb, value);
    }

    /// The value of a verb that is itself the act ("renews"): its infinitive's.
    [[nodiscard]] int finite_verb(std::size_t at) const {
        const auto& lemma = chunks_[at].sense(Role::directive).code;
        const auto& lexicon = context_.vocabulary.lexicon;
        std::vector<Lexicon::WordId> ids;
        for (std::size_t begin = 0; begin <= lemma.size();) {
            const auto end = std::min(lemma.find(' ', begin), lemma.size());
            ids.push_back(lexicon.word(lemma.substr(begin, end - begin)));
            begin = end + 1;
        }
        const auto match = lexicon.longest(ids.size(), [&](std::size_t k) { return ids[k]; });
        const auto* sense = match.senses ? match.senses->find(Role::verb) : nullptr;
        return sense ? sense->value : static_cast<int>(kind_bit(TaskKind::mandate));
    }

    void make_alone(TaskKind kind, std::size_t verb, int bits) {
        std::size_t object = verb + 1;
        while (object < clause_.behind && chunks_[object].any(bit(Role::determiner) | bit(Role::adverb) |
                                                              bit(Role::officer)))
            ++object;
        const bool pronoun = verb + 1 < clause_.behind && chunks_[verb + 1].has(Role::pronoun) &&
                             !chunks_[verb + 1].has(Role::determiner);
        if (bits & to_body) {
            const bool to_somebody = object < clause_.behind &&
                                 (chunks_[object].any(body_roles) || (pronoun && kind != TaskKind::support));
            if (!to_somebody)
                return;
        }
        if (pronoun && kind == TaskKind::transmit && outputs_.size() > clause_first_)
            return;
        Output output = fresh(kind, verb);
        output.first = verb;
        output.behind = verb + 1;
        output.needs_time = kind == TaskKind::consideration &&
                            (clause_.direction.mode == Mode::request ||
                             clause_.direction.actors != std::vector{ActorClass::ORGAN});
        output.needs_date = (bits & timed) != 0;
        add(std::move(output));
    }

    void close_phrase(std::size_t) {
        if (!phrase_.open)
            return;
        if (!phrase_.pending.empty() && phrase_.group.empty())
            hand_over_unnamed();
        if (!phrase_.pending.empty() && !phrase_.group.empty())
            for (auto& mention : phrase_.pending)
                attach(mention, phrase_.group);
        else if (!phrase_.pending.empty())
            waiting_ = std::move(phrase_.pending);
        phrase_ = Phrase{};
        all_hosts_ = false;
    }

    /// "to submit to the Assembly at its … session a comprehensive approach": written, whatever its name.
    void hand_over_unnamed() {
        const auto& first = phrase_.pending[0];
        const bool own = clause_.direction.mode == Mode::decide &&
                         clause_.direction.actors == std::vector{ActorClass::ORGAN};
        if ((phrase_.kinds & kind_bit(TaskKind::consideration)) && own && (first.agenda || (phrase_.bits & takes_in))) {
            auto output = fresh(TaskKind::consideration, phrase_.verb);
            output.first = first.first;
            output.behind = first.behind;
            add(std::move(output));
            return;
        }
        const bool hands_over = (phrase_.bits & delivers) && !(phrase_.kinds & kind_bit(TaskKind::support)) &&
                                !phrase_.passive && phrase_.pending[0].due[0].session();
        if (!hands_over)
            return;
        auto output = fresh(TaskKind::report, phrase_.verb);
        output.first = phrase_.verb;
        output.behind = phrase_.verb + 1;
        add(std::move(output));
    }

    /// "Requests the Commission, at its next session, to …": its own session.
    [[nodiscard]] bool is_own_session(const AnchorMention& mention) const {
        return clause_.actor_first != nowhere &&
               organ_at(reading_, clause_.actor_behind - 1, context_) == mention.due[0].session()->organ;
    }

    /// Times of a phrase that made nothing belong to what was made before, if it is undated.
    void settle_pending() {
        // "decides to define the modalities at its next session": whatever is done, it is taken up then.
        const bool own = clause_.direction.mode == Mode::decide && clause_.subject == nowhere &&
                         clause_.direction.actors == std::vector{ActorClass::ORGAN};
        unclaimed_.insert(unclaimed_.end(), waiting_.begin(), waiting_.end());
        unclaimed_.insert(unclaimed_.end(), early_.begin(), early_.end());
        if (outputs_.size() == clause_first_ && !unclaimed_.empty() && unclaimed_[0].due[0].session() &&
            (own || is_own_session(unclaimed_[0])) && clause_.scope + 1 < clause_.behind) {
            auto output = fresh(TaskKind::consideration, clause_.scope + 1);
            output.first = clause_.scope + 1;
            output.behind = clause_.scope + 2;
            output.due.push_back(unclaimed_[0]);
            outputs_.push_back(std::move(output));
        }
        if (waiting_.empty() || outputs_.size() == clause_first_)
            return;
        auto& last = outputs_.back();
        if (last.due.empty() && last.hosts.empty())
            for (auto& mention : waiting_) {
                attach(mention, {outputs_.size() - 1});
                last.far = true;
            }
    }

    // --- outputs

    [[nodiscard]] Output fresh(TaskKind kind, std::size_t verb) const {
        Output output;
        output.kind = kind;
        output.direction = clause_.direction;
        output.clause_verb = clause_.verb;
        output.actor_first = clause_.actor_first;
        output.actor_behind = clause_.actor_behind;
        output.general = clause_.general;
        // "Decides to extend the mandate of the Special Rapporteur, and to present a report": who reports is
        // the mandate's holder.
        if (mandate_body_ && (kind == TaskKind::report || kind == TaskKind::oral_update) && clause_.direction.mode == Mode::decide)
            output.direction.actors = {*mandate_body_};
        output.verb = verb;
        return output;
    }

    void add(Output output) {
        if (phrase_.group_closed) {
            phrase_.group.clear();
            phrase_.group_closed = false;
        }
        outputs_.push_back(std::move(output));
        phrase_.group.push_back(outputs_.size() - 1);
        phrase_.made.push_back(outputs_.size() - 1);
        if (!phrase_.pending.empty()) {
            for (auto& mention : phrase_.pending)
                attach(mention, phrase_.group);
            phrase_.pending.clear();
            phrase_.leading = true;
        }
    }

    void describe(Output& output, std::size_t noun, const NounPhrase& phrase) const {
        output.first = phrase.first;
        output.noun = noun;
        output.behind = noun + 1;
        output.determiner = phrase.determiner;
        output.count = phrase.count;
        output.count_at = phrase.count_at;
        output.rhythm = phrase.rhythm;
        if (chunks_[noun].has(Role::noun))
            output.needs_reader = (chunks_[noun].sense(Role::noun).value & weak) != 0;
    }

    [[nodiscard]] std::optional<TaskKind> kind_of(std::size_t i) const {
        const auto& chunk = chunks_[i];
        if (chunk.has(Role::noun)) {
            const int value = chunk.sense(Role::noun).value;
            if (phrase_.kinds & kind_bit(noun_kind(value)))
                return noun_kind(value);
            if ((value & body_too) && (phrase_.kinds & kind_bit(TaskKind::mandate)))
                return TaskKind::mandate;
        }
        if (!(phrase_.kinds & kind_bit(TaskKind::mandate)))
            return std::nullopt;
        const auto actor = actor_at(reading_, i, context_);
        if (actor && (*actor == ActorClass::SP || *actor == ActorClass::MECH))
            return TaskKind::mandate;
        return std::nullopt;
    }

    void read_noun(std::size_t i) {
        const auto phrase = noun_phrase(reading_, i, phrase_.open ? phrase_.verb + 1 : clause_.scope);
        if (join_dialogue(i, phrase) || read_predicate(i) || read_periodic(i, phrase))
            return;
        const bool passive = phrase_.passive && !(phrase_.kinds & kind_bit(TaskKind::support));
        if (!phrase_.open || passive || phrase_.suspended)
            return;
        const auto kind = kind_of(i);
        if (phrase_.passive && kind != TaskKind::support)
            return;
        if (!kind || !accepts(i, *kind, phrase))
            return;
        if (*kind == TaskKind::support && !supports_somebody(i))
            return;
        const bool named = phrase.determiner && *phrase.determiner != Determiner::indefinite;
        if (named && refer_to(*kind))
            return;
        if (describe_alone(*kind, i, phrase))
            return;
        // "annual report" twice in a phrase, "services and facilities": one output.
        for (const auto made : phrase_.group)
            if (!phrase_.group_closed && outputs_[made].kind == *kind)
                return;
        auto output = fresh(*kind, phrase_.verb);
        describe(output, i, phrase);
        output.needs_time = *kind == TaskKind::consideration &&
                            clause_.direction.actors != std::vector{ActorClass::ORGAN};
        add(std::move(output));
    }

    /// "to appoint a special rapporteur": the noun is what the verb alone stood for.
    bool describe_alone(TaskKind kind, std::size_t i, const NounPhrase& phrase) {
        for (const auto made : phrase_.made)
            if (outputs_[made].noun == nowhere && outputs_[made].kind == kind && made >= clause_first_) {
                describe(outputs_[made], i, phrase);
                return true;
            }
        return false;
    }

    [[nodiscard]] bool accepts(std::size_t i, TaskKind kind, const NounPhrase& phrase) const {
        const int flags = chunks_[i].has(Role::noun) ? chunks_[i].sense(Role::noun).value : 0;
        if (flags & any_place)
            return true;
        if (is_object(reading_, phrase))
            return true;
        if (phrase.governor == nowhere)
            return false;
        const auto& over = chunks_[phrase.governor];
        // "to provide the Special Rapporteur with all the assistance necessary"
        if (kind == TaskKind::support && over.has(Role::instrument))
            return phrase_.group.empty();
        const bool inside = over.has(Role::relation) &&
                            static_cast<Relation>(over.sense(Role::relation).value) == Relation::in;
        if ((phrase_.bits & takes_in) && inside)
            return phrase_.group.empty();
        // "to present its findings in a report"
        const bool new_one = phrase.determiner == Determiner::indefinite ||
                             phrase.determiner == Determiner::possessive;
        const bool hands_over = (phrase_.bits & delivers) && over.has(Role::follow);
        if (kind == TaskKind::report && hands_over && new_one && phrase_.group.empty())
            return true;
        // "a series of seminars", "a set of guidelines"
        return over.has(Role::preposition) && !over.any(bit(Role::relation) | bit(Role::follow)) &&
               !phrase.determiner && phrase.governor > phrase_.verb && series_of(phrase.governor);
    }

    /// Whether "of" at `at` follows a quantity: "a series of", "a number of".
    [[nodiscard]] bool series_of(std::size_t at) const {
        if (at < phrase_.verb + 3 || at < 2)
            return false;
        const auto& quantity = chunks_[at - 1];
        return quantity.roles == 0 && quantity.word && chunks_[at - 2].has(Role::determiner) &&
               chunks_[at - 2].sense(Role::determiner).value == static_cast<int>(Determiner::indefinite);
    }

    /// Support is a task where it goes to a body or an event, not to a State.
    [[nodiscard]] bool supports_somebody(std::size_t noun) const {
        const int flags = chunks_[noun].sense(Role::noun).value;
        if (flags & predicate)
            return true;
        constexpr std::size_t reach = 40;
        const auto end = std::min(clause_.behind, phrase_.verb + reach);
        const bool provides = (phrase_.bits & delivers) || (phrase_.kinds & kind_bit(TaskKind::oral_update));
        for (auto i = phrase_.verb + 1; i < end; ++i) {
            if (chunks_[i].has(Role::bystander) && (flags & of_state))
                return false;
            if (chunks_[i].any(bit(Role::actor)) || (is_short_form(reading_, i)))
                return true;
            if (i != noun && chunks_[i].has(Role::noun) && (provides || !(flags & of_state))) {
                const auto kind = noun_kind(chunks_[i].sense(Role::noun).value);
                if (kind != TaskKind::support && kind != TaskKind::consideration)
                    return true;
            }
        }
        return false;
    }

    /// "in her annual reports", "in the report to be submitted to …": said of whatever is directed, it makes the
    /// report the output.
    bool read_periodic(std::size_t i, const NounPhrase& phrase) {
        if (!chunks_[i].has(Role::noun) || noun_kind(chunks_[i].sense(Role::noun).value) != TaskKind::report ||
            phrase.governor == nowhere || !infinitive_ || !phrase.determiner ||
            phrase.determiner == Determiner::indefinite)
            return false;
        const auto& over = chunks_[phrase.governor];
        if (!over.has(Role::follow) || over.has(Role::via))
            return false;
        const bool planned = i + 3 < clause_.behind && chunks_[i + 1].has(Role::to) && chunks_[i + 2].has(Role::be) &&
                             chunks_[i + 3].has(Role::participle);
        if (!planned && !phrase.next && phrase.rhythm.empty())
            return false;
        for (std::size_t k = outputs_.size(); k-- > clause_first_;)
            if (outputs_[k].kind == TaskKind::report) {
                outputs_[k].rhythm = phrase.rhythm;
                return true;
            }
        auto output = fresh(TaskKind::report, phrase_.open ? phrase_.verb : i);
        describe(output, i, phrase);
        output.needs_reader = false;
        add(std::move(output));
        return true;
    }

    /// "shall be fully accessible"
    bool read_predicate(std::size_t i) {
        const auto front = before_adverbs(i);
        if (!chunks_[i].has(Role::noun) || !(chunks_[i].sense(Role::noun).value & predicate) || front < 2 ||
            !chunks_[front - 1].has(Role::be))
            return false;
        if (!chunks_[before_adverbs(front - 1) - 1].any(bit(Role::modal)))
            return false;
        auto output = fresh(TaskKind::support, front - 1);
        output.first = i;
        output.behind = i + 1;
        outputs_.push_back(std::move(output));
        return true;
    }

    /// "to be followed by an interactive dialogue": goes with the outputs before it.
    bool join_dialogue(std::size_t i, const NounPhrase& phrase) {
        if (!chunks_[i].has(Role::noun) || outputs_.size() == clause_first_)
            return false;
        const auto kind = noun_kind(chunks_[i].sense(Role::noun).value);
        if ((kind != TaskKind::dialogue && kind != TaskKind::panel) || !is_joined(reading_, phrase))
            return false;
        if (kind == TaskKind::panel && !chunks_[phrase.governor].has(Role::both) &&
            chunks_[phrase.governor].any(bit(Role::preposition)))
            return false;
        auto output = fresh(kind, chunks_.size());
        output.verb = outputs_.back().verb;
        describe(output, i, phrase);
        const bool all = all_hosts_ || !phrase_.open || phrase_.group.empty();
        for (std::size_t host = clause_first_; all && host < outputs_.size(); ++host)
            output.hosts.push_back(host);
        if (!all)
            output.hosts = phrase_.group;
        // Dates that follow "and to the Assembly" are not the dialogue's; where none is known yet, all are.
        for (const auto host : output.hosts)
            output.due.insert(output.due.end(), outputs_[host].due.begin(), outputs_[host].due.end());
        output.dated = !output.due.empty();
        outputs_.push_back(std::move(output));
        return true;
    }

    /// "to present it": the phrase hands over what was made before.
    void refer_back(bool all) {
        if (phrase_.kinds == 0)
            return;
        if (outputs_.empty()) {
            // What is handed over has no name that we know, but it is written.
            const bool hands_over = (phrase_.bits & delivers) && !(phrase_.kinds & kind_bit(TaskKind::support));
            if (hands_over) {
                auto output = fresh(TaskKind::report, phrase_.verb);
                output.first = phrase_.verb;
                output.behind = phrase_.verb + 2;
                output.needs_reader = true;
                add(std::move(output));
            }
            return;
        }
        phrase_.group.clear();
        for (std::size_t k = outputs_.size(); k-- > (all ? clause_first_ : 0);) {
            if (!outputs_[k].hosts.empty() || !(phrase_.kinds & kind_bit(outputs_[k].kind)))
                continue;
            phrase_.group.push_back(k);
            share(k);
            if (!all)
                break;
        }
    }

    /// "to present the report", where one was asked for before: no second output.
    bool refer_to(TaskKind kind) {
        for (std::size_t k = outputs_.size(); k-- > 0;) {
            if (outputs_[k].kind != kind || !outputs_[k].hosts.empty())
                continue;
            if (k >= phrase_first() && phrase_.open)
                return true;
            phrase_.group = {k};
            phrase_.group_closed = true;
            share(k);
            for (auto& mention : phrase_.pending)
                attach(mention, phrase_.group);
            phrase_.pending.clear();
            return true;
        }
        return false;
    }

    [[nodiscard]] std::size_t phrase_first() const {
        return phrase_.made.empty() ? outputs_.size() : phrase_.made.front();
    }

    [[nodiscard]] static bool is_meeting(TaskKind kind) {
        return kind == TaskKind::event || kind == TaskKind::panel || kind == TaskKind::dialogue;
    }

    /// An event of an earlier clause gets this clause's actors too, if they make it.
    void share(std::size_t k) {
        auto& actors = outputs_[k].direction.actors;
        for (const auto actor : clause_.direction.actors)
            if (k < clause_first_ && is_meeting(outputs_[k].kind) && std::find(actors.begin(), actors.end(), actor) == actors.end())
                actors.push_back(actor);
        phrase_.made.push_back(k);
    }

    /// Subject of "decides that the panel discussion shall …": the event is what is decided.
    void read_subject() {
        for (std::size_t i = clause_.subject; i < clause_.behind && i < clause_.subject + 40; ++i) {
            if (chunks_[i].has(Role::modal))
                return;
            if (!chunks_[i].has(Role::noun))
                continue;
            const auto kind = noun_kind(chunks_[i].sense(Role::noun).value);
            const auto phrase = noun_phrase(reading_, i, clause_.subject);
            if (phrase.governor != nowhere && phrase.governor >= clause_.subject &&
                !chunks_[phrase.governor].has(Role::theme))
                continue;
            subject_noun_ = i;
            if (clause_.direction.mode == Mode::decide && clause_.direction.actors == std::vector{ActorClass::ORGAN} &&
                (kind == TaskKind::panel || kind == TaskKind::event || kind == TaskKind::dialogue))
                make_subject(kind);
            if (clause_.direction.mode == Mode::request && kind == TaskKind::report && !phrase.rhythm.empty())
                make_subject(kind);
            return;
        }
    }

    void make_subject(TaskKind kind) {
        if (subject_made_)
            return;
        const auto phrase = noun_phrase(reading_, *subject_noun_, clause_.subject);
        const bool named = phrase.determiner && *phrase.determiner != Determiner::indefinite;
        for (std::size_t k = outputs_.size(); named && k-- > 0;)
            if (outputs_[k].kind == kind) {
                subject_made_ = k;
                return;
            }
        auto output = fresh(kind, *subject_noun_);
        describe(output, *subject_noun_, phrase);
        if (kind != TaskKind::report)
            output.rhythm = {};
        output.needs_date = is_meeting(kind);
        subject_made_ = outputs_.size();
        outputs_.push_back(std::move(output));
    }

    /// The subject of a passive is its verb's object.
    void adopt_subject() {
        if (subject_noun_) {
            const auto kind = noun_kind(chunks_[*subject_noun_].sense(Role::noun).value);
            if (phrase_.kinds & kind_bit(kind))
                make_subject(kind);
            else if (kind == TaskKind::report && (phrase_.kinds & kind_bit(TaskKind::transmit)))
                make_subject(TaskKind::transmit);
        }
        if (!subject_made_ && !subject_noun_ && outputs_.size() > clause_first_ &&
            (phrase_.kinds & kind_bit(outputs_.back().kind)))
            subject_made_ = outputs_.size() - 1;
        if (subject_made_) {
            phrase_.group = {*subject_made_};
            phrase_.made = phrase_.group;
            for (auto& mention : std::exchange(phrase_.pending, {}))
                attach(mention, phrase_.group);
        }
    }

    // --- times and recipients

    void attach(const AnchorMention& mention, const std::vector<std::size_t>& group) {
        for (const auto k : group)
            if (fits(outputs_[k].kind, mention))
                outputs_[k].due.push_back(mention);
    }

    void take_time(const AnchorMention& mention) {
        const bool subject = !phrase_.open && clause_.subject != nowhere && !infinitive_;
        if (mention.theme || (mention.intended && subject && clause_.direction.mode == Mode::decide)) {
            if (phrase_.open)
                return;
            auto output = fresh(TaskKind::consideration, mention.first);
            for (auto i = mention.behind; i > clause_.verb && mention.due[0].session(); --i)
                if (organ_at(reading_, i - 1, context_) == mention.due[0].session()->organ) {
                    output.direction.actors = {actor_at(reading_, i - 1, context_).value_or(ActorClass::UN)};
                    break;
                }
            output.first = mention.first;
            output.behind = mention.behind;
            output.due.push_back(mention);
            outputs_.push_back(std::move(output));
            return;
        }
        if (mention.past)
            return;
        if (mention.agenda) {
            if (!phrase_.open || !(phrase_.kinds & (kind_bit(TaskKind::consideration) | kind_bit(TaskKind::panel))))
                return;
            if (phrase_.group.empty()) {
                phrase_.pending.push_back(mention);
            } else {
                attach(mention, phrase_.group);
                phrase_.group_closed = true;
            }
            return;
        }
        const auto from = std::max({last_time_, phrase_.open ? phrase_.verb + 1 : clause_.scope, last_noun_behind()});
        switch (governor_of(reading_, mention, from)) {
        case Governor::passing:
            return;
        case Governor::future:
            if (const auto k = handed_over(mention.first))
                attach(mention, {*k});
            else if (!phrase_.group.empty() && is_nearest_noun(phrase_.group.back(), mention.first))
                attach(mention, phrase_.group);
            else if (subject_made_ && !phrase_.open)
                attach(mention, {*subject_made_});
            else
                unclaimed_.push_back(mention);
            return;
        case Governor::output:
            break;
        }
        if (mention.first > 0 && mention.due[0].relation == Relation::every &&
            chunks_[before_adverbs(mention.first) - 1].any(bit(Role::to) | bit(Role::modal))) {
            close_phrase(mention.first);
            early_.push_back(mention); // "to annually report"
            return;
        }
        if (!phrase_.open) {
            if (subject_made_)
                attach(mention, {*subject_made_});
            else if (clause_first_ < outputs_.size() && outputs_.back().hosts.empty() && outputs_.back().due.empty() &&
                     mention.first > 0 && chunks_[mention.first - 1].has(Role::comma)) {
                attach(mention, {outputs_.size() - 1});
                outputs_.back().far = true;
            }
            else if (!infinitive_)
                early_.push_back(mention);
            else
                unclaimed_.push_back(mention);
            return;
        }
        const bool next_group = phrase_.leading && phrase_.group_closed && mention.first > 0 &&
                                chunks_[mention.first - 1].any(bit(Role::conjunction) | bit(Role::comma));
        if (phrase_.group.empty() || next_group) {
            phrase_.pending.push_back(mention);
            return;
        }
        // "on the implementation of the Programme in 2024", behind the session: what is reported on.
        const auto& dues = outputs_[phrase_.group.back()].due;
        const bool second = !dues.empty() && dues.back().due[0].session() && !mention.due[0].session() &&
                            mention.due[0].relation == Relation::in && mention.first > 0 &&
                            !chunks_[mention.first - 1].any(bit(Role::comma) | bit(Role::conjunction));
        if (second)
            return;
        attach(mention, phrase_.group);
        phrase_.group_closed = true;
    }

    /// "Requests the Secretary-General, at its next session, to …"
    void take_early(const AnchorMention& mention, std::size_t start) {
        if (!mention.past && !mention.agenda && !mention.theme &&
            governor_of(reading_, mention, start) == Governor::output)
            early_.push_back(mention);
    }

    [[nodiscard]] std::size_t last_noun_behind() const {
        const auto joined = outputs_.empty() || outputs_.back().hosts.empty() ? 0 : outputs_.back().noun + 1;
        if (phrase_.group.empty())
            return joined;
        const auto& output = outputs_[phrase_.group.back()];
        return std::max(joined, output.noun == nowhere ? output.verb + 1 : output.noun + 1);
    }

    /// "to be presented to the Council at …", "to be considered at …": the clause's last written output.
    [[nodiscard]] std::optional<std::size_t> handed_over(std::size_t at) const {
        constexpr std::size_t reach = 20;
        for (auto i = at; i > clause_.scope && i + reach > at; --i) {
            const auto& chunk = chunks_[i - 1];
            if (!chunk.has(Role::participle) || !chunks_[i - 2].has(Role::be))
                continue;
            const int value = chunk.sense(Role::participle).value;
            if (!(value & delivers) && verb_alone(value) != static_cast<int>(TaskKind::consideration))
                return std::nullopt;
            for (auto k = outputs_.size(); k-- > clause_first_;)
                if (outputs_[k].kind == TaskKind::report)
                    return k;
        }
        return std::nullopt;
    }

    /// Whether no other output noun stands between an output and a place behind it.
    [[nodiscard]] bool is_nearest_noun(std::size_t k, std::size_t at) const {
        const auto& output = outputs_[k];
        if (output.noun == nowhere)
            return false;
        // Of another sort of verb ("to be negotiated at") only right behind the noun.
        std::size_t be = at;
        while (be > output.noun && !chunks_[be - 1].has(Role::be))
            --be;
        const auto& verb = chunks_[be];
        const bool same_sort = verb.has(Role::participle) &&
                               (verb_kinds(verb.sense(Role::participle).value) & kind_bit(output.kind));
        if (!same_sort && be > output.noun + 4)
            return false;
        for (auto i = output.noun + 1; i < at; ++i)
            if (chunks_[i].has(Role::noun) && !chunks_[i].has(Role::verb))
                return false;
        return true;
    }

    void note_body(std::size_t i) {
        const auto actor = actor_at(reading_, i, context_);
        if (phrase_.open && (phrase_.kinds & kind_bit(TaskKind::mandate)) &&
            (actor == ActorClass::SP || actor == ActorClass::MECH))
            mandate_body_ = actor;
        const auto organ = organ_at(reading_, i, context_);
        if (organ.empty() || !phrase_.open || i == 0)
            return;
        auto before = i;
        while (before > clause_.scope && chunks_[before - 1].has(Role::determiner))
            --before;
        if (before == 0)
            return;
        const auto& over = chunks_[before - 1];
        const bool object = before - 1 == phrase_.verb;
        if (!object && !over.has(Role::to))
            return;
        for (const auto k : phrase_.made) {
            auto& recipients = outputs_[k].recipients;
            if (std::find(recipients.begin(), recipients.end(), organ) == recipients.end())
                recipients.push_back(organ);
            if (outputs_[k].recipient_at == nowhere)
                outputs_[k].recipient_at = i;
        }
    }

    /// "at that session": the one named last.
    void take_same_session() {
        if (phrase_.group.empty() || !outputs_[phrase_.group.back()].due.empty())
            return;
        for (std::size_t k = outputs_.size(); k-- > 0;)
            for (const auto& mention : outputs_[k].due)
                if (mention.due[0].session()) {
                    auto same = mention;
                    same.behind = same.first; // its words stand elsewhere
                    attach(same, phrase_.group);
                    return;
                }
    }

    void read_series(std::size_t i) {
        if (phrase_.made.empty())
            return;
        for (auto k = i + 1; k < clause_.behind && k < i + 4; ++k) {
            if (!chunks_[k].has(Role::cardinal))
                continue;
            outputs_[phrase_.made.back()].count = chunks_[k].sense(Role::cardinal).value;
            outputs_[phrase_.made.back()].count_at = k;
            return;
        }
    }

    const Reading& reading_;
    const std::vector<Chunk>& chunks_;
    const Clause& clause_;
    const Context& context_;
    std::vector<Output>& outputs_;
    std::size_t clause_first_;
    std::vector<AnchorMention> mentions_, waiting_, early_, unclaimed_;
    Phrase phrase_;
    bool infinitive_ = false, gerunds_ = false, in_relative_ = false, in_aside_ = false, all_hosts_ = false;
    std::optional<std::size_t> subject_noun_, subject_made_;
    std::size_t last_time_ = 0;
    std::optional<ActorClass> mandate_body_;
};

} // namespace

void read_outputs(const Reading& reading, const Clause& clause, const Context& context,
                  std::vector<Output>& outputs) {
    Walk(reading, clause, context, outputs).run();
}

} // namespace mandated::extractors
