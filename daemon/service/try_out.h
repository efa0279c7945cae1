#pragma once

#include "daemon/service/context.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mandated::daemon {

/// Queues a sample reminder for a contact by each of its channels; the messages' ids. A sample is
/// tried once: what fails of it is not sent later.
std::vector<std::int64_t> try_out(Context& context, const Contact& contact, const std::string& by);

} // namespace mandated::daemon
