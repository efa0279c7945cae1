#include "daemon/ctl/commands.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

int main(int argc, char** argv) {
    using namespace mandated::ctl;
    CLI::App app{"Ask and tell mandated, the daemon that tracks what resolutions ask for.",
                 "mandatectl"};
    app.require_subcommand(1);
    Command chosen;
    add_extract(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        const int status = app.exit(problem);
        return status == 0 ? 0 : 2;
    }
    return chosen();
}
