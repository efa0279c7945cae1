#pragma once

#include "extractors/tasks/context.h"
#include "extractors/tasks/reading.h"

namespace mandated::extractors {

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Who is directed, and by what verb. A lettered part takes it over from its opening line.
struct Direction {
    Mode mode = Mode::request;
    std::string_view lemma;
    std::vector<ActorClass> actors; ///< empty where only States or nobody we know is directed

    friend bool operator==(const Direction&, const Direction&) = default;
};

/// A part of a paragraph that directs somebody: from its verb to the next directive.
struct Clause {
    Direction direction;
    std::size_t verb = nowhere; ///< the chunk of the directing verb; nowhere where it is inherited
    std::size_t actor_first = nowhere; ///< the words that name the actors
    std::size_t actor_behind = nowhere;
    std::size_t scope = 0; ///< where the directions begin: behind the addressee
    std::size_t behind = 0;
    std::size_t subject = nowhere;   ///< of a that-clause: where its subject begins
    std::size_t addressee = nowhere; ///< the words between the verb and such a clause
    bool inherited = false;
    bool stated = false;  ///< "the Secretary-General shall …": its subject is who is directed
    bool general = false; ///< States are named before any body of the United Nations
    bool nominal = false; ///< "encourages the holding of …": the scope begins with the gerund
};

/// The directive clauses of a paragraph, in text order; recollections between them are left out.
/// Where the paragraph begins without a verb of its own, `inherited` gives the first clause its
/// direction.
[[nodiscard]] std::vector<Clause> find_clauses(const Reading& reading, const Context& context,
                                               const Direction* inherited);

/// The class of the body named at a chunk, in a text of the adopting organ; nothing where none is.
[[nodiscard]] std::optional<ActorClass> actor_at(const Reading& reading, std::size_t chunk,
                                                 const Context& context);

/// Whether the chunk is a short form of a body's name: "the Commission".
[[nodiscard]] bool is_short_form(const Reading& reading, std::size_t chunk);

/// Remembers the bodies that a paragraph names in full, for the short forms of later ones.
void remember_bodies(const Reading& reading, Context& context);
/// Whether the paragraph has a short form whose body was not yet named.
[[nodiscard]] bool needs_memory(const Reading& reading, const Context& context);

/// The lemma of a paragraph that directs by a subject and a modal alone ("The Commission shall meet
/// annually"); "" for others.
[[nodiscard]] std::string_view stated_lemma(const Reading& reading, const Context& context);

/// Fills in who a clause directs and where its directions begin. `before` is the direction of the
/// clause before it in the paragraph, for "requests it to"; may be null.
void name_addressees(const Reading& reading, const Context& context, const Direction* before,
                     Clause& clause);

} // namespace mandated::extractors
