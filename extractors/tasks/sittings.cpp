#include "extractors/tasks/anchors.h"
#include "extractors/tasks/clauses.h"

namespace mandated::extractors {
namespace {

/// The family of the mechanism named nearest before `at`: "working group"; "" where none is near.
std::string_view family_before(const Reading& reading, std::size_t at, const Context& context) {
    constexpr std::size_t reach = 24;
    for (auto i = at; i > 0 && i + reach > at; --i) {
        const auto& chunk = reading.chunks[i - 1];
        const auto actor = actor_at(reading, i - 1, context);
        if (actor != ActorClass::MECH && actor != ActorClass::SP)
            continue;
        if (chunk.has(Role::family))
            return chunk.sense(Role::family).code;
        if (is_short_form(reading, i - 1))
            return chunk.sense(Role::short_form).code;
    }
    return {};
}

} // namespace

std::optional<int> counted_session(const Reading& reading, std::size_t at, const Context& context) {
    const auto found = context.sittings.find(family_before(reading, at, context));
    return found == context.sittings.end() ? std::nullopt : std::optional(found->second + 1);
}

void remember_sittings(const Reading& reading, Context& context) {
    const auto& chunks = reading.chunks;
    for (std::size_t i = 1; i < chunks.size(); ++i) {
        if (!chunks[i].has(Role::session) || !chunks[i - 1].has(Role::ordinal))
            continue;
        const auto family = family_before(reading, i, context);
        const auto named = context.named.find(family);
        if (family.empty() || (named != context.named.end() && !named->second.organ.empty()))
            continue;
        context.sittings[family] = chunks[i - 1].number;
    }
}

} // namespace mandated::extractors
