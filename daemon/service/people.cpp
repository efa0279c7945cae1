#include "daemon/service/people.h"

#include "daemon/config/person_fields.h"
#include "daemon/import/faults.h"
#include "schema/store/audit.h"
#include "schema/store/people.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace mandated::daemon {
namespace {

/// What is stored, changed in place and checked as a whole before it is stored again.
class Register {
  public:
    explicit Register(Context& context)
        : context_(context), stored_(store::load_people(context.database)) {}

    [[nodiscard]] Person* person(const std::string& name) { return find(stored_.people, name); }
    [[nodiscard]] Unit* unit(const std::string& name) { return find(stored_.units, name); }
    [[nodiscard]] const store::People& all() const { return stored_; }
    Person& person_or_new(const std::string& name) { return or_new(stored_.people, name); }
    Unit& unit_or_new(const std::string& name) { return or_new(stored_.units, name); }

    /// What is wrong with a person among the others, "" for nothing.
    [[nodiscard]] std::string fault_of(const Person& person) {
        if (is_contact(person.name))
            return fmt::format("name is '{}', which a [[contact]] of the configuration has; "
                               "expected another",
                               person.name);
        if (person.email.empty())
            return fmt::format("email of {} is empty, expected one address", person.name);
        for (const auto& channel : person.channels)
            if (channel != name(Channel::email) && !has_webhook(channel))
                return fmt::format("channels is '{}', expected email or a [[contact]] of the "
                                   "configuration with a webhook",
                                   channel);
        if (!person.successor.empty() && !this->person(person.successor))
            return fmt::format("successor is '{}', expected a person who is known",
                               person.successor);
        if (person.left && person.successor.empty())
            for (const auto& unit : stored_.units)
                if (unit.owner == person.name && unit.alternate.empty())
                    return fmt::format("{} leaves and owns the tasks of {}, which has no "
                                       "alternate; expected a successor",
                                       person.name, unit.name);
        return {};
    }

    [[nodiscard]] std::string fault_of(const Unit& unit) {
        for (const auto& [post, who] :
             {std::pair{"owner", unit.owner}, std::pair{"alternate", unit.alternate},
              std::pair{"validator", unit.validator}, std::pair{"supervisor", unit.supervisor}})
            if (!who.empty() && !person(who))
                return fmt::format("{} of {} is '{}', expected a person who is known", post,
                                   unit.name, who);
        std::set<std::string> below;
        for (const auto* at = &unit; !at->parent.empty(); at = this->unit(at->parent)) {
            if (!this->unit(at->parent))
                return fmt::format("parent of {} is '{}', expected a unit that is known", at->name,
                                   at->parent);
            if (!below.insert(at->name).second)
                return fmt::format("parent of {} is '{}', which is below it", unit.name,
                                   unit.parent);
        }
        return {};
    }

  private:
    template <typename Named> static Named* find(std::vector<Named>& all, const std::string& name) {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Named& each) { return each.name == name; });
        return found == all.end() ? nullptr : &*found;
    }
    template <typename Named>
    static Named& or_new(std::vector<Named>& all, const std::string& name) {
        if (auto* found = find(all, name))
            return *found;
        all.emplace_back().name = name;
        return all.back();
    }
    [[nodiscard]] bool is_contact(const std::string& name) const {
        return std::any_of(context_.config.contacts.begin(), context_.config.contacts.end(),
                           [&](const Contact& each) { return each.name == name; });
    }
    [[nodiscard]] bool has_webhook(const std::string& name) const {
        return std::any_of(
            context_.config.contacts.begin(), context_.config.contacts.end(),
            [&](const Contact& each) { return each.name == name && !each.webhook.empty(); });
    }

    Context& context_;
    store::People stored_;
};

/// Sets fields one by one; the first that is wrong, as an error.
template <typename Record> std::string set_all(Record& record, const Fields& fields) {
    for (const auto& [field, text] : fields)
        if (const auto expected = set_field(record, field, text); !expected.empty())
            return fmt::format("{} is '{}', expected {}", field, text, expected);
    return {};
}

std::string in_words(const Fields& fields) {
    std::string words;
    for (const auto& [field, text] : fields)
        words +=
            fmt::format("{}{} {}", words.empty() ? "" : ", ", field, text.empty() ? "none" : text);
    return words;
}

/// Stores a change with its line in the audit trail and has everything planned again.
template <typename Store>
void store_change(Context& context, const std::string& action, const std::string& subject,
                  const std::string& detail, const std::string& by, Store store_it) {
    store::WriteTransaction transaction(context.database);
    store_it();
    store::record_audit(context.database, context.clock.now(), by, action, subject, detail);
    transaction.commit();
    context.changed();
}

std::string* post_of(Unit& unit, Role role) {
    switch (role) {
    case Role::owner:
        return &unit.owner;
    case Role::alternate:
        return &unit.alternate;
    case Role::validator:
        return &unit.validator;
    case Role::supervisor:
        return &unit.supervisor;
    case Role::next_supervisor:
        break;
    }
    return nullptr;
}

/// Takes the rows of a table into the register, each fault under its line.
class Importing {
  public:
    Importing(Register& all, FileFaults& faults) : register_(all), faults_(faults) {}

    void add(const PersonRow& row) {
        auto& person = register_.person_or_new(row.name);
        for (const auto& [field, text] : row.fields) {
            const auto [said, fresh] = said_.try_emplace({row.name, field}, text, row.line);
            if (!fresh && said->second.first != text)
                faults_.add(row.line,
                            fmt::format("{} is '{}', but '{}' in line {} for the same "
                                        "person",
                                        field, text, said->second.first, said->second.second));
            static_cast<void>(set_field(person, field, text)); // each was right by itself
        }
        people_.try_emplace(row.name, row.line);
        if (row.unit.empty())
            return;
        units_.try_emplace(row.unit, row.line);
        auto& post = *post_of(register_.unit_or_new(row.unit), *row.role);
        const auto [held, fresh] = posts_.try_emplace({row.unit, *row.role}, row.name, row.line);
        if (!fresh && held->second.first != row.name)
            faults_.add(row.line,
                        fmt::format("role is '{}', which {} has in {} by line {}", name(*row.role),
                                    held->second.first, row.unit, held->second.second));
        post = row.name;
    }

    /// Looks at everybody among the others, and stores them where nothing is wrong.
    void check() {
        for (const auto& [name, line] : people_)
            if (const auto fault = register_.fault_of(*register_.person(name)); !fault.empty())
                faults_.add(line, fault);
        for (const auto& [name, line] : units_)
            if (const auto fault = register_.fault_of(*register_.unit(name)); !fault.empty())
                faults_.add(line, fault);
    }
    void store(store::Database& database) {
        for (const auto& [name, line] : people_)
            store::put_person(database, *register_.person(name));
        for (const auto& [name, line] : units_)
            store::put_unit(database, *register_.unit(name));
    }
    [[nodiscard]] ImportedPeople counts() const {
        return {static_cast<int>(people_.size()), static_cast<int>(units_.size())};
    }

  private:
    using Said = std::pair<std::string, int>; ///< a value and the line it stands in
    Register& register_;
    FileFaults& faults_;
    std::map<std::string, int> people_, units_; ///< with their first line
    std::map<std::pair<std::string, std::string>, Said> said_;
    std::map<std::pair<std::string, Role>, Said> posts_;
};

} // namespace

Result<Person> set_person(Context& context, const std::string& name, const Fields& fields,
                          const std::string& by) {
    if (const auto expected = check_name(name); !expected.empty())
        return Error{fmt::format("name is '{}', expected {}", name, expected)};
    Register all(context);
    auto& person = all.person_or_new(name);
    if (const auto fault = set_all(person, fields); !fault.empty())
        return Error{fault};
    if (const auto fault = all.fault_of(person); !fault.empty())
        return Error{fault};
    store_change(context, "person.set", name, in_words(fields), by,
                 [&] { store::put_person(context.database, person); });
    return person;
}

Result<Unit> set_unit(Context& context, const std::string& name, const Fields& fields,
                      const std::string& by) {
    if (const auto expected = check_name(name); !expected.empty())
        return Error{fmt::format("name is '{}', expected {}", name, expected)};
    Register all(context);
    auto& unit = all.unit_or_new(name);
    if (const auto fault = set_all(unit, fields); !fault.empty())
        return Error{fault};
    if (const auto fault = all.fault_of(unit); !fault.empty())
        return Error{fault};
    store_change(context, "unit.set", name, in_words(fields), by,
                 [&] { store::put_unit(context.database, unit); });
    return unit;
}

Result<ImportedPeople> import_people(Context& context, const std::vector<PersonRow>& rows,
                                     const std::string& source, const std::string& by) {
    Register all(context);
    FileFaults faults(source);
    Importing importing(all, faults);
    for (const auto& row : rows)
        importing.add(row);
    importing.check();
    if (faults.any())
        return faults.error();
    const auto counts = importing.counts();
    store_change(context, "people.imported", source,
                 fmt::format("{} people, {} units", counts.people, counts.units), by,
                 [&] { importing.store(context.database); });
    return counts;
}

Result<Absence> set_absence(Context& context, const Absence& absence, const std::string& by) {
    Register all(context);
    if (!all.person(absence.person))
        return Error{fmt::format("there is no person '{}'", absence.person)};
    if (absence.last_day < absence.first_day)
        return Error{fmt::format("the absence ends on {}, before it begins on {}",
                                 to_string(absence.last_day), to_string(absence.first_day))};
    if (absence.substitute == absence.person ||
        (!absence.substitute.empty() && !all.person(absence.substitute)))
        return Error{fmt::format("substitute is '{}', expected another person who is known",
                                 absence.substitute)};
    for (const auto& other : all.all().absences)
        if (other.person == absence.person && other.first_day != absence.first_day &&
            other.first_day <= absence.last_day && absence.first_day <= other.last_day)
            return Error{fmt::format("{} is away from {} to {} already", absence.person,
                                     to_string(other.first_day), to_string(other.last_day))};
    store_change(context, "person.away", absence.person,
                 fmt::format("{} to {}, substitute {}", to_string(absence.first_day),
                             to_string(absence.last_day),
                             absence.substitute.empty() ? "the alternate" : absence.substitute),
                 by, [&] { store::put_absence(context.database, absence); });
    return absence;
}

Result<int> end_absence(Context& context, const std::string& person, Date day,
                        const std::string& by) {
    if (!Register(context).person(person))
        return Error{fmt::format("there is no person '{}'", person)};
    int ended = 0;
    store_change(context, "person.back", person, "from " + to_string(day), by,
                 [&] { ended = store::end_absences(context.database, person, day); });
    return ended;
}

Result<TaskRoute> add_route(Context& context, TaskRoute route, std::optional<std::int64_t> before,
                            const std::string& by) {
    Register all(context);
    if (!all.unit(route.unit))
        return Error{fmt::format("unit is '{}', expected one that is known", route.unit)};
    const auto& routes = all.all().routes;
    if (before && std::none_of(routes.begin(), routes.end(),
                               [&](const TaskRoute& each) { return each.id == *before; }))
        return Error{fmt::format("before is {}, expected the number of a route", *before)};
    store_change(context, "route.added", route.unit, mandated::in_words(route), by,
                 [&] { route.id = store::add_route(context.database, route, before); });
    return route;
}

Result<TaskRoute> remove_route(Context& context, std::int64_t id, const std::string& by) {
    const auto routes = store::load_people(context.database).routes;
    const auto found = std::find_if(routes.begin(), routes.end(),
                                    [&](const TaskRoute& each) { return each.id == id; });
    if (found == routes.end())
        return Error{fmt::format("there is no route {}", id)};
    store_change(context, "route.removed", found->unit, mandated::in_words(*found), by,
                 [&] { store::remove_route(context.database, id); });
    return *found;
}

Result<store::TaskRow> assign_task(Context& context, const store::TaskRow& task,
                                   const Assignment& assignment, const std::string& note,
                                   const std::string& by) {
    Register all(context);
    if (!assignment.unit.empty() && !all.unit(assignment.unit))
        return Error{fmt::format("unit is '{}', expected one that is known", assignment.unit)};
    if (!assignment.owner.empty() && !all.person(assignment.owner))
        return Error{
            fmt::format("owner is '{}', expected a person who is known", assignment.owner)};
    std::string detail;
    if (!assignment.unit.empty())
        detail = "unit " + assignment.unit;
    if (!assignment.owner.empty())
        detail += (detail.empty() ? "owner " : ", owner ") + assignment.owner;
    if (detail.empty())
        detail = "by the routes again";
    store_change(
        context, "task.assigned", task.address, detail + (note.empty() ? "" : ": " + note), by,
        [&] { store::assign(context.database, task.id, assignment, by, context.clock.now()); });
    return task;
}

} // namespace mandated::daemon
