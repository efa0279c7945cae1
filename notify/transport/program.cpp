#include "notify/transport/program.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mandated::notify {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t most_output = 16 * 1024;
/// How often the time, a stop and the program's end are looked at.
constexpr int tick_ms = 20;

/// Both ends of a channel to the program; ours is closed with this value, its after the start.
struct Pair {
    int ours = -1, its = -1;
    Pair() = default;
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;
    ~Pair() {
        close(ours);
        close(its);
    }
    /// A socket, which unlike a pipe can be written to without SIGPIPE.
    bool open() {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
            return false;
        ours = ends[0];
        its = ends[1];
        return true;
    }
    static void close(int& end) {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
};

/// The program's settings: its ends as standard streams, a process group of its own, signals as
/// usual.
class SpawnSettings {
  public:
    SpawnSettings(int input, int output, int errors) {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_adddup2(&actions_, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions_, errors, STDERR_FILENO);
        posix_spawnattr_init(&attributes_);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes_, &none);
        posix_spawnattr_setsigdefault(&attributes_, &all);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                   POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnSettings() {
        posix_spawn_file_actions_destroy(&actions_);
        posix_spawnattr_destroy(&attributes_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    int start(const std::vector<std::string>& command, pid_t& child) const {
        std::vector<char*> arguments;
        for (const auto& word : command)
            arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        return posix_spawn(&child, arguments[0], &actions_, &attributes_, arguments.data(),
                           environ);
    }

  private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

void feed(Pair& to, std::string_view& input) {
    const auto sent = ::send(to.ours, input.data(), input.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0)
        input.remove_prefix(static_cast<std::size_t>(sent));
    const bool deaf = sent < 0 && errno != EAGAIN && errno != EINTR;
    if (input.empty() || deaf)
        Pair::close(to.ours);
}

void drain(Pair& from, std::string& into) {
    std::array<char, 4096> piece{};
    while (from.ours >= 0) {
        const auto read = ::recv(from.ours, piece.data(), piece.size(), MSG_DONTWAIT);
        if (read < 0)
            return;
        if (read == 0)
            return Pair::close(from.ours);
        into.append(piece.data(), std::min(static_cast<std::size_t>(read),
                                           most_output - std::min(most_output, into.size())));
    }
}

std::string first_line(const std::string& text) {
    return text.substr(0, std::min<std::size_t>(text.find('\n'), 300));
}

void judge(ProgramEnd& end, int status, const std::string& program) {
    const bool exited = WIFEXITED(status);
    end.how = exited ? ProgramEnd::How::exited : ProgramEnd::How::signalled;
    end.status = exited ? WEXITSTATUS(status) : WTERMSIG(status);
    if (!exited)
        end.problem = fmt::format("{} was ended by signal {}", program, end.status);
    else if (end.status != 0)
        end.problem = fmt::format("{} ended with status {}{}{}", program, end.status,
                                  end.errors.empty() ? "" : ": ", first_line(end.errors));
}

} // namespace

ProgramEnd run_program(const std::vector<std::string>& command, std::string_view input,
                       std::chrono::seconds timeout, const std::stop_token& stop) {
    ProgramEnd end;
    Pair in, out, err;
    if (!in.open() || !out.open() || !err.open()) {
        end.problem = fmt::format("{}: {}", command.front(), std::strerror(errno));
        return end;
    }
    pid_t child = -1;
    if (const int fault = SpawnSettings(in.its, out.its, err.its).start(command, child);
        fault != 0) {
        end.problem = fmt::format("{} cannot be run: {}", command.front(), std::strerror(fault));
        return end;
    }
    for (auto* pair : {&in, &out, &err})
        Pair::close(pair->its);

    const auto deadline = Clock::now() + timeout;
    for (bool given_up = false;;) {
        std::array<pollfd, 3> ends = {
            {{in.ours, POLLOUT, 0}, {out.ours, POLLIN, 0}, {err.ours, POLLIN, 0}}};
        ::poll(ends.data(), ends.size(), tick_ms);
        if (in.ours >= 0)
            feed(in, input);
        int status = 0;
        const bool over = ::waitpid(child, &status, WNOHANG) == child;
        drain(out, end.output);
        drain(err, end.errors);
        if (over) {
            judge(end, status, command.front());
            if (given_up) {
                end.how = ProgramEnd::How::given_up;
                end.problem = stop.stop_requested()
                                  ? "given up: the service is stopping"
                                  : fmt::format("{} did not end within {} seconds", command.front(),
                                                timeout.count());
            }
            return end;
        }
        if (!given_up && (stop.stop_requested() || Clock::now() >= deadline)) {
            given_up = true;
            ::kill(-child, SIGKILL);
        }
    }
}

} // namespace mandated::notify
