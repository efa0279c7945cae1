#pragma once

#include "daemon/service/context.h"
#include "daemon/service/deliver.h"
#include "schema/model/message.h"
#include "schema/store/outbox.h"

#include <vector>

namespace mandated::daemon {

/// A message whose turn it is, and where it goes.
struct Departure {
    Message message;
    Way way;
};

/// Chooses what leaves next. New messages and those tried before take turns; what goes to a
/// destination that is spared (notify::Breaker), has had its share of the minute, or, for a
/// webhook, is at work on another message, waits.
class Dispatch {
  public:
    explicit Dispatch(Context& context) : context_(context) {}

    /// At most `places` messages of a channel that may leave now. Each counts as under way from
    /// here on.
    [[nodiscard]] std::vector<Departure> take(Channel channel, std::size_t places, Instant now);
    /// How an attempt went, for those who come after.
    void learn(const Message& message, const Attempt& attempt, Instant now);
    /// When a message may leave next; nothing where none waits.
    [[nodiscard]] std::optional<Instant> next(Channel channel, Instant now) const;

  private:
    [[nodiscard]] std::vector<Departure> take_mail(std::size_t places, Instant now);
    [[nodiscard]] std::vector<Departure> take_webhooks(std::size_t places, Instant now);
    [[nodiscard]] std::vector<Message> alternate(Channel channel, Instant now, std::size_t most,
                                                 const std::vector<std::string>& withheld);
    void take_turn(const Message& message);

    Context& context_;
    store::Turn turn_ = store::Turn::fresh;
};

} // namespace mandated::daemon
