#include "daemon/api/access.h"

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace mandated::daemon {

bool may_change(const Peer& peer, const std::string& group) {
    if (peer.uid == 0 || peer.uid == geteuid())
        return true;
    const auto* entry = getgrnam(group.c_str());
    if (!entry)
        return false;
    const gid_t wanted = entry->gr_gid;
    if (peer.gid == wanted)
        return true;
    const auto* user = getpwuid(peer.uid);
    if (!user)
        return false;
    int count = 64;
    std::vector<gid_t> groups(static_cast<std::size_t>(count));
    if (getgrouplist(user->pw_name, user->pw_gid, groups.data(), &count) < 0) {
        groups.resize(static_cast<std::size_t>(count));
        if (getgrouplist(user->pw_name, user->pw_gid, groups.data(), &count) < 0)
            return false;
    }
    groups.resize(static_cast<std::size_t>(count));
    return std::find(groups.begin(), groups.end(), wanted) != groups.end();
}

} // namespace mandated::daemon
