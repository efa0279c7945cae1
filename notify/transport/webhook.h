#pragma once

#include "notify/transport/outcome.h"
#include "schema/model/dates.h"
#include "schema/model/result.h"

#include <stop_token>
#include <vector>

namespace mandated::notify {

/// What webhooks may reach, and how.
struct WebhookSettings {
    std::string ca_file; ///< PEM file of trusted authorities; "" for the system's
    std::vector<std::string> allowed_hosts; ///< exact host names; empty for any
    bool allow_private = false;             ///< also loopback, private and link-local addresses
    bool allow_http = false;                ///< also without TLS
    /// "http://proxy.example.org:3128", through which all is sent; "" for none. It may have any
    /// address, and then looks names up, so that what is private is checked for addresses in URLs
    /// only.
    std::string proxy;
    std::chrono::seconds timeout{30}; ///< for the whole request
};

/// Posts a JSON body as Standard Webhooks 1.0 has it. `secret` is "whsec_" + base64, several
/// separated by spaces while one is being replaced, "" for no signature. Redirects are not
/// followed; a 2xx answer alone is success, 410 is dead, all else failed: a receiver knows a repeat
/// by its webhook-id, so an answer that was lost is no reason to hold the message back. Of an
/// answer's body no more than 64 KiB are read, and none is kept. Addresses
/// are checked as they are connected to, so a name cannot be rebound to a private one. Never throws
/// for a fault of the network; safe to call from any thread; a requested stop ends it in about two
/// seconds.
[[nodiscard]] Delivery post_webhook(const WebhookSettings& settings, const std::string& url,
                                    const std::string& secret, const std::string& webhook_id,
                                    Instant now, const std::string& body,
                                    std::stop_token stop = {});

/// Whether these settings let a webhook be posted to this URL; the reason where not. Looks no name
/// up.
[[nodiscard]] Result<bool> check_webhook_url(const WebhookSettings& settings,
                                             const std::string& url);

} // namespace mandated::notify
