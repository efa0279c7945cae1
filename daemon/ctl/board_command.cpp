#include "daemon/ctl/bridge.h"
#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <spawn.h>

extern char** environ;

namespace mandated::ctl {
namespace {

/// Hands the address to the desktop's browser, where there is a desktop. Nobody waits for it: some
/// browsers run as long as their window.
void open_in_browser(const std::string& address) {
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY"))
        return;
    std::signal(SIGCHLD, SIG_IGN);
    std::string program = "xdg-open", argument = address;
    char* arguments[] = {program.data(), argument.data(), nullptr};
    pid_t child = 0;
    if (posix_spawnp(&child, program.c_str(), nullptr, nullptr, arguments, environ) != 0)
        std::cerr << "mandatectl: there is no xdg-open to open the browser with\n";
}

int board(const std::string& socket, bool open) {
    Bridge bridge(Client(socket).socket());
    std::cout << bridge.address()
              << "\nOpen this address in a browser on this machine; it is good for one use.\n"
                 "Ctrl-C ends the board."
              << std::endl;
    if (open)
        open_in_browser(bridge.address());
    if (!bridge.run())
        return 0;
    throw Refused("mandated is gone, and the board with it");
}

} // namespace

void add_board(const CommandLine& line) {
    auto only_print = std::make_shared<bool>(false);
    auto* command = line.app.add_subcommand(
        "board", "Open the board in a browser, as long as this command runs");
    command->add_flag("--no-open", *only_print, "Only print the address");
    command->callback([only_print, &socket = line.socket, &chosen = line.chosen] {
        chosen = [only_print, &socket] { return board(socket, !*only_print); };
    });
}

} // namespace mandated::ctl
