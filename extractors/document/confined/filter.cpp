#include "extractors/document/confined/sandbox.h"

#include <cerrno>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <system_error>

namespace mandated::extractors::confined {
namespace {

/// What a program needs that reads a file and computes, with the C library's start and end.
/// Anything else fails with EPERM.
constexpr int computing[] = {
    SCMP_SYS(access),
    SCMP_SYS(arch_prctl),
    SCMP_SYS(brk),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(close),
    SCMP_SYS(dup),
    SCMP_SYS(dup2),
    SCMP_SYS(dup3),
    SCMP_SYS(execve),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(fadvise64),
    SCMP_SYS(fcntl),
    SCMP_SYS(fstat),
    SCMP_SYS(fstatfs),
    SCMP_SYS(futex),
    SCMP_SYS(getcwd),
    SCMP_SYS(getdents64),
    SCMP_SYS(getegid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getpgrp),
    SCMP_SYS(getpid),
    SCMP_SYS(getppid),
    SCMP_SYS(getrandom),
    SCMP_SYS(getrlimit),
    SCMP_SYS(getrusage),
    SCMP_SYS(gettid),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(getuid),
    SCMP_SYS(lseek),
    SCMP_SYS(lstat),
    SCMP_SYS(madvise),
    SCMP_SYS(mmap),
    SCMP_SYS(mprotect),
    SCMP_SYS(mremap),
    SCMP_SYS(munmap),
    SCMP_SYS(nanosleep),
    SCMP_SYS(newfstatat),
    SCMP_SYS(open),
    SCMP_SYS(openat),
    SCMP_SYS(poll),
    SCMP_SYS(pread64),
    SCMP_SYS(read),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(readv),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(rseq),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sched_yield),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(set_tid_address),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(stat),
    SCMP_SYS(statfs),
    SCMP_SYS(statx),
    SCMP_SYS(sysinfo),
    SCMP_SYS(time),
    SCMP_SYS(uname),
    SCMP_SYS(write),
    SCMP_SYS(writev),
};

/// What an office program has no use for and an attacker has: other processes, other namespaces,
/// the kernel's own languages, keys, devices, the system's settings. Sockets are those of Unix, and
/// connect to nothing.
constexpr int harmful[] = {
    SCMP_SYS(accept4),
    SCMP_SYS(acct),
    SCMP_SYS(add_key),
    SCMP_SYS(adjtimex),
    SCMP_SYS(bpf),
    SCMP_SYS(chroot),
    SCMP_SYS(clock_adjtime),
    SCMP_SYS(clock_settime),
    SCMP_SYS(connect),
    SCMP_SYS(delete_module),
    SCMP_SYS(fanotify_init),
    SCMP_SYS(finit_module),
    SCMP_SYS(fsconfig),
    SCMP_SYS(fsmount),
    SCMP_SYS(fsopen),
    SCMP_SYS(fspick),
    SCMP_SYS(init_module),
    SCMP_SYS(io_uring_enter),
    SCMP_SYS(io_uring_register),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(ioperm),
    SCMP_SYS(iopl),
    SCMP_SYS(kcmp),
    SCMP_SYS(kexec_file_load),
    SCMP_SYS(kexec_load),
    SCMP_SYS(keyctl),
    SCMP_SYS(kill),
    SCMP_SYS(lookup_dcookie),
    SCMP_SYS(memfd_secret),
    SCMP_SYS(mknod),
    SCMP_SYS(mknodat),
    SCMP_SYS(mount),
    SCMP_SYS(mount_setattr),
    SCMP_SYS(move_mount),
    SCMP_SYS(move_pages),
    SCMP_SYS(name_to_handle_at),
    SCMP_SYS(open_by_handle_at),
    SCMP_SYS(open_tree),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(personality),
    SCMP_SYS(pidfd_getfd),
    SCMP_SYS(pidfd_send_signal),
    SCMP_SYS(pivot_root),
    SCMP_SYS(process_madvise),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(ptrace),
    SCMP_SYS(quotactl),
    SCMP_SYS(reboot),
    SCMP_SYS(request_key),
    SCMP_SYS(rt_sigqueueinfo),
    SCMP_SYS(rt_tgsigqueueinfo),
    SCMP_SYS(sendmmsg),
    SCMP_SYS(sendmsg),
    SCMP_SYS(sendto),
    SCMP_SYS(setdomainname),
    SCMP_SYS(setgid),
    SCMP_SYS(setgroups),
    SCMP_SYS(sethostname),
    SCMP_SYS(setns),
    SCMP_SYS(setpgid),
    SCMP_SYS(setresgid),
    SCMP_SYS(setresuid),
    SCMP_SYS(setsid),
    SCMP_SYS(settimeofday),
    SCMP_SYS(setuid),
    SCMP_SYS(swapoff),
    SCMP_SYS(swapon),
    SCMP_SYS(syslog),
    SCMP_SYS(tgkill),
    SCMP_SYS(tkill),
    SCMP_SYS(umount2),
    SCMP_SYS(unshare),
    SCMP_SYS(uselib),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(vhangup),
};

void check(int result, const char* what) {
    if (result < 0)
        throw std::system_error(-result, std::generic_category(), what);
}

constexpr scmp_datum_t namespaces[] = {CLONE_NEWNS,   CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC,
                                       CLONE_NEWUSER, CLONE_NEWPID,    CLONE_NEWNET};

constexpr scmp_arg_cmp argument(unsigned index, scmp_compare how, scmp_datum_t value,
                                scmp_datum_t masked = 0) {
    return {index, how, value, masked};
}

template <typename... Arguments>
void add_rule(scmp_filter_ctx filter, std::uint32_t action, int call, Arguments... arguments) {
    // A negative number is a call this machine does not have.
    if (call >= 0)
        check(seccomp_rule_add(filter, action, call, sizeof...(arguments), arguments...),
              "seccomp_rule_add");
}

/// The filter as the kernel takes it. libseccomp 2.5 writes it to files only.
std::vector<sock_filter> compiled(scmp_filter_ctx filter) {
    const Descriptor file(::memfd_create("filter", MFD_CLOEXEC));
    if (!file.open())
        throw std::system_error(errno, std::generic_category(), "memfd_create");
    check(seccomp_export_bpf(filter, file.get()), "seccomp_export_bpf");
    const auto length = ::lseek(file.get(), 0, SEEK_END);
    std::vector<sock_filter> instructions(static_cast<std::size_t>(length) / sizeof(sock_filter));
    if (::pread(file.get(), instructions.data(), static_cast<std::size_t>(length), 0) != length)
        throw std::system_error(errno, std::generic_category(), "the seccomp filter");
    return instructions;
}

} // namespace

std::vector<sock_filter> make_filter(Powers powers) {
    const bool office = powers == Powers::office;
    const auto denied = SCMP_ACT_ERRNO(EPERM);
    const std::unique_ptr<void, decltype(&seccomp_release)> owner(
        seccomp_init(office ? SCMP_ACT_ALLOW : denied), seccomp_release);
    auto* filter = owner.get();
    if (filter == nullptr)
        throw std::system_error(ENOMEM, std::generic_category(), "seccomp_init");
    if (office) {
        for (const int call : harmful)
            add_rule(filter, denied, call);
        add_rule(filter, denied, SCMP_SYS(socket), argument(0, SCMP_CMP_NE, AF_UNIX));
        add_rule(filter, denied, SCMP_SYS(prlimit64), argument(0, SCMP_CMP_NE, 0));
        // LibreOffice opens its socket in /tmp unless that is not writable, which access() must
        // deny for it to turn to OSL_SOCKET_PATH: the call knows nothing of Landlock.
        add_rule(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(access), argument(1, SCMP_CMP_EQ, W_OK));
        add_rule(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(faccessat),
                 argument(2, SCMP_CMP_EQ, W_OK));
        add_rule(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(faccessat2),
                 argument(2, SCMP_CMP_EQ, W_OK));
        // The flags of clone3 lie in memory; the C library does without it.
        add_rule(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3));
        for (const scmp_datum_t flag : namespaces)
            add_rule(filter, denied, SCMP_SYS(clone), argument(0, SCMP_CMP_MASKED_EQ, flag, flag));
    } else {
        for (const int call : computing)
            add_rule(filter, SCMP_ACT_ALLOW, call);
        add_rule(filter, SCMP_ACT_ALLOW, SCMP_SYS(ioctl), argument(1, SCMP_CMP_EQ, TCGETS));
        add_rule(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), argument(0, SCMP_CMP_EQ, 0));
    }
    return compiled(filter);
}

} // namespace mandated::extractors::confined
