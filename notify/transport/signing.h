#pragma once

#include "schema/model/dates.h"
#include "schema/model/result.h"

#include <string>

namespace mandated::notify {

/// The header webhook-signature: "v1,…", one for each secret, separated by spaces. The error never
/// shows a secret.
[[nodiscard]] Result<std::string> webhook_signature(const std::string& secrets,
                                                    const std::string& webhook_id, Instant now,
                                                    const std::string& body);

/// Whether each secret (separated by spaces) is "whsec_" and base64 of 24 to 64 bytes.
[[nodiscard]] Result<bool> check_webhook_secret(const std::string& secrets);

} // namespace mandated::notify
