#include "extractors/tasks/clauses.h"

namespace mandated::extractors {
namespace {

/// What a short form is where its body was never named in full.
struct Default {
    std::string_view family;
    ActorClass actor;
};
constexpr Default defaults[] = {
    {"office", ActorClass::HC},         {"expert", ActorClass::SP},
    {"rapporteur", ActorClass::SP},     {"commission", ActorClass::MECH},
    {"forum", ActorClass::MECH},        {"group", ActorClass::MECH},
    {"committee", ActorClass::MECH},    {"mission", ActorClass::MECH},
    {"mechanism", ActorClass::MECH},    {"partnership", ActorClass::UN},
    {"team", ActorClass::MECH},         {"panel", ActorClass::MECH},
    {"representative", ActorClass::SG}, {"envoy", ActorClass::SG},
    {"programme", ActorClass::UN},      {"fund", ActorClass::UN},
    {"board", ActorClass::UN},          {"organization", ActorClass::UN},
    {"agency", ActorClass::UN},         {"institute", ActorClass::UN},
    {"council", ActorClass::UN},        {"assembly", ActorClass::UN},
    {"department", ActorClass::SG},     {"authority", ActorClass::UN},
    {"entity", ActorClass::UN},         {"centre", ActorClass::UN},
    {"task force", ActorClass::MECH},   {"tribunal", ActorClass::UN},
    {"executive", ActorClass::UN},      {"group chair", ActorClass::MECH},
};

ActorClass class_for(const Context& context, ActorClass actor, std::string_view organ,
                     std::string_view parent) {
    if (!organ.empty() && organ == context.organ)
        return ActorClass::ORGAN;
    if (!parent.empty() && parent == context.organ)
        return ActorClass::MECH;
    return actor;
}

std::string_view code(const Chunk& chunk, Role role) {
    return chunk.has(role) ? chunk.sense(role).code : std::string_view{};
}

} // namespace

bool is_short_form(const Reading& reading, std::size_t at) {
    const auto& chunk = reading.chunks[at];
    if (!chunk.has(Role::short_form))
        return false;
    // "the Evaluation Office" is not the High Commissioner's.
    if (chunk.sense(Role::short_form).code == "office" && chunk.capital && at > 0 &&
        reading.chunks[at - 1].capital && reading.chunks[at - 1].roles == 0 &&
        reading.chunks[at - 1].word)
        return false;
    // Older texts write "the working group" small.
    return chunk.capital || (at > 0 && reading.chunks[at - 1].has(Role::determiner) &&
                             reading.chunks[at - 1].sense(Role::determiner).value ==
                                 static_cast<int>(Determiner::definite) &&
                             !chunk.any(bit(Role::unit)));
}

std::optional<ActorClass> actor_at(const Reading& reading, std::size_t at, const Context& context) {
    const auto& chunk = reading.chunks[at];
    if (chunk.has(Role::actor))
        return class_for(context, static_cast<ActorClass>(chunk.sense(Role::actor).value),
                         code(chunk, Role::organ), code(chunk, Role::parent));
    if (!is_short_form(reading, at))
        return std::nullopt;
    const auto family = chunk.sense(Role::short_form).code;
    if (const auto named = context.named.find(family); named != context.named.end())
        return class_for(context, named->second.actor, named->second.organ, {});
    for (const auto& entry : defaults)
        if (entry.family == family)
            return entry.actor;
    // Working groups of the Human Rights Council are mostly special procedures, the Assembly's
    // never.
    return context.organ == "HRC" ? ActorClass::SP : ActorClass::MECH;
}

void remember_bodies(const Reading& reading, Context& context) {
    for (const auto& chunk : reading.chunks) {
        if (!chunk.has(Role::family))
            continue;
        const auto family = chunk.sense(Role::family).code;
        auto& named = context.named[family];
        // "The Council" stays the adopting one, whatever other council is named.
        if (!context.organ.empty() && named.organ == context.organ)
            continue;
        const auto organ = code(chunk, Role::organ);
        named = {class_for(context, static_cast<ActorClass>(chunk.sense(Role::actor).value), organ,
                           code(chunk, Role::parent)),
                 organ};
    }
}

bool needs_memory(const Reading& reading, const Context& context) {
    for (const auto& chunk : reading.chunks)
        if (chunk.has(Role::short_form) && chunk.capital &&
            !context.named.contains(chunk.sense(Role::short_form).code))
            return true;
    return false;
}

} // namespace mandated::extractors
