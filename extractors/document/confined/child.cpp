#include "extractors/document/confined/child.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/close_range.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mandated::extractors::confined {
namespace {

[[noreturn]] void give_up(const Preparation& preparation, Step step) {
    const Failure failure{step, errno};
    // Nobody is left to be told where this fails.
    [[maybe_unused]] const auto written = ::write(preparation.report, &failure, sizeof failure);
    ::_exit(127);
}

/// The daemon blocks signals in its threads and ignores some; a program expects neither.
void reset_signals() {
    struct sigaction usual {};
    usual.sa_handler = SIG_DFL;
    for (int signal = 1; signal < 65; ++signal)
        ::sigaction(signal, &usual, nullptr);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// The first to go where memory runs out; without this it is only likelier to be another.
void volunteer() {
    const int file = ::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    [[maybe_unused]] const auto written = ::write(file, "1000", 4);
    ::close(file);
}

} // namespace

void become(const Preparation& preparation) {
    const auto require = [&preparation](bool done, Step step) {
        if (!done)
            give_up(preparation, step);
    };
    require(::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0, Step::parent);
    require(::getppid() == preparation.parent, Step::parent);
    require(::setpgid(0, 0) == 0, Step::group);
    reset_signals();
    volunteer();
    require(::dup2(preparation.input, 0) == 0 && ::dup2(preparation.output, 1) == 1 &&
                ::dup2(preparation.errors, 2) == 2,
            Step::files);
    require(::syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC) == 0, Step::files);
    for (const auto& limit : preparation.limits)
        require(::setrlimit(limit.resource, &limit.value) == 0, Step::limits);
    ::umask(077);
    require(::chdir(preparation.folder) == 0, Step::folder);
    require(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, Step::privileges);
    if (preparation.ruleset >= 0)
        require(::syscall(SYS_landlock_restrict_self, preparation.ruleset, 0U) == 0,
                Step::landlock);
    require(::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &preparation.filter) == 0, Step::seccomp);
    ::execve(preparation.path, preparation.arguments, preparation.environment);
    give_up(preparation, Step::program);
}

} // namespace mandated::extractors::confined
