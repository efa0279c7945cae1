#pragma once

#include "schema/model/due_anchor.h"
#include "schema/model/names.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mandated {

/// What kind of output a task asks for; explained in docs/tasks.md.
enum class TaskKind {
    report,
    oral_update,
    dialogue,
    panel,
    event,
    mandate,
    consideration,
    transmit,
    support
};
template <>
inline constexpr std::array<std::string_view, 9> names_of<TaskKind> = {
    "report",  "oral_update",   "dialogue", "panel",  "event",
    "mandate", "consideration", "transmit", "support"};

/// Who must act: SG Secretary-General and Secretariat; HC High Commissioner and OHCHR; SP special
/// procedures; MECH other mechanisms and subsidiary bodies; ORGAN the adopting organ; UN other
/// bodies; OTHER anyone else.
enum class ActorClass { SG, HC, SP, MECH, ORGAN, UN, OTHER };
template <>
inline constexpr std::array<std::string_view, 7> names_of<ActorClass> = {
    "SG", "HC", "SP", "MECH", "ORGAN", "UN", "OTHER"};

/// Which field of a task a span of text or a doubt is about. `document` is for doubts about the
/// whole file.
enum class Aspect { kind, actor, verb, count, due, recipient, condition, document };
template <>
inline constexpr std::array<std::string_view, 8> names_of<Aspect> = {
    "kind", "actor", "verb", "count", "due", "recipient", "condition", "document"};

/// The words an answer rests on: a half-open range of Unicode code points of the paragraph's text.
struct Evidence {
    Aspect what = Aspect::due;
    std::size_t start = 0;
    std::size_t end = 0;
    std::string text;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Why a person should look. For a doubt about a due anchor, both readings are anchors as text.
struct Doubt {
    Aspect what = Aspect::due;
    std::string reason; ///< "tracked change", "ambiguous session" …, short words for a person
    std::vector<std::string> reading;     ///< what the task holds
    std::vector<std::string> alternative; ///< what it may be instead

    friend bool operator==(const Doubt&, const Doubt&) = default;
};

/// One deliverable of one operative paragraph, as read from the text.
struct Task {
    std::string para; ///< printed number of the paragraph, "33", "12(a)(ii)"
    int index = 1;    ///< place among the paragraph's tasks, from 1
    TaskKind kind = TaskKind::report;
    std::vector<ActorClass> actors;
    std::string verb;                    ///< lemma: "request", "decide" …
    int count = 1;                       ///< how many: "five regional seminars"
    std::vector<std::string> recipients; ///< organ codes
    std::vector<DueAnchor> due;          ///< the likelier reading; empty where no time is stated
    std::string summary;                 ///< the output in the text's words
    std::vector<std::string> conditions; ///< "within existing resources" …, in the text's words
    std::vector<Evidence> evidence;
    std::vector<Doubt> doubts;

    friend bool operator==(const Task&, const Task&) = default;
};

/// "33.2", "12a.1", "12a(ii).1": the part of a task's address behind its resolution.
[[nodiscard]] std::string local_address(const std::string& para, int index);

} // namespace mandated
