#include "daemon/people/directory.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace mandated::daemon {
namespace {

Contact contact_of(const Person& person) {
    Contact contact;
    contact.name = person.name;
    contact.email = person.email;
    contact.language = person.language;
    return contact;
}

template <typename Named>
const Named* find_named(const std::vector<Named>& all, const std::string& name) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Named& each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

Directory::Directory(std::vector<Person> people, const std::vector<Absence>& absences,
                     std::vector<Unit> units, std::vector<TaskRoute> routes,
                     std::vector<Contact> contacts)
    : people_(std::move(people)), units_(std::move(units)), routes_(std::move(routes)),
      contacts_(std::move(contacts)) {
    for (const auto& absence : absences)
        absences_[absence.person].push_back(absence);
    for (const auto& contact : contacts_)
        reachable_[contact.name] = contact;
    for (const auto& each : people_)
        reachable_[each.name] = contact_of(each);
}

std::vector<const Contact*> Directory::administrators(Date day) const {
    std::vector<const Contact*> found;
    const auto add = [&](const Contact* each) {
        if (each && std::find(found.begin(), found.end(), each) == found.end())
            found.push_back(each);
    };
    for (const auto& each : people_)
        if (each.administrator)
            add(stand_in(each.name, "", day).contact);
    const bool people_only = !found.empty();
    for (const auto* each : mandated::administrators(contacts_))
        if (each->administrator || !people_only)
            add(contact(each->name));
    return found;
}

const Person* Directory::person(const std::string& name) const {
    return find_named(people_, name);
}

const Unit* Directory::unit(const std::string& name) const {
    return find_named(units_, name);
}

const Contact* Directory::contact(const std::string& name) const {
    const auto found = reachable_.find(name);
    return found == reachable_.end() ? nullptr : &found->second;
}

const std::vector<Absence>& Directory::absences(const std::string& name) const {
    static const std::vector<Absence> none;
    const auto found = absences_.find(name);
    return found == absences_.end() ? none : found->second;
}

std::vector<std::string> Directory::supervisors_of(const std::string& name,
                                                   const std::string& owner) const {
    std::vector<std::string> found;
    std::set<std::string> seen;
    for (const auto* at = unit(name); at && seen.insert(at->name).second; at = unit(at->parent))
        if (person(at->supervisor) && at->supervisor != owner &&
            std::find(found.begin(), found.end(), at->supervisor) == found.end())
            found.push_back(at->supervisor);
    return found;
}

void Directory::add_person(Role role, const std::string& who, const std::string& in_unit,
                           std::vector<Holder>& into) const {
    const auto* found = person(who);
    if (!found)
        return;
    const auto before = into.size();
    for (const auto& channel : found->channels) {
        const auto* shared = find_named(contacts_, channel);
        if (channel == name(Channel::email))
            into.push_back({role, who, in_unit, Channel::email});
        else if (shared && !shared->webhook.empty())
            into.push_back({role, channel, "", Channel::webhook});
    }
    // A channel that is no longer configured silences nobody.
    if (into.size() == before)
        into.push_back({role, who, in_unit, Channel::email});
}

std::vector<Holder> Directory::posts(const std::string& name, const std::string& owner) const {
    const auto* at = unit(name);
    std::vector<Holder> holders;
    std::string who = owner;
    std::set<std::string> seen;
    // A vacant post is its alternate's, then the supervisor's, then the unit's above.
    for (const auto* each = at; each && !person(who) && seen.insert(each->name).second;
         each = unit(each->parent))
        for (const auto& candidate : {each->owner, each->alternate, each->supervisor})
            if (!person(who))
                who = candidate;
    add_person(Role::owner, who, name, holders);
    if (holders.empty() || !at)
        return holders;
    if (at->validator != who)
        add_person(Role::validator, at->validator, name, holders);
    const auto supervisors = supervisors_of(name, who);
    if (!supervisors.empty())
        add_person(Role::supervisor, supervisors[0], name, holders);
    if (supervisors.size() > 1)
        add_person(Role::next_supervisor, supervisors[1], name, holders);
    return holders;
}

std::vector<Holder> Directory::defaults(const std::vector<ActorClass>& actors) const {
    Task task;
    task.actors = actors;
    std::vector<Holder> holders;
    for (const auto* contact : addressees(contacts_, task))
        for (const auto channel : contact->channels())
            holders.push_back({Role::owner, contact->name, "", channel});
    return holders;
}

Placement Directory::place(const RoutedResolution& resolution, TaskKind kind,
                           const std::vector<ActorClass>& actors,
                           const Assignment* assignment) const {
    Placement placement;
    if (assignment) {
        placement.unit = assignment->unit;
        placement.assigned = true;
        placement.holders = posts(assignment->unit, assignment->owner);
    }
    for (const auto& route : routes_) {
        if (!placement.holders.empty() && !placement.unit.empty())
            break;
        if (!takes(route, resolution, kind, actors) || !unit(route.unit))
            continue;
        placement.unit = route.unit;
        placement.route = route.id;
        placement.holders = posts(route.unit, assignment ? assignment->owner : "");
        break;
    }
    if (placement.holders.empty())
        placement.holders = defaults(actors);
    return placement;
}

StandIn Directory::stand_in(const std::string& name, const std::string& in_unit, Date day) const {
    std::string at = name;
    std::vector<Absentee> in_place_of;
    std::set<std::string> seen;
    const auto* post = unit(in_unit);
    while (seen.insert(at).second) {
        const auto* who = person(at);
        if (!who)
            break;
        std::string next;
        Absentee absentee{at, true, day};
        if (who->left && *who->left <= day) {
            next = who->successor;
            absentee.day = *who->left;
        } else {
            const auto& away = absences(at);
            const auto absence = std::find_if(away.begin(), away.end(), [&](const Absence& each) {
                return each.first_day <= day && day <= each.last_day;
            });
            if (absence == away.end())
                return {contact(at), std::move(in_place_of)};
            next = absence->substitute;
            absentee = {at, false, absence->last_day};
        }
        if (next.empty() && post)
            next = seen.contains(post->alternate) ? post->supervisor : post->alternate;
        if (!person(next))
            break;
        at = next;
        in_place_of.push_back(std::move(absentee));
    }
    return {contact(name), {}}; // nobody else is there
}

std::string in_words(const std::vector<Absentee>& absentees) {
    std::string words;
    for (const auto& [name, left, day] : absentees)
        words += (words.empty() ? "" : ", ") +
                 fmt::format(fmt::runtime(left ? "successor of {}, who left on {}"
                                               : "substitute for {}, away until {}"),
                             name, to_string(day));
    return words;
}

} // namespace mandated::daemon
