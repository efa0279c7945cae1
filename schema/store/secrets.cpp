#include "schema/store/secrets.h"

#include "schema/store/query.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <sys/random.h>
#include <system_error>

namespace mandated::store {
namespace {

std::string random_digits() {
    std::array<unsigned char, 32> bytes{};
    // So few bytes come whole or, before the kernel has any, not at all.
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        throw std::system_error(errno, std::generic_category(), "no random bytes");
    std::string digits;
    for (const auto byte : bytes)
        digits += fmt::format("{:02x}", byte);
    return digits;
}

} // namespace

std::string secret(Database& database, const std::string& name) {
    Query known(database, "SELECT value FROM secrets WHERE name = ?");
    if (known.with(name).next())
        return known.text(0);
    auto made = random_digits();
    Query(database, "INSERT INTO secrets (name, value) VALUES (?, ?)").with(name, made).run();
    return made;
}

} // namespace mandated::store
