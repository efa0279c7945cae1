#include "extractors/document/confined/program.h"

#include "extractors/document/confined/start.h"

#include <fmt/format.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/wait.h>
#include <system_error>

namespace mandated::extractors::confined {
namespace {

using Clock = std::chrono::steady_clock;

/// What a program says of its troubles beyond this is not kept.
constexpr std::size_t most_errors = 4096;

enum class Flow { open, ended, too_much };

/// Takes a piece of what is there, up to `most` bytes in all.
Flow take(int fd, std::string& into, std::size_t most) {
    std::array<char, 65536> buffer;
    const auto length = ::read(fd, buffer.data(), buffer.size());
    if (length < 0)
        return errno == EAGAIN || errno == EINTR ? Flow::open : Flow::ended;
    if (length == 0)
        return Flow::ended;
    const auto taken = std::min(static_cast<std::size_t>(length), most - into.size());
    into.append(buffer.data(), taken);
    return taken < static_cast<std::size_t>(length) ? Flow::too_much : Flow::open;
}

/// The first line that says something, or the first of all.
std::string first_line(std::string_view errors) {
    while (!errors.empty() && (errors.front() == '\n' || errors.front() == ' '))
        errors.remove_prefix(1);
    return std::string(errors.substr(0, std::min(errors.find('\n'), std::size_t{200})));
}

std::string with_reason(std::string message, std::string_view errors) {
    const auto reason = first_line(errors);
    return reason.empty() ? message : message + ": " + reason;
}

/// A program's two streams until it ends, its time is up or it wrote too much.
class Listener {
  public:
    Listener(const Running& running, const Limits& limits)
        : running_(running), limits_(limits), deadline_(Clock::now() + limits.wall) {}

    /// Nothing where the program ended by itself, else why it must not go on.
    std::optional<std::string> listen() {
        std::array<pollfd, 3> waits{{{running_.output(), POLLIN, 0},
                                     {running_.errors(), POLLIN, 0},
                                     {running_.ended(), POLLIN, 0}}};
        for (;;) {
            const auto left =
                std::chrono::ceil<std::chrono::milliseconds>(deadline_ - Clock::now());
            if (left.count() <= 0)
                return fmt::format("took longer than {} s",
                                   std::chrono::duration<double>(limits_.wall).count());
            if (::poll(waits.data(), waits.size(), static_cast<int>(left.count())) < 0 &&
                errno != EINTR)
                return std::string("could not be listened to: ") + std::strerror(errno);
            if (waits[2].revents != 0)
                return std::nullopt;
            // What is said beyond its share is read too, so that the program need not wait.
            if (waits[1].revents != 0 &&
                take(running_.errors(), errors, most_errors) == Flow::ended)
                waits[1].fd = -1;
            if (waits[0].revents == 0)
                continue;
            const auto flow = take(running_.output(), output, limits_.output);
            if (flow == Flow::too_much)
                return too_much();
            if (flow == Flow::ended)
                waits[0].fd = -1;
        }
    }

    /// Takes what lies in the pipes when all who could write are dead; what this returns is as
    /// above.
    std::optional<std::string> take_rest() {
        for (auto before = errors.size() + 1; before != errors.size();) {
            before = errors.size();
            take(running_.errors(), errors, most_errors);
        }
        for (auto before = output.size() + 1; before != output.size();) {
            before = output.size();
            if (take(running_.output(), output, limits_.output) == Flow::too_much)
                return too_much();
        }
        return std::nullopt;
    }

    std::string output, errors;

  private:
    [[nodiscard]] std::string too_much() const {
        return fmt::format("wrote more than {} bytes", limits_.output);
    }

    const Running& running_;
    const Limits& limits_;
    Clock::time_point deadline_;
};

std::string how_it_died(int signal) {
    if (signal == SIGXCPU)
        return "used up its processor time";
    const char* name = ::sigabbrev_np(signal);
    return fmt::format("was killed by SIG{}", name == nullptr ? "?" : name);
}

Result<std::string> run_installed(const Program& program, const std::string& name, int restart) {
    auto running = start(program);
    if (!running)
        return Error{running.error()};
    Listener listener(*running, program.limits);
    auto excess = listener.listen();
    const int status = running->finish();
    if (!excess)
        excess = listener.take_rest();
    if (!excess && WIFEXITED(status) && WEXITSTATUS(status) == restart)
        return run_installed(program, name, -1);
    if (!excess && WIFSIGNALED(status))
        excess = how_it_died(WTERMSIG(status));
    if (!excess && WEXITSTATUS(status) != 0)
        excess = fmt::format("failed (exit status {})", WEXITSTATUS(status));
    if (excess)
        return Error{with_reason(name + " " + *excess, listener.errors)};
    return std::move(listener.output);
}

} // namespace

Result<std::string> run(const Program& program) {
    const auto name = program.path.filename().string();
    if (::access(program.path.c_str(), X_OK) != 0)
        return Error{fmt::format("{} is not installed: install the Debian package {}", name,
                                 program.package)};
    try {
        return run_installed(program, name, program.restart);
    } catch (const std::system_error& fault) {
        return Error{fmt::format("{} could not be started: {}", name, fault.what())};
    }
}

} // namespace mandated::extractors::confined
