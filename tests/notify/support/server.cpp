#include "tests/notify/support/server.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mandated::notify {
namespace {

std::string first_line(int from) {
    std::string line;
    for (char byte = 0; ::read(from, &byte, 1) == 1 && byte != '\n';)
        line += byte;
    return line;
}

} // namespace

Server::Server(const std::string& script, const std::string& behaviour) {
    std::array<int, 2> input{}, output{};
    // Closed on exec, so that no other server keeps this one alive.
    if (::pipe2(input.data(), O_CLOEXEC) != 0 || ::pipe2(output.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    std::string python = "/usr/bin/python3";
    auto path = (std::filesystem::path(NOTIFY_TEST_SCRIPTS) / script).string();
    std::string folder = folder_.path().string(), how = behaviour;
    // -B: leaves no compiled files beside the scripts.
    std::string option = "-B";
    std::array<char*, 6> arguments = {python.data(), option.data(), path.data(),
                                      folder.data(), how.data(),    nullptr};
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    const int failed =
        posix_spawn(&child_, python.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(input[0]);
    ::close(output[1]);
    input_ = input[1];
    if (failed == 0)
        port_ = first_line(output[0]);
    ::close(output[0]);
    if (port_.empty())
        throw std::runtime_error(script + " does not start");
}

Server::~Server() {
    ::close(input_);
    ::kill(child_, SIGTERM);
    ::waitpid(child_, nullptr, 0);
}

} // namespace mandated::notify
