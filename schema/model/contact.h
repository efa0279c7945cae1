#pragma once

#include "schema/model/event.h"
#include "schema/model/names.h"
#include "schema/model/task.h"

#include <string>
#include <vector>

namespace mandated {

/// The way a message travels. What carries email (SMTP or a maildir) is the transport's
/// configuration.
enum class Channel { email, webhook };
template <>
inline constexpr std::array<std::string_view, 2> names_of<Channel> = {"email", "webhook"};

/// What a webhook's body looks like: Standard Webhooks with the event's data, or a message as
/// Microsoft Teams' Workflows or Slack show it.
enum class WebhookFormat { standard, teams, slack };
template <>
inline constexpr std::array<std::string_view, 3> names_of<WebhookFormat> = {"standard", "teams",
                                                                            "slack"};

/// Someone who is told: a person or unit with an address for each channel they want.
struct Contact {
    std::string name;           ///< unique, part of a reminder's identity: "secretariat"
    std::string email;          ///< "" for none
    std::string webhook;        ///< URL, "" for none
    std::string webhook_secret; ///< "whsec_…", "" for none; never shown or logged
    WebhookFormat webhook_format = WebhookFormat::standard;
    std::vector<Event> events = {default_events.begin(),
                                 default_events.end()}; ///< what the webhook is told of
    std::string language = "en"; ///< of messages, as a template folder is named: "en", "fr"
    std::vector<ActorClass>
        actors; ///< tasks of these actors only (and those that would be nobody's); empty for all
    bool administrator = false; ///< is told how the service itself fares

    /// Whether the task is for one of the contact's actors; one without any known actor is
    /// everybody's.
    [[nodiscard]] bool wants(const Task& task) const;
    /// Whether its webhook is told of such events.
    [[nodiscard]] bool wants(Event event) const;
    [[nodiscard]] std::vector<Channel> channels() const;
};

/// Those who are told how the service fares: the contacts marked so, and where none is, the first.
[[nodiscard]] std::vector<const Contact*> administrators(const std::vector<Contact>& contacts);

/// Those who are told of a task: the contacts that want it, and where none does, all of them, so
/// that no task is nobody's.
[[nodiscard]] std::vector<const Contact*> addressees(const std::vector<Contact>& contacts,
                                                     const Task& task);

} // namespace mandated
