#include "daemon/service/personal_data.h"

#include "schema/store/audit.h"
#include "schema/store/messages.h"
#include "schema/store/people.h"

#include <fmt/format.h>

#include <pwd.h>

namespace mandated::daemon {
namespace {

/// The units in which somebody who has not left holds a post.
std::string units_of(Context& context, const std::string& name) {
    const auto all = store::load_people(context.database);
    for (const auto& person : all.people)
        if (person.name == name && person.left && *person.left <= context.today())
            return {};
    std::string units;
    for (const auto& unit : all.units)
        for (const auto* who : {&unit.owner, &unit.alternate, &unit.validator, &unit.supervisor})
            if (*who == name) {
                units += (units.empty() ? "" : ", ") + unit.name;
                break;
            }
    return units;
}

/// What has to be done first, or "".
std::string obstacle(Context& context, const store::Somebody& somebody, bool force) {
    const auto waiting = store::undelivered_about(context.database, somebody);
    if (waiting.under_way > 0)
        return fmt::format("a message to {} is under way; try again in a moment", somebody.name);
    if (waiting.naming_them > 0)
        return fmt::format("{} messages to others that name {} are yet to be delivered; try again "
                           "when they are (mandatectl outbox list)",
                           waiting.naming_them, somebody.name);
    if (force)
        return {};
    if (const auto units = units_of(context, somebody.name); !units.empty())
        return fmt::format("{0} holds a post in {1}; say first who has it now: mandatectl person "
                           "set \"{0}\" --left {2} --successor NAME, or leave it vacant with "
                           "--force",
                           somebody.name, units, to_string(context.today()));
    if (!waiting.to_them.empty())
        return fmt::format("{} messages to {} are yet to be delivered; wait for them, drop them "
                           "(mandatectl outbox list, outbox drop), or drop them with --force",
                           waiting.to_them.size(), somebody.name);
    return {};
}

} // namespace

std::optional<store::Somebody> somebody(Context& context, const std::string& name) {
    auto found = store::find_somebody(context.database, name);
    if (found && !found->login.empty())
        if (const auto* account = getpwnam(found->login.c_str()))
            found->actor = fmt::format("uid {}", account->pw_uid);
    return found;
}

Result<ErasedPerson> erase_person(Context& context, const store::Somebody& somebody,
                                  const std::string& because, bool force, const std::string& by) {
    if (const auto first = obstacle(context, somebody, force); !first.empty())
        return Error{first};
    const auto now = context.clock.now();
    ErasedPerson done;
    {
        store::WriteTransaction transaction(context.database);
        done.pseudonym = store::next_pseudonym(context.database);
        for (const auto id : store::undelivered_about(context.database, somebody).to_them)
            store::drop_message(context.database, id, "its receiver was erased", now);
        done.erased = store::erase(context.database, somebody, done.pseudonym, now);
        const store::Mentions mentions(somebody);
        store::record_audit(context.database, now, mentions.replaced(by, done.pseudonym),
                            "person.erased", done.pseudonym,
                            mentions.replaced(because, done.pseudonym));
        transaction.commit();
    }
    done.journal_emptied = store::empty_journal(context.database);
    context.changed();
    return done;
}

} // namespace mandated::daemon
