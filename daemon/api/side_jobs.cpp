#include "daemon/api/side_jobs.h"

#include "daemon/api/access.h"

namespace mandated::daemon {
namespace {

struct Job {
    const char* method;
    const char* path;
    SideJob (*make)(const ApiCall&);
};

constexpr std::array jobs{Job{"POST", "/v1/backups", backup_job},
                          Job{"GET", "/v1/check", check_job}, Job{"GET", "/v1/export", export_job}};

/// Nothing where the handler answers at once: no such job, or it will say why not.
SideJob job_of(Context& context, const Request& request) {
    for (const auto& job : jobs)
        if (request.method == job.method && request.path == job.path &&
            caller_of(context, request).may == Access::administer) {
            try {
                return job.make({context, request, {}, ""});
            } catch (const std::exception&) {
                return {};
            }
        }
    return {};
}

} // namespace

Preparation with_side_jobs(Context& context, SideWork& side, Preparation otherwise) {
    return [&context, &side, otherwise = std::move(otherwise)](
               const std::shared_ptr<Request>& request, std::function<void()> answer) {
        auto job = job_of(context, *request);
        if (!job)
            return otherwise(request, std::move(answer));
        side.run(std::move(job), [request, answer = std::move(answer)](std::any outcome) {
            request->prepared = std::move(outcome);
            answer();
        });
    };
}

} // namespace mandated::daemon
