#include "notify/transport/webhook.h"

#include "notify/transport/curl_transfer.h"
#include "notify/transport/public_address.h"
#include "notify/transport/signing.h"
#include "schema/model/crash_point.h"

#include <fmt/format.h>

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <strings.h>

namespace mandated::notify {
namespace {

/// The status is the answer; a longer body is not waited for.
constexpr std::size_t most_answer = 64 * 1024;

std::size_t ignore_answer(char*, std::size_t size, std::size_t count, void* total) {
    auto& read = *static_cast<std::size_t*>(total);
    read += size * count;
    return read > most_answer ? 0 : size * count;
}

/// Whether a host is written as an address, and that a private one.
bool is_private_literal(std::string host) {
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    sockaddr_in ipv4{};
    ipv4.sin_family = AF_INET;
    if (inet_pton(AF_INET, host.c_str(), &ipv4.sin_addr) == 1)
        return !is_public_address(reinterpret_cast<const sockaddr&>(ipv4));
    sockaddr_in6 ipv6{};
    ipv6.sin6_family = AF_INET6;
    if (inet_pton(AF_INET6, host.c_str(), &ipv6.sin6_addr) == 1)
        return !is_public_address(reinterpret_cast<const sockaddr&>(ipv6));
    return false;
}

bool same_host(const std::string& left, const std::string& right) {
    return strcasecmp(left.c_str(), right.c_str()) == 0;
}

bool asks_to_wait(long status) {
    return status == 429 || status / 100 == 5;
}

/// A status that came decides, whatever befell the rest of the answer.
Outcome outcome_of(long status) {
    if (status / 100 == 2)
        return Outcome::sent;
    return status == 410 ? Outcome::dead : Outcome::failed;
}

std::string meaning_of(long status) {
    if (status / 100 == 2)
        return "";
    if (status == 410)
        return ": the receiver wants no more";
    if (status / 100 == 3)
        return ": a redirect, which is not followed; give the URL it leads to";
    return ": not accepted";
}

} // namespace

Result<bool> check_webhook_url(const WebhookSettings& settings, const std::string& url) {
    const auto parts = parse_url(url);
    if (!parts || parts->host.empty())
        return Error{"not a URL; expected https://host/path"};
    if (parts->scheme != "https" && !(settings.allow_http && parts->scheme == "http"))
        return Error{fmt::format("a webhook by {}; expected https", parts->scheme)};
    if (parts->has_user)
        return Error{"a webhook's URL must not hold a user name or password"};
    const auto& hosts = settings.allowed_hosts;
    if (!hosts.empty() && std::none_of(hosts.begin(), hosts.end(), [&](const auto& host) {
            return same_host(host, parts->host);
        }))
        return Error{fmt::format("the host {} is not among the allowed ones", parts->host)};
    if (!settings.allow_private && is_private_literal(parts->host))
        return Error{fmt::format("{} is a private address, which is not allowed", parts->host)};
    return true;
}

Delivery post_webhook(const WebhookSettings& settings, const std::string& url,
                      const std::string& secret, const std::string& webhook_id, Instant now,
                      const std::string& body, std::stop_token stop) {
    if (const auto fit = check_webhook_url(settings, url); !fit)
        return {Outcome::failed, fit.error()};
    CurlList headers = with_entry({}, "Content-Type: application/json");
    headers = with_entry(std::move(headers), "webhook-id: " + webhook_id);
    headers = with_entry(std::move(headers),
                         fmt::format("webhook-timestamp: {}", now.time_since_epoch().count()));
    headers = with_entry(std::move(headers), "Expect:");
    if (!secret.empty()) {
        const auto signature = webhook_signature(secret, webhook_id, now, body);
        if (!signature)
            return {Outcome::failed, signature.error()};
        headers = with_entry(std::move(headers), "webhook-signature: " + *signature);
    }

    CurlConnection connection;
    CurlTransfer transfer(connection, url, settings.ca_file, settings.timeout, false,
                          std::move(stop));
    bool refused = false;
    std::size_t answered = 0;
    if (!settings.proxy.empty())
        transfer.set(CURLOPT_PROXY, settings.proxy.c_str());
    else if (!settings.allow_private)
        // The last word, after any name was looked up.
        transfer.only_to([&refused](const sockaddr& address) {
            refused = refused || !is_public_address(address);
            return is_public_address(address);
        });
    transfer.set(CURLOPT_PROTOCOLS_STR, settings.allow_http ? "https,http" : "https");
    transfer.set(CURLOPT_FOLLOWLOCATION, 0L);
    transfer.set(CURLOPT_USERAGENT, "mandated");
    transfer.set(CURLOPT_HTTPHEADER, headers.get());
    transfer.set(CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE)); // none for the proxy
    transfer.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    transfer.set(CURLOPT_POSTFIELDS, body.data());
    transfer.set(CURLOPT_WRITEFUNCTION, &ignore_answer);
    transfer.set(CURLOPT_WRITEDATA, &answered);
    crash_point("during-transfer");
    const auto end = transfer.perform();

    const auto host = parse_url(url)->host;
    if (refused && end.code == CURLE_COULDNT_CONNECT)
        return {Outcome::failed,
                fmt::format("{} has a private address, which is not allowed", host)};
    if (end.response == 0) {
        Delivery lost{Outcome::failed, fmt::format("{}: {}", host, end.problem)};
        lost.reached = false;
        return lost;
    }
    Delivery delivery{outcome_of(end.response), fmt::format("{} answered {}{}", host, end.response,
                                                            meaning_of(end.response))};
    delivery.reached = !asks_to_wait(end.response);
    if (!delivery.reached && end.retry_after > 0)
        delivery.retry_after = std::chrono::seconds(end.retry_after);
    return delivery;
}

} // namespace mandated::notify
