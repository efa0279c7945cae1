#pragma once

#include "daemon/config/config.h"
#include "daemon/config/section.h"

namespace mandated::daemon {

// The sections about how messages leave.

void read_mail(Section section, MailConfig& mail);
void read_webhook(Section section, WebhookConfig& webhook);

} // namespace mandated::daemon
