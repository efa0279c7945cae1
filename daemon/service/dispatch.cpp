#include "daemon/service/dispatch.h"

#include "notify/transport/host.h"

namespace mandated::daemon {
namespace {

/// What a receiver may ask of all its messages; its wish for the one is obeyed for longer.
constexpr std::chrono::seconds longest_pause = std::chrono::hours{1};

/// When mail may leave: nothing for at once. Without mail server that is spared, the rate of the
/// first one decides; a limit is no reason to go to the next.
std::optional<Instant> mail_closed_until(const Context& context, Instant now) {
    std::optional<Instant> earliest;
    for (const auto& name : destinations_of(context.config, Channel::email, "")) {
        const auto known = context.destinations.find(name);
        if (known == context.destinations.end())
            return std::nullopt;
        const auto spared = known->second.breaker.closed_until(now);
        if (!spared)
            return known->second.rate.closed_until(now, context.config.mail.per_minute);
        if (!earliest || *spared < *earliest)
            earliest = spared;
    }
    return earliest;
}

/// The URLs of the mail servers that are not spared.
std::vector<std::string> open_relays(const Context& context, Instant now) {
    std::vector<std::string> urls;
    for (const auto& url : context.config.mail.relays) {
        const auto known = context.destinations.find(notify::host_and_port(url));
        if (known == context.destinations.end() || !known->second.breaker.closed_until(now))
            urls.push_back(url);
    }
    return urls;
}

/// Contacts whose webhook must wait, and the earliest instant at which one need not.
struct Withheld {
    std::vector<std::string> contacts;
    std::optional<Instant> until;
};

Withheld withheld_webhooks(const Context& context, Instant now) {
    Withheld withheld;
    for (const auto& contact : context.config.contacts) {
        const auto names = destinations_of(context.config, Channel::webhook, contact.name);
        const auto known =
            names.empty() ? context.destinations.end() : context.destinations.find(names.front());
        if (known == context.destinations.end())
            continue;
        const auto until = known->second.closed_until(now, context.config.webhook.per_minute);
        if (!until && known->second.under_way == 0)
            continue;
        withheld.contacts.push_back(contact.name);
        if (until && known->second.under_way == 0 && (!withheld.until || *until < *withheld.until))
            withheld.until = until;
    }
    return withheld;
}

} // namespace

std::vector<Message> Dispatch::alternate(Channel channel, Instant now, std::size_t most,
                                         const std::vector<std::string>& withheld) {
    const auto of = [&](store::Turn turn) {
        return store::messages_due(context_.database, channel, turn, now, most, withheld);
    };
    std::array<std::vector<Message>, 2> due = {of(store::Turn::fresh), of(store::Turn::deferred)};
    std::array<std::size_t, 2> taken{};
    std::vector<Message> chosen;
    auto turn = turn_;
    while (chosen.size() < most) {
        auto side = static_cast<std::size_t>(turn);
        if (taken.at(side) == due.at(side).size())
            side = 1 - side;
        if (taken.at(side) == due.at(side).size())
            break;
        chosen.push_back(std::move(due.at(side).at(taken.at(side)++)));
        turn = side == 0 ? store::Turn::deferred : store::Turn::fresh;
    }
    return chosen;
}

// Not all that are chosen leave; the next turn follows from the last one that does.
void Dispatch::take_turn(const Message& message) {
    turn_ = message.state == MessageState::queued ? store::Turn::deferred : store::Turn::fresh;
}

std::vector<Departure> Dispatch::take_mail(std::size_t places, Instant now) {
    std::vector<Departure> leaving;
    if (places == 0 || mail_closed_until(context_, now))
        return leaving;
    // One more than there are places for tells whether others follow.
    auto due = alternate(Channel::email, now, places + 1, {});
    const bool more = due.size() > places;
    const auto mail_names = destinations_of(context_.config, Channel::email, "");
    for (auto& message : due) {
        if (leaving.size() == places || mail_closed_until(context_, now))
            break;
        auto relays = open_relays(context_, now);
        auto& first = context_.destinations[relays.empty() ? mail_names.front()
                                                           : notify::host_and_port(relays.front())];
        first.breaker.started(now);
        first.rate.started(now, context_.config.mail.per_minute);
        take_turn(message);
        leaving.push_back({std::move(message), {std::move(relays), more}});
    }
    return leaving;
}

std::vector<Departure> Dispatch::take_webhooks(std::size_t places, Instant now) {
    std::vector<Departure> leaving;
    while (leaving.size() < places) {
        auto due = alternate(Channel::webhook, now, 1, withheld_webhooks(context_, now).contacts);
        // One whose contact has no webhook any more is withheld by no destination.
        const bool again =
            !due.empty() && std::any_of(leaving.begin(), leaving.end(), [&](const auto& taken) {
                return taken.message.id == due.front().id;
            });
        if (due.empty() || again)
            break;
        for (const auto& name :
             destinations_of(context_.config, Channel::webhook, due.front().contact)) {
            auto& destination = context_.destinations[name];
            destination.breaker.started(now);
            destination.rate.started(now, context_.config.webhook.per_minute);
            ++destination.under_way;
        }
        take_turn(due.front());
        leaving.push_back({std::move(due.front()), {}});
    }
    return leaving;
}

std::vector<Departure> Dispatch::take(Channel channel, std::size_t places, Instant now) {
    return channel == Channel::email ? take_mail(places, now) : take_webhooks(places, now);
}

void Dispatch::learn(const Message& message, const Attempt& attempt, Instant now) {
    for (const auto& [name, why] : attempt.unreached)
        context_.destinations[name].failed(now, why);
    if (attempt.destination.empty())
        return;
    const auto& delivery = attempt.delivery;
    auto& destination = context_.destinations[attempt.destination];
    if (message.channel == Channel::webhook)
        --destination.under_way;
    if (delivery.reached)
        destination.succeeded();
    else
        destination.failed(now, delivery.detail);
    if (delivery.retry_after)
        destination.breaker.pause(now + std::min(*delivery.retry_after, longest_pause));
}

std::optional<Instant> Dispatch::next(Channel channel, Instant now) const {
    if (channel == Channel::email) {
        const auto due = store::next_attempt_due(context_.database, channel);
        const auto closed = due ? mail_closed_until(context_, now) : std::nullopt;
        return closed ? std::max(*due, *closed) : due;
    }
    const auto withheld = withheld_webhooks(context_, now);
    const auto due = store::next_attempt_due(context_.database, channel, withheld.contacts);
    return due && withheld.until ? std::min(*due, *withheld.until) : due ? due : withheld.until;
}

} // namespace mandated::daemon
