#pragma once

#include "daemon/service/context.h"
#include "notify/compose/notice.h"

namespace mandated::daemon {

/// Gives a mail the calendar of the exact dates its notice tells of, today's and later ones, and
/// records that the contact has them; for dropped dates one that takes them out. Call inside a
/// transaction.
void attach_calendar(Context& context, const Contact& contact, const notify::Notice& notice,
                     notify::MailContent& content);

/// Tells those who have a calendar entry of a date that nobody waits for any more, in one mail
/// each, and takes it out; how many messages. What ended a task by delivering it is no news.
int queue_dropped(Context& context);

} // namespace mandated::daemon
