#pragma once

#include "schema/model/task.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated::extractors {

/// Somebody who can act, in an administrator's words: "office of the special envoy on youth".
struct AddedActor {
    std::string language, phrase;
    ActorClass actor = ActorClass::UN;
};

/// A body with sessions of its own, which due anchors name by its code: "UNEA/7".
struct AddedOrgan {
    std::string language, phrase, code;
    ActorClass actor = ActorClass::UN;
    /// The session that begins in a year is year - epoch, times a year's sessions; an epoch of 0
    /// says that the year is the number. Without it any number is believed.
    std::optional<int> epoch;
    int sessions_a_year = 1;
};

/// What can be asked for: "scoping paper".
struct AddedOutput {
    std::string language, phrase;
    std::string plural; ///< "" for none
    TaskKind kind = TaskKind::report;
};

/// An administrator's words, beside the built-in ones. A phrase that is built in is replaced.
struct AddedWords {
    std::vector<AddedActor> actors;
    std::vector<AddedOrgan> organs;
    std::vector<AddedOutput> outputs;
};

} // namespace mandated::extractors
