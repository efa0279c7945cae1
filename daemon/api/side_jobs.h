#pragma once

#include "daemon/api/http/message.h"
#include "daemon/api/routes.h"
#include "daemon/service/context.h"
#include "daemon/service/side_work.h"

#include <any>
#include <exception>
#include <functional>
#include <stop_token>

namespace mandated::daemon {

/// What a request asks for that takes long: reads the database over a connection of its own.
using SideJob = std::function<std::any(const std::stop_token&)>;

// The jobs of routes; each throws ApiError where the request is wrong.
[[nodiscard]] SideJob backup_job(const ApiCall& call);
[[nodiscard]] SideJob check_job(const ApiCall& call);
[[nodiscard]] SideJob export_job(const ApiCall& call);

/// Has these jobs done before their requests are answered, where the peer may ask for them; all
/// other requests are prepared by `otherwise`.
[[nodiscard]] Preparation with_side_jobs(Context& context, SideWork& side, Preparation otherwise);

/// What the job of this request gave; where nobody has done it, it is done here. Throws what it
/// threw.
template <typename Outcome> Outcome outcome_of(const ApiCall& call, const SideJob& job) {
    const auto outcome = call.request.prepared.has_value() ? call.request.prepared : job({});
    if (const auto* fault = std::any_cast<std::exception_ptr>(&outcome))
        std::rethrow_exception(*fault);
    return std::any_cast<Outcome>(outcome);
}

} // namespace mandated::daemon
