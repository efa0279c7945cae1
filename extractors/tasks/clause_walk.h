#pragma once

#include "extractors/tasks/attachment.h"
#include "extractors/tasks/noun_phrases.h"
#include "extractors/tasks/outputs.h"

namespace mandated::extractors {

inline constexpr auto body_roles = bit(Role::actor) | bit(Role::short_form);

/// Walks over a clause and keeps the verb phrase at hand: its verb, what it made so far, and the
/// times that wait for an output. Its parts are walk_verbs, walk_nouns, walk_objects,
/// walk_references, walk_times and walk_ends.
class ClauseWalk {
  public:
    ClauseWalk(const Reading& reading, const Clause& clause, const Context& context,
               std::vector<Output>& outputs)
        : reading_(reading), chunks_(reading.chunks), clause_(clause), context_(context),
          outputs_(outputs), clause_first_(outputs.size()) {}

    [[nodiscard]] Carried run(const Carried* carried);

  private:
    struct Phrase {
        bool open = false;
        std::size_t verb = 0;
        std::size_t objects = 0; ///< where its objects begin
        KindMask kinds = 0;
        int bits = 0;
        bool passive = false;
        bool suspended = false; ///< another verb has begun: times still attach, nouns do not
        std::vector<std::size_t> group;     ///< outputs the next time belongs to
        std::vector<std::size_t> made;      ///< all outputs of the phrase, for its recipients
        std::vector<AnchorMention> pending; ///< times before the first output
        bool group_closed = false;          ///< a time was attached: a new noun begins a new group
        bool leading = false;               ///< times stand before their outputs
        std::size_t dialogue = nowhere;     ///< named before what it goes with
        bool to_organ = false;              ///< "de lui présenter": to who speaks
    };

    void read_chunk(std::size_t i);

    // Verb phrases: where they begin and end.
    void note_form(std::size_t i);
    [[nodiscard]] bool about_last_output(std::size_t i) const;
    [[nodiscard]] std::size_t before_adverbs(std::size_t i) const;
    [[nodiscard]] bool is_purpose(std::size_t front) const;
    [[nodiscard]] bool is_duty(std::size_t i, std::size_t front) const;
    [[nodiscard]] bool starts_phrase(std::size_t i) const;
    [[nodiscard]] bool subjunctive_passive(std::size_t i) const;
    [[nodiscard]] static bool is_means(const Chunk& chunk);
    [[nodiscard]] bool noun_follows_of(std::size_t i) const;
    [[nodiscard]] bool closes_phrase(std::size_t i) const;
    void open_phrase(std::size_t i);
    void continue_phrase(int verb);
    [[nodiscard]] int finite_verb(std::size_t at) const;
    void make_alone(TaskKind kind, std::size_t verb, int bits);
    [[nodiscard]] bool lasts_days(std::size_t verb) const;
    void close_phrase();
    void hand_over_unnamed();
    [[nodiscard]] bool is_own_session(const AnchorMention& mention) const;
    void settle_pending();
    void settle_waiting();
    void settle_years();
    void settle_content();
    void settle_access();
    [[nodiscard]] bool hands_on_text(const Output& output) const;

    // Outputs and their noun phrases.
    [[nodiscard]] Output fresh(TaskKind kind, std::size_t verb) const;
    void add(Output output);
    void describe(Output& output, std::size_t noun, const NounPhrase& phrase) const;
    void describe_length(Output& output, std::size_t first, std::size_t noun) const;
    [[nodiscard]] std::optional<TaskKind> kind_of(std::size_t i) const;
    void read_noun(std::size_t i);
    [[nodiscard]] bool hands_on(std::size_t i, TaskKind kind, const NounPhrase& phrase) const;
    bool describe_alone(TaskKind kind, std::size_t i, const NounPhrase& phrase);
    [[nodiscard]] bool accepts(std::size_t i, TaskKind kind, const NounPhrase& phrase) const;
    [[nodiscard]] bool names_object(std::size_t body) const;
    [[nodiscard]] bool makes_accessible(std::size_t at) const;
    [[nodiscard]] bool goes_on_with_named(const NounPhrase& phrase, int flags) const;
    [[nodiscard]] bool in_list_of_named(std::size_t governor) const;
    [[nodiscard]] bool beside_named(std::size_t governor) const;
    [[nodiscard]] bool series_of(std::size_t at) const;
    [[nodiscard]] std::optional<bool> body_within(std::size_t from, std::size_t reach) const;
    [[nodiscard]] bool supports_somebody(std::size_t noun) const;
    [[nodiscard]] bool serves_named(std::size_t noun) const;
    [[nodiscard]] bool is_possessed(std::size_t noun) const;
    [[nodiscard]] bool asks_others(std::size_t at) const;
    bool read_duty(std::size_t i, const NounPhrase& phrase);
    bool read_periodic(std::size_t i, const NounPhrase& phrase);
    bool read_vessel(std::size_t i, const NounPhrase& phrase);
    bool read_predicate(std::size_t i);
    [[nodiscard]] bool is_act_as_means(std::size_t governor) const;
    bool read_means(std::size_t i, const NounPhrase& phrase);
    void read_kept(std::size_t i);
    [[nodiscard]] bool hands_on_made(std::size_t verb);
    [[nodiscard]] bool makes_new_text(std::size_t verb) const;
    [[nodiscard]] bool repeats_session(std::size_t i) const;
    void read_series(std::size_t i);

    // Outputs and bodies named before.
    bool join_dialogue(std::size_t i, const NounPhrase& phrase);
    bool read_follow_up(std::size_t i, const NounPhrase& phrase);
    [[nodiscard]] std::vector<std::size_t> joined_hosts() const;
    void refer_back(bool all);
    bool refer_to(TaskKind kind, std::size_t noun);
    [[nodiscard]] std::optional<std::size_t> meant_by(TaskKind kind, std::size_t noun) const;
    [[nodiscard]] std::size_t recent() const;
    [[nodiscard]] std::size_t phrase_first() const;
    [[nodiscard]] static bool is_meeting(TaskKind kind);
    void share(std::size_t k);
    void read_subject();
    void make_subject(TaskKind kind);
    void adopt_subject();
    void take_same_session();
    void note_body(std::size_t i);

    // Times, and the outputs they belong to.
    [[nodiscard]] bool is_attached(const AnchorMention& mention) const;
    void attach(const AnchorMention& mention, const std::vector<std::size_t>& group);
    void take_time(const AnchorMention& mention);
    [[nodiscard]] std::vector<std::size_t> undated(const std::vector<std::size_t>& group) const;
    void take_early(const AnchorMention& mention, std::size_t start);
    [[nodiscard]] std::size_t last_noun_behind() const;
    [[nodiscard]] std::optional<std::size_t> handed_over(std::size_t at) const;
    [[nodiscard]] std::size_t planned_verb(std::size_t at) const;
    [[nodiscard]] std::optional<std::size_t> only_meeting(std::size_t at) const;
    bool make_observance(const AnchorMention& mention);
    bool make_planned(const AnchorMention& mention);
    [[nodiscard]] bool is_nearest_noun(std::size_t k, std::size_t at) const;

    const Reading& reading_;
    const std::vector<Chunk>& chunks_;
    const Clause& clause_;
    const Context& context_;
    std::vector<Output>& outputs_;
    std::size_t clause_first_;
    std::vector<AnchorMention> mentions_, waiting_, early_, unclaimed_;
    Phrase phrase_;
    bool others_ = false; ///< what follows is what States are invited to do
    bool infinitive_ = false, gerunds_ = false, in_relative_ = false, in_aside_ = false,
         all_hosts_ = false;
    std::optional<std::size_t> subject_noun_, subject_made_;
    std::size_t most_hosts_ = 0; ///< of "both": two; 0 where there is no limit
    std::size_t last_time_ = 0;
    std::optional<ActorClass> mandate_body_;
};

} // namespace mandated::extractors
