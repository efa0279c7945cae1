#include "extractors/tasks/attachment.h"

namespace mandated::extractors {

Governor governor_of(const Reading& reading, const AnchorMention& mention, std::size_t from) {
    const auto& chunks = reading.chunks;
    if (mention.first == 0)
        return Governor::output;
    // Behind a comma a time goes back to the sentence's verb.
    bool comma = chunks[mention.first - 1].has(Role::comma);
    for (std::size_t i = mention.first; i > from; --i) {
        const auto& chunk = chunks[i - 1];
        constexpr auto heads = bit(Role::relation) | bit(Role::to) | bit(Role::duration);
        if (chunk.has(Role::comma) && chunks[i].any(heads))
            comma = true;
        const bool past = chunk.has(Role::passing) && !chunk.any(bit(Role::verb) | bit(Role::noun));
        if (chunk.has(Role::be) && !comma)
            return i >= 2 && chunks[i - 2].has(Role::to) ? Governor::future : Governor::output;
        const bool passive = i >= 2 && chunks[i - 2].has(Role::be);
        const bool attributive = i >= 2 && chunks[i - 2].has(Role::determiner);
        if (past && !comma && !passive && !attributive)
            return Governor::passing;
        if (chunk.has(Role::relative) && !comma)
            return Governor::passing;
        if (chunk.has(Role::goal) && !mention.due[0].session())
            return Governor::passing;
    }
    return Governor::output;
}

bool fits(TaskKind kind, const AnchorMention& mention) {
    if (mention.due[0].relation == Relation::for_)
        return kind == TaskKind::mandate || kind == TaskKind::event || kind == TaskKind::panel;
    // "to appropriate the amount … for the period from 1 July 2027 to 30 June 2028"
    if (kind == TaskKind::support && mention.due[0].relation == Relation::from &&
        mention.due.back().relation == Relation::until)
        return true;
    // "appoint the chair for the 2027 Forum": the session is the chair's, not the appointment's.
    if (kind == TaskKind::support ||
        (kind == TaskKind::mandate && mention.intended && mention.due[0].session()))
        return false;
    return true;
}

} // namespace mandated::extractors
