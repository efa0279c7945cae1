#pragma once

#include "schema/model/names.h"

#include <filesystem>
#include <string>
#include <vector>

namespace mandated::notify {

/// Whether a connection to the mail server is encrypted: always and to the right server, or nothing
/// is sent; where the server offers it, whoever it is; never.
enum class SmtpTls { required, opportunistic, none };

/// How to log in: the best way that the server offers, or this one.
enum class SmtpLogin { any, plain, login, xoauth2 };

/// Where an access token (XOAUTH2) comes from: a program's output, or a file that something else
/// renews.
struct TokenSource {
    std::filesystem::path file;
    std::vector<std::string> command; ///< used where not empty
};

} // namespace mandated::notify

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 3> names_of<notify::SmtpTls> = {
    "required", "opportunistic", "none"};
template <>
inline constexpr std::array<std::string_view, 4> names_of<notify::SmtpLogin> = {"auto", "plain",
                                                                                "login", "xoauth2"};
} // namespace mandated
