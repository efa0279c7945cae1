#pragma once

#include "schema/model/task.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace mandated::extractors {

/// What a word or a phrase can be in a directive sentence, whatever the language. A phrase may have
/// several roles ("report" is a noun and a verb); the grammar in extractors/tasks decides by
/// position.
enum class Role : std::uint8_t {
    directive,      ///< finite verb that directs: "requests"; value: Mode, code: lemma
    directive_base, ///< the same in the infinitive: "request"
    recollection,   ///< finite verb that directs nothing: "welcomes"
    adverb,         ///< may stand between the parts of a clause: "also", "in this regard"; value: 1
                    ///< where it says for whom a text is readable: "in accessible formats"
    actor,          ///< value: ActorClass
    organ,          ///< code: the sessional body's code
    parent,         ///< code: the organ whose subsidiary body this is
    family,       ///< code: the short form it shares with others ("council"); see Role::short_form
    short_form,   ///< "the Council": code: the family of the body meant
    officer,      ///< "Chair of": acts for the body named next; value: 1 of who acts for the
                  ///< adopting organ where none is named
    bystander,    ///< States, civil society: never the owner of a task
    pronoun,      ///< "it", "them" as addressee or object
    aside,        ///< "in consultation with": what follows is no addressee
    noun,         ///< an output; value: NounFlags | TaskKind
    verb,         ///< infinitive that yields outputs; value: see VerbBits, code: lemma
    gerund,       ///< the same verb: "preparing"
    participle,   ///< the same verb: "prepared"
    passing,      ///< "held", "adopted": a time behind it belongs to what is mentioned
    goal,         ///< "achieve": a time behind it is an aim, not a due date
    follow,       ///< "during", "in": joins a dialogue to an output; value: 1 of "followed by"
    determiner,   ///< value: Determiner
    cardinal,     ///< value: the number
    preposition,  ///< the head of a phrase that is no object: "of", "on"
    relation,     ///< before a time; value: Relation; code: "day" where it is before days only
    end_of,       ///< "the end of"
    agenda,       ///< what can own a session by "of": "provisional agenda", "margins"
    theme,        ///< "priority theme": fixed for a session
    session,      ///< "session", "sessions"; value: 1 where plural
    session_word, ///< "regular", "annual": between the number and "session"
    special,      ///< "special" of a session
    next,         ///< "next" of a session
    present,      ///< "the present session": gives no anchor
    month,        ///< value: 1–12
    part_of_year, ///< "half", "quarter"; value: 2 or 4
    unit,         ///< "years"; value: Duration::Unit
    rhythm,       ///< "annually"; code: the anchor
    rhythm_word,  ///< "annual" before an output; code: the anchor
    each,         ///< "every", "each"
    both,         ///< "both", "each to be": all outputs before it; value: how many, 0 for all
    duration,     ///< "a period of", "a further"
    within,       ///< "within" before a length of time
    via,          ///< "through": names one more who acts
    instrument,   ///< "with": what is provided stands behind it
    possessor,    ///< "'s"
    series,       ///< "one for each of": the next number is the count
    condition,    ///< "within existing resources"
    to,           ///< the infinitive's mark
    dative,       ///< before whom something is handed to, where that is no infinitive's mark: "à"
    that,         ///< opens a clause of its own
    modal,        ///< "shall", "should"; code: the lemma where it directs by itself
    be,           ///< the passive's auxiliary
    copula,       ///< "is", "are": what is said of the word before it is not directed
    relative,     ///< "which": what follows directs nobody
    conjunction,  ///< "and", "or"
    we,           ///< the organ speaking of itself
    comma,
    stop, ///< semicolon, full stop
    colon,
    ordinal, ///< value: the number; filled by the reader of a paragraph
    year,    ///< value: 1945–2199; filled by the reader of a paragraph
    figure,  ///< value: any other number in figures
    count_
};

using RoleMask = std::uint64_t;
[[nodiscard]] constexpr RoleMask bit(Role role) {
    return RoleMask{1} << static_cast<unsigned>(role);
}
static_assert(static_cast<unsigned>(Role::count_) <= 64);

/// How a directive names who must act.
enum class Mode : int {
    request, ///< somebody is asked: the addressee follows
    decide,  ///< the organ itself acts, or says that somebody shall
    perform, ///< the verb is the act: "renews the mandate"
};

enum class Determiner : int { indefinite, definite, possessive };

/// One role of a phrase.
struct Sense {
    Role role = Role::count_;
    int value = 0;
    std::string_view code = {};
};

/// A phrase of a language's tables, lower case, words separated by single spaces.
struct Entry {
    std::string_view phrase;
    Sense sense;
};

/// Somebody who can act. Class UN becomes ORGAN where `organ` is the adopting organ, and MECH where
/// `parent` is.
struct ActorEntry {
    std::string_view phrase;
    ActorClass actor;
    std::string_view organ = {};
    std::string_view family = {};
    std::string_view parent = {};
};

/// The kinds of output as bits, for verbs that may have several kinds of object.
using KindMask = unsigned;
[[nodiscard]] constexpr KindMask kind_bit(TaskKind kind) {
    return 1U << static_cast<unsigned>(kind);
}

/// Flags of a noun's value, beside the kind in the low four bits.
enum NounFlags : int {
    plural = 1 << 4,
    weak = 1 << 5,        ///< an output only with a time or a recipient organ: "recommendations"
    predicate = 1 << 6,   ///< may stand behind "shall be": "accessible"
    any_place = 1 << 7,   ///< an output behind a preposition too: "under review"
    of_state = 1 << 8,    ///< none where it goes to a State: "technical assistance"
    body_too = 1 << 9,    ///< a mandate where it is established: "forum"
    at_session = 1 << 10, ///< support only with the session it is for: "participation"
    unsaid = 1 << 11,     ///< written where the text says so: "an update in her report"
};
[[nodiscard]] constexpr TaskKind noun_kind(int value) {
    return static_cast<TaskKind>(value & 15);
}

/// Bits of a verb's value, beside the mask of kinds it takes as objects in the low nine bits.
enum VerbBits : int {
    alone_shift = 12,     ///< kind + 1 of the output the verb is by itself, in four bits
    delivers = 1 << 16,   ///< "submit", "present": hands over what another verb made
    takes_in = 1 << 17,   ///< "include in": the output stands behind "in"
    to_body = 1 << 18,    ///< alone only with a body as object: "assist the Special Rapporteur"
    any_object = 1 << 19, ///< alone with whatever object: "appoint"
    timed = 1 << 20,      ///< alone only with a time: "meet"
    keeps = 1 << 21,      ///< "keep … informed": the participle says what is made
    own = 1 << 23,        ///< alone only where the organ decides it for itself: "observe"
    told = 1 << 22,       ///< alone, by whatever medium: "inform … in his report"
};
[[nodiscard]] constexpr KindMask verb_kinds(int value) {
    return static_cast<KindMask>(value & 0x1ff);
}
[[nodiscard]] constexpr int verb_alone(int value) {
    return ((value >> alone_shift) & 15) - 1;
}

/// A verb with outputs in its forms; an empty form does not occur.
struct VerbEntry {
    std::string_view lemma, gerund, participle;
    KindMask kinds = 0;
    int alone = -1; ///< a TaskKind, or -1
    int bits = 0;
};

/// A sessional body's numbering: the session that begins in a year is year - epoch, times a year's
/// sessions. An epoch of 0 says that the year is the number.
struct Numbering {
    std::string_view organ;
    int epoch = 0;
    int sessions_a_year = 1;
};

} // namespace mandated::extractors
