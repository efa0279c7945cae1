#pragma once

#include "notify/compose/notice.h"
#include "schema/model/contact.h"

#include <string>

namespace mandated::notify {

/// What a webhook's body needs besides what it tells.
struct WebhookFrame {
    std::string subject;   ///< as a mail would have
    std::string timestamp; ///< "2027-04-01T06:00:00Z"
    Reader reader;
};

/// The body of a notice in a contact's format: Standard Webhooks (compose.h), a message with an
/// adaptive card as a Microsoft Teams workflow takes it, or a Slack message of blocks. Texts of
/// documents stand in the latter two as plain text, never as their markup.
[[nodiscard]] std::string webhook_body(WebhookFormat format, const Notice& notice,
                                       const WebhookFrame& frame);
/// The same for what befell a task or a file; its subject is made here.
[[nodiscard]] std::string webhook_body(WebhookFormat format, const Happening& happening,
                                       const WebhookFrame& frame);
/// "Done: report on snow — A/HRC/RES/63/98 para. 2", in the reader's language.
[[nodiscard]] std::string subject_of(const Happening& happening, const Reader& reader);

} // namespace mandated::notify
