#include "daemon/ctl/operator_commands.h"
#include "embedded/completions.h"

#include <iostream>

namespace mandated::ctl {

void add_completion(const CommandLine& line) {
    auto shell = std::make_shared<std::string>();
    auto* command = line.app.add_subcommand(
        "completion", "Print a script that lets a shell complete command lines; the packages "
                      "install it");
    command->add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    command->callback([shell, &chosen = line.chosen] {
        chosen = [shell] {
            for (const auto& script : embedded::completions)
                if (script.name.ends_with("." + *shell))
                    std::cout << script.text;
            return 0;
        };
    });
}

} // namespace mandated::ctl
