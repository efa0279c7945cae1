#include "extractors/document/confined/start.h"

#include "extractors/document/confined/child.h"
#include "extractors/document/confined/sandbox.h"

#include <fmt/format.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>

namespace mandated::extractors::confined {
namespace {

[[noreturn]] void fail(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

/// Above the standard ones, which the child replaces.
Descriptor raised(int fd) {
    Descriptor low(fd);
    if (fd < 0)
        fail("a file for a child process");
    Descriptor high(::fcntl(fd, F_DUPFD_CLOEXEC, 3));
    if (!high.open())
        fail("a file for a child process");
    return high;
}

struct Pipe {
    Descriptor reading, writing;
};

Pipe make_pipe() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        fail("pipe2");
    Descriptor second(ends[1]);
    auto reading = raised(ends[0]);
    return {std::move(reading), raised(std::exchange(second, Descriptor()).release())};
}

Descriptor file_of(std::string_view bytes) {
    auto file = raised(::memfd_create("document", MFD_CLOEXEC));
    while (!bytes.empty()) {
        const auto written = ::write(file.get(), bytes.data(), bytes.size());
        if (written < 0)
            fail("a document in memory");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    ::lseek(file.get(), 0, SEEK_SET);
    return file;
}

constexpr const char* step_names[] = {"its parent died",  "a process group",  "its open files",
                                      "its limits",       "its folder",       "no new privileges",
                                      "Landlock's rules", "seccomp's filter", "the program itself"};

std::array<Limit, 5> limits_of(const Limits& limits) {
    const auto same = [](auto value) {
        return rlimit{static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
    };
    return {{{RLIMIT_CPU, same(limits.processor.count())},
             {RLIMIT_AS, same(limits.memory)},
             {RLIMIT_FSIZE, same(limits.file)},
             {RLIMIT_NOFILE, same(256)},
             {RLIMIT_CORE, same(0)}}};
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (auto& text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

} // namespace

Running::Running(pid_t process, Descriptor output, Descriptor errors)
    : process_(process), output_(std::move(output)), errors_(std::move(errors)),
      handle_(static_cast<int>(::syscall(SYS_pidfd_open, process, 0U))) {
    if (!handle_.open()) {
        const int reason = errno;
        finish();
        throw std::system_error(reason, std::generic_category(), "pidfd_open");
    }
    ::fcntl(output_.get(), F_SETFL, O_NONBLOCK);
    ::fcntl(errors_.get(), F_SETFL, O_NONBLOCK);
}

Running::Running(Running&& other) noexcept
    : process_(std::exchange(other.process_, 0)), output_(std::move(other.output_)),
      errors_(std::move(other.errors_)), handle_(std::move(other.handle_)) {}

Running::~Running() {
    if (process_ > 0)
        finish();
}

int Running::finish() {
    // Until it is waited for, its number is nobody else's.
    ::kill(-process_, SIGKILL);
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    process_ = 0;
    return status;
}

Result<Running> start(const Program& program) {
    auto sandbox = make_sandbox(program);
    auto input = file_of(program.input);
    auto output = make_pipe(), errors = make_pipe(), report = make_pipe();
    const auto folder = program.folder.empty() ? std::string("/") : program.folder.string();
    const auto path = program.path.string();
    std::vector<std::string> arguments{path};
    arguments.insert(arguments.end(), program.arguments.begin(), program.arguments.end());
    std::vector<std::string> environment{"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=" + folder,
                                         "TMPDIR=" + folder};
    const auto argument_list = pointers(arguments), variables = pointers(environment);
    const Preparation preparation{
        path.c_str(),
        folder.c_str(),
        argument_list.data(),
        variables.data(),
        limits_of(program.limits),
        input.get(),
        output.writing.get(),
        errors.writing.get(),
        report.writing.get(),
        sandbox.ruleset.get(),
        {static_cast<unsigned short>(sandbox.filter.size()), sandbox.filter.data()},
        ::getpid()};
    const auto process = ::fork();
    if (process < 0)
        fail("fork");
    if (process == 0)
        become(preparation);
    // Also here, because the group must exist before it can be killed.
    ::setpgid(process, process);
    output.writing.close();
    errors.writing.close();
    report.writing.close();
    Running running(process, std::move(output.reading), std::move(errors.reading));
    Failure failure{};
    // Closed by the program's start, which is soon.
    if (::read(report.reading.get(), &failure, sizeof failure) ==
        static_cast<ssize_t>(sizeof failure))
        return Error{fmt::format("{} could not be started: {}: {}", path,
                                 step_names[static_cast<int>(failure.step)],
                                 std::strerror(failure.error))};
    return running;
}

} // namespace mandated::extractors::confined
