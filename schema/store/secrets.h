#pragma once

#include "schema/store/database.h"

#include <string>

namespace mandated::store {

/// Random bytes by a name, made when they are first asked for and kept from then on. They leave the
/// database for no log, message or answer.
[[nodiscard]] std::string secret(Database& database, const std::string& name);

} // namespace mandated::store
