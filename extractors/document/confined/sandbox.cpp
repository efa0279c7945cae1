#include "extractors/document/confined/sandbox.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <system_error>

namespace mandated::extractors::confined {
namespace {

/// The kernel's landlock_ruleset_attr with the fields of later versions, which Debian 12's headers
/// lack; older kernels are told a shorter length.
struct RulesetAttributes {
    std::uint64_t files = 0;
    std::uint64_t network = 0; ///< from version 4
    std::uint64_t scoped = 0;  ///< from version 6
};

constexpr std::uint64_t reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t on_files = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE |
                                   LANDLOCK_ACCESS_FS_READ_FILE | (std::uint64_t{1} << 14) |
                                   (std::uint64_t{1} << 15);

/// Every access to files that a version of Landlock knows: 13, with REFER (2), TRUNCATE (3) and
/// IOCTL_DEV (5).
std::uint64_t all_access(long version) {
    const int bits = 13 + (version >= 2) + (version >= 3) + (version >= 5);
    return (std::uint64_t{1} << bits) - 1;
}

[[noreturn]] void fail(const std::string& what) {
    throw std::system_error(errno, std::generic_category(), what);
}

class Ruleset {
  public:
    explicit Ruleset(long version) : handled_(all_access(version)) {
        RulesetAttributes attributes{handled_, 0, 0};
        std::size_t length = sizeof attributes.files;
        if (version >= 4) {
            attributes.network = 3; // bind and connect TCP
            length = 2 * sizeof attributes.files;
        }
        if (version >= 6) {
            attributes.scoped = 3; // abstract Unix sockets and signals of processes outside
            length = sizeof attributes;
        }
        descriptor_ = Descriptor(
            static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, length, 0U)));
        if (!descriptor_.open())
            fail("landlock_create_ruleset");
    }

    /// Allows access below a path; one that does not exist needs no rule.
    void allow(const std::filesystem::path& path, std::uint64_t access) {
        const Descriptor beneath(::open(path.c_str(), O_PATH | O_CLOEXEC));
        if (!beneath.open())
            return;
        struct stat status {};
        if (::fstat(beneath.get(), &status) != 0)
            fail(path.string());
        if (!S_ISDIR(status.st_mode))
            access &= on_files;
        landlock_path_beneath_attr rule{};
        rule.allowed_access = access & handled_;
        rule.parent_fd = beneath.get();
        if (::syscall(SYS_landlock_add_rule, descriptor_.get(), LANDLOCK_RULE_PATH_BENEATH, &rule,
                      0U) != 0)
            fail("landlock_add_rule " + path.string());
    }

    Descriptor take() { return std::move(descriptor_); }

  private:
    std::uint64_t handled_;
    Descriptor descriptor_;
};

Descriptor make_ruleset(const Program& program) {
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, std::size_t{0},
                                   LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return {};
    Ruleset ruleset(version);
    for (const auto* path : {"/usr", "/lib", "/lib64", "/bin", "/sbin", "/etc/ld.so.cache",
                             "/etc/fonts", "/var/cache/fontconfig", "/dev/urandom"})
        ruleset.allow(path, reading);
    ruleset.allow("/dev/null", LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE);
    // The program and what loads its libraries.
    for (const auto& path : {program.path, std::filesystem::path("/usr/lib"),
                             std::filesystem::path("/lib"), std::filesystem::path("/lib64")})
        ruleset.allow(path, reading | LANDLOCK_ACCESS_FS_EXECUTE);
    if (program.powers == Powers::office) {
        ruleset.allow("/usr", reading | LANDLOCK_ACCESS_FS_EXECUTE);
        for (const auto* path :
             {"/etc/libreoffice", "/etc/passwd", "/etc/nsswitch.conf", "/etc/localtime",
              "/var/lib/libreoffice", "/var/spool/libreoffice", "/proc"})
            ruleset.allow(path, reading);
        ruleset.allow(program.folder, ~std::uint64_t{0} & ~LANDLOCK_ACCESS_FS_EXECUTE);
    }
    return ruleset.take();
}

} // namespace

Sandbox make_sandbox(const Program& program) {
    return {make_ruleset(program), make_filter(program.powers)};
}

} // namespace mandated::extractors::confined
