#include "daemon/doctor/checks.h"

#include <fmt/format.h>

#include <array>
#include <grp.h>
#include <optional>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mandated::daemon {
namespace {

namespace fs = std::filesystem;

/// Somebody whose rights are asked for.
struct Somebody {
    std::string name;
    uid_t uid = 0;
    std::vector<gid_t> groups;
};

std::optional<Somebody> somebody(const passwd* entry) {
    if (!entry)
        return std::nullopt;
    Somebody who{entry->pw_name, entry->pw_uid, {}};
    int count = 64;
    who.groups.resize(static_cast<std::size_t>(count));
    if (::getgrouplist(entry->pw_name, entry->pw_gid, who.groups.data(), &count) < 0)
        count = 1;
    who.groups.resize(static_cast<std::size_t>(count));
    return who;
}

Somebody caller() {
    auto who = somebody(::getpwuid(::geteuid())).value_or(Somebody{"this user", ::geteuid(), {}});
    // Not those of the user database, which count from the next login on.
    who.groups.resize(static_cast<std::size_t>(std::max(0, ::getgroups(0, nullptr))));
    who.groups.resize(static_cast<std::size_t>(
        std::max(0, ::getgroups(static_cast<int>(who.groups.size()), who.groups.data()))));
    who.groups.push_back(::getegid());
    return who;
}

/// Whom the daemon runs as: the owner of its data, else the unit's user, else who asks.
Somebody service(const Config& config) {
    struct stat about {};
    if (::stat(config.database.parent_path().c_str(), &about) == 0)
        if (auto owner = somebody(::getpwuid(about.st_uid)))
            return *owner;
    return somebody(::getpwnam("mandated")).value_or(caller());
}

bool may(const Somebody& who, const struct stat& about, mode_t right) {
    if (who.uid == 0)
        return true;
    if (who.uid == about.st_uid)
        return (about.st_mode & (right << 6)) == (right << 6);
    if (std::find(who.groups.begin(), who.groups.end(), about.st_gid) != who.groups.end())
        return (about.st_mode & (right << 3)) == (right << 3);
    return (about.st_mode & right) == right;
}

constexpr mode_t write_and_enter = 3, read_and_write = 6;

Finding folder(const char* about, const fs::path& path, const Somebody& user) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0) {
        struct stat above {};
        const bool makes_it =
            ::stat(path.parent_path().c_str(), &above) == 0 && may(user, above, write_and_enter);
        return {about, makes_it ? Health::ok : Health::fail,
                path.string() + (makes_it ? ": the daemon will make it" : ": is not there"),
                makes_it ? "" : "install -d -o " + user.name + " " + path.string()};
    }
    if (!S_ISDIR(found.st_mode))
        return {about, Health::fail, path.string() + ": is no folder", "name another one"};
    if (!may(user, found, write_and_enter))
        return {about, Health::fail, path.string() + ": " + user.name + " may not write there",
                "chown " + user.name + " " + path.string()};
    return {about, Health::ok, path.string() + ": " + user.name + " may write there", ""};
}

Finding secret(const fs::path& path) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0)
        return {"secret", Health::fail, path.string() + ": cannot be found",
                "write the secret there, readable by the service's user alone"};
    if ((found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return {"secret", Health::fail, path.string() + ": others may read it",
                "chmod 600 " + path.string()};
    return {"secret", Health::ok, path.string() + ": its owner alone may read it", ""};
}

Finding socket(const fs::path& path) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0)
        return {"socket", Health::warn, path.string() + ": is not there",
                "systemctl start mandated.socket"};
    const auto* group = ::getgrgid(found.st_gid);
    const auto name = group ? std::string(group->gr_name) : std::to_string(found.st_gid);
    const auto who = caller();
    if (!may(who, found, read_and_write))
        return {"socket", Health::fail,
                fmt::format("{}: {} is not in its group {}", path.string(), who.name, name),
                fmt::format("usermod -aG {} {}, then log in again", name, who.name)};
    return {"socket", Health::ok, fmt::format("{}: {} may use it", path.string(), who.name), ""};
}

} // namespace

Findings check_permissions(const Config& config) {
    const auto user = service(config);
    Findings findings = {folder("inbox", config.inbox, user)};
    if (config.mail.transport == MailConfig::Transport::maildir)
        findings.push_back(folder("maildir", config.mail.maildir, user));
    for (const auto& file : {config.mail.smtp_password_file, config.mail.token.file})
        if (!file.empty())
            findings.push_back(secret(file));
    findings.push_back(socket(config.socket));
    return findings;
}

} // namespace mandated::daemon
