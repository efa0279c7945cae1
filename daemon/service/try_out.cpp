#include "daemon/service/try_out.h"

#include "daemon/service/outgoing.h"
#include "notify/compose/sample.h"
#include "schema/store/audit.h"
#include "schema/store/outbox.h"

#include <fmt/format.h>

namespace mandated::daemon {

std::vector<std::int64_t> try_out(Context& context, const Contact& contact, const std::string& by) {
    const auto now = context.clock.now();
    const auto sample = notify::sample_reminder(to_string(context.today()));
    std::vector<std::int64_t> messages;
    store::WriteTransaction transaction(context.database);
    for (const auto channel : contact.channels()) {
        const Outgoing outgoing{
            MessageKind::test,
            fmt::format("test/{}/{}/{}", contact.name, name(channel), to_string(now)), &contact,
            channel};
        messages.push_back(store::enqueue(context.database, composed(context, outgoing, sample)));
    }
    store::record_audit(context.database, now, by, "contact.tested", contact.name);
    transaction.commit();
    context.changed();
    return messages;
}

} // namespace mandated::daemon
