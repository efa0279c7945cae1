#include "daemon/api/access.h"

#include "daemon/service/placing.h"
#include "schema/store/people.h"

#include <fmt/format.h>

#include <algorithm>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace mandated::daemon {
namespace {

bool is_member(const Peer& peer, const std::string& group) {
    const auto* entry = getgrnam(group.c_str());
    return entry && (peer.gid == entry->gr_gid || std::find(peer.groups.begin(), peer.groups.end(),
                                                            entry->gr_gid) != peer.groups.end());
}

std::string login_of(const Peer& peer) {
    const auto* user = getpwuid(peer.uid);
    return user ? user->pw_name : "";
}

bool is_proxy(const Peer& peer, const AccessConfig& access) {
    return !access.proxy_user.empty() && login_of(peer) == access.proxy_user;
}

Caller behind_proxy(Context& context, const Request& request) {
    Caller caller;
    const auto header = request.headers.find("x-remote-user");
    caller.login = header == request.headers.end() ? "" : header->second;
    if (caller.login.empty()) {
        caller.by = fmt::format("uid {}", request.peer.uid);
        return caller;
    }
    caller.by = "user " + caller.login;
    if (const auto person = store::find_login(context.database, caller.login, context.today())) {
        caller.person = person->name;
        caller.may = person->administrator ? Access::administer : Access::act;
    }
    return caller;
}

} // namespace

Caller caller_of(Context& context, const Request& request) {
    const auto& access = context.config.access;
    const auto& peer = request.peer;
    if (is_proxy(peer, access))
        return behind_proxy(context, request);
    Caller caller;
    caller.by = fmt::format("uid {}", peer.uid);
    caller.login = login_of(peer);
    if (const auto person = caller.login.empty() ? std::nullopt
                                                 : store::find_login(context.database, caller.login,
                                                                     context.today()))
        caller.person = person->name;
    if (peer.uid == 0 || peer.uid == geteuid() || is_member(peer, access.administer_group))
        caller.may = Access::administer;
    else if (!caller.person.empty() || is_member(peer, access.act_group))
        caller.may = Access::act;
    return caller;
}

bool may_act(Context& context, const Caller& caller, const store::TaskRow& task) {
    if (caller.may != Access::act)
        return caller.may == Access::administer;
    const auto effective = store::effective(task);
    Placing placing(context);
    const auto holders =
        placing.of(task.id, task.resolution, effective.kind, effective.actors).holders;
    return std::any_of(holders.begin(), holders.end(), [&](const auto& holder) {
        const auto stand_in =
            placing.directory().stand_in(holder.name, holder.unit, context.today());
        return !caller.person.empty() &&
               (holder.name == caller.person ||
                (stand_in.contact && stand_in.contact->name == caller.person));
    });
}

} // namespace mandated::daemon
