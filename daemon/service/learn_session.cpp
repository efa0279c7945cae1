#include "daemon/service/learn_session.h"

#include "daemon/calendar/session_text.h"
#include "daemon/service/session_change.h"
#include "schema/store/sessions.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

Doubt doubt(std::string reason) {
    return {Aspect::document, std::move(reason), {}, {}};
}

} // namespace

std::optional<Doubt> learn_session(Context& context, const Resolution& text,
                                   const std::string& identity, bool history) {
    if (text.status != TextStatus::adopted || text.organ.empty() || text.session.empty() ||
        !text.session_first_day || !text.session_last_day)
        return std::nullopt;
    const SessionId id{text.organ, text.session};
    auto printed = read_sittings(
        id, {to_string(*text.session_first_day) + ".." + to_string(*text.session_last_day)});
    if (!printed)
        return doubt("the dates printed for its session were not taken: " + printed.error());
    const auto words = sittings_in_words(*printed);
    if (text.adopted && (*text.adopted < printed->opens() || *text.adopted > printed->closes()))
        return doubt(fmt::format("it prints {} for {}, but was adopted on {}; these dates were not "
                                 "taken",
                                 words, to_string(id), to_string(*text.adopted)));
    const auto known = store::find_session(context.database, id);
    const bool same = known && known->precision == Precision::day &&
                      known->opens() == printed->opens() && known->closes() == printed->closes();
    if (known && known->status == DateStatus::confirmed) {
        if (same)
            return std::nullopt;
        return doubt(fmt::format("it prints {} for {}, which is confirmed for {} ({}); the "
                                 "confirmed dates stay",
                                 words, to_string(id), sittings_in_words(*known), known->source));
    }
    if (same)
        printed->sittings = known->sittings; // a suspended session's front page spans them all
    printed->status = DateStatus::confirmed;
    printed->source = "printed on " + identity;
    ChangeOptions options;
    options.by = identity;
    options.silent = history;
    const auto report = apply_sessions(context, {*printed}, options);
    const auto& refused = report.steps.front().refused;
    return refused.empty()
               ? std::nullopt
               : std::optional{doubt(fmt::format("it prints {} for {}; these dates were not "
                                                 "taken: {}",
                                                 words, to_string(id), refused))};
}

} // namespace mandated::daemon
