#pragma once

#include "schema/model/contact.h"
#include "schema/model/dates.h"
#include "schema/model/names.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mandated {

/// What a message tells: that a resolution was registered, one reminder, several folded into one,
/// that a session's dates and those behind it moved, that dates are no more; a webhook's event; a
/// sample; that messages could not be delivered.
enum class MessageKind { registered, reminder, folded, moved, dropped, event, test, undelivered };
template <>
inline constexpr std::array<std::string_view, 8> names_of<MessageKind> = {
    "registered", "reminder", "folded", "moved", "dropped", "event", "test", "undelivered"};

/// How far a message got. `attempting` is written before an attempt starts; `uncertain` means that
/// it may or may not have arrived; sent is final, dead and dropped are unless a person retries.
enum class MessageState { queued, attempting, failed, uncertain, sent, dead, dropped };
template <>
inline constexpr std::array<std::string_view, 7> names_of<MessageState> = {
    "queued", "attempting", "failed", "uncertain", "sent", "dead", "dropped"};

/// How a planned reminder ended: carried by a message of its own, folded into one with others,
/// dropped with a reason, or superseded: whatever became of it, its date has moved since.
enum class ReminderOutcome { carried, folded, dropped, superseded };
template <>
inline constexpr std::array<std::string_view, 4> names_of<ReminderOutcome> = {
    "carried", "folded", "dropped", "superseded"};

/// A message of the outbox, ready to be handed to its transport.
struct Message {
    std::int64_t id = 0;
    std::string identity; ///< Message-ID or webhook-id
    MessageKind kind = MessageKind::reminder;
    std::string contact;
    Channel channel = Channel::email;
    std::string address; ///< mail address or URL
    std::string subject;
    std::string body;  ///< the whole message as RFC 5322 text, or the webhook's JSON
    std::string shown; ///< the text a person reads
    MessageState state = MessageState::queued;
    std::string reason; ///< why it is in this state
    int attempts = 0;   ///< since `since`
    Instant created;
    Instant since; ///< from when its age counts: its making, or when a person last retried it
    std::optional<Instant> next_attempt;
};

} // namespace mandated
