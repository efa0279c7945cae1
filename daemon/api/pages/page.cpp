#include "daemon/api/pages/page.h"

#include "embedded/pages.h"

#include <fmt/format.h>

#include <array>
#include <openssl/evp.h>
#include <stdexcept>

namespace mandated::daemon {
namespace {

std::string text_of(const std::string& file) {
    for (const auto& each : embedded::pages)
        if (each.name == file)
            return std::string(each.text);
    throw std::logic_error("there is no page " + file);
}

/// As a Content-Security-Policy names a style that stands in the page.
std::string fingerprint(const std::string& style) {
    std::array<unsigned char, 32> digest{};
    std::array<unsigned char, 45> text{};
    if (EVP_Digest(style.data(), style.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not available from OpenSSL");
    EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(digest.size()));
    return fmt::format("'sha256-{}'", reinterpret_cast<const char*>(text.data()));
}

} // namespace

Response page(int status, std::string_view name, std::string_view language,
              kainjow::mustache::data values) {
    const auto style = text_of(fmt::format("{}.css", name));
    kainjow::mustache::mustache parsed(text_of(fmt::format("{}.{}.html", name, language)));
    values.set("style", style);
    return {status,
            "text/html; charset=utf-8",
            parsed.render(values),
            {{"Content-Security-Policy",
              fmt::format("default-src 'none'; style-src {}; form-action 'self'; "
                          "frame-ancestors 'none'; base-uri 'none'",
                          fingerprint(style))},
             {"Referrer-Policy", "no-referrer"},
             {"Cache-Control", "no-store"},
             {"X-Robots-Tag", "noindex"}}};
}

} // namespace mandated::daemon
