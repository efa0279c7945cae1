#include "schema/model/contact.h"

namespace mandated {

bool Contact::wants(const Task& task) const {
    const auto mine = [this](ActorClass actor) {
        return std::find(actors.begin(), actors.end(), actor) != actors.end();
    };
    return actors.empty() || task.actors.empty() ||
           std::any_of(task.actors.begin(), task.actors.end(), mine);
}

bool Contact::wants(Event event) const {
    return std::find(events.begin(), events.end(), event) != events.end();
}

std::vector<Channel> Contact::channels() const {
    std::vector<Channel> mine;
    if (!email.empty())
        mine.push_back(Channel::email);
    if (!webhook.empty())
        mine.push_back(Channel::webhook);
    return mine;
}

std::vector<const Contact*> administrators(const std::vector<Contact>& contacts) {
    std::vector<const Contact*> told;
    for (const auto& contact : contacts)
        if (contact.administrator)
            told.push_back(&contact);
    if (told.empty() && !contacts.empty())
        told.push_back(&contacts.front());
    return told;
}

std::vector<const Contact*> addressees(const std::vector<Contact>& contacts, const Task& task) {
    std::vector<const Contact*> wanting, all;
    for (const auto& contact : contacts) {
        all.push_back(&contact);
        if (contact.wants(task))
            wanting.push_back(&contact);
    }
    return wanting.empty() ? all : wanting;
}

} // namespace mandated
