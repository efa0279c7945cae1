#pragma once

#include "notify/transport/outcome.h"

#include <filesystem>

namespace mandated::notify {

/// Puts a message into a maildir (with its folders cur, new and tmp, made where missing), on disk
/// before it returns. The file is named after the identity: a repeat finds the earlier copy, read
/// or not, and adds none. `failed` with the path and the system's reason where it cannot be
/// written.
[[nodiscard]] Delivery deliver_maildir(const std::filesystem::path& maildir,
                                       const std::string& message, const std::string& identity);

} // namespace mandated::notify
