#include "daemon/service/put_in_force.h"

#include "daemon/service/dates.h"
#include "daemon/service/learn_session.h"
#include "daemon/service/lineage.h"
#include "daemon/service/register_notice.h"
#include "schema/store/audit.h"
#include "schema/store/decisions.h"

#include <fmt/format.h>

namespace mandated::daemon {

IngestedResolution put_in_force(Context& context, const IngestRequest& request,
                                Resolution resolution, std::string identity, const Origin& origin) {
    IngestedResolution report;
    report.identity = std::move(identity);
    report.paragraphs = static_cast<int>(resolution.paragraphs.size());
    auto tasks = std::exchange(resolution.tasks, {});
    if (auto doubt = learn_session(context, resolution, report.identity, request.history))
        resolution.doubts.push_back(*std::move(doubt));
    const auto id = store::put_resolution(context.database, resolution, report.identity,
                                          origin.in_force, origin.part, context.clock.now());
    const auto row = *store::find_resolution(context.database, id);
    report.tasks =
        take_tasks(context, row, std::move(tasks), {request.by, request.name, origin.same_text});
    const auto almanac = stored_almanac(context);
    for (const auto& task : store::tasks_of(context.database, id))
        recalculate(context, almanac, row, task, store::decisions_of(context.database, task.id));
    link_lineage(context, row);
    resolution.paragraphs.clear();
    report.heading = std::move(resolution);
    const auto& taken = report.tasks;
    store::record_audit(context.database, context.clock.now(), request.by, "resolution.ingested",
                        report.identity,
                        fmt::format("{}: {} tasks new, {} changed, {} withdrawn", request.name,
                                    taken.created, taken.updated, taken.withdrawn));
    const bool news =
        origin.news || taken.unchanged == 0 || taken.created + taken.updated + taken.withdrawn > 0;
    if (!request.history && news)
        queue_registered(context, row, origin.document, request.name);
    return report;
}

} // namespace mandated::daemon
