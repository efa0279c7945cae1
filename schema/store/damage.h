#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace mandated::store {

/// Whether reading the file through takes longer than a start may: 32 MiB and more. Smaller ones
/// are checked by Database::open.
[[nodiscard]] bool is_large(const std::filesystem::path& database);

/// What is wrong with a database file, in words for an administrator; nothing where all is well or
/// where the search was stopped. Reads through a connection of its own.
[[nodiscard]] std::optional<std::string> find_damage(const std::filesystem::path& database,
                                                     const std::stop_token& stopped);

} // namespace mandated::store
