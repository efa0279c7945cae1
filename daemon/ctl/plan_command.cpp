#include "daemon/config/read_plans.h"
#include "daemon/ctl/commands.h"

#include <iostream>

namespace mandated::ctl {
namespace {

std::string stage_in_words(const daemon::Stage& stage) {
    const auto days = std::to_string(std::abs(stage.days));
    std::string words = stage.days > 0   ? days + " days before"
                        : stage.days < 0 ? days + " days after"
                                         : "on the day";
    for (const auto role : stage.to)
        words.append(role == stage.to.front() ? " to " : " and ").append(name(role));
    if (stage.sending != daemon::Sending::daily)
        words.append(", ").append(name(stage.sending));
    return words + (stage.unanswered_since ? ", if nobody answered" : "");
}

int check(const std::string& file) {
    const auto plans = daemon::load_plans(file);
    if (!plans) {
        std::cerr << plans.error() << "\n";
        return 1;
    }
    constexpr std::size_t most_shown = 12;
    std::cout << file << ": no faults; version " << plans->version << "; undated tasks "
              << name(plans->undated) << "\n";
    for (const auto& plan : plans->plans) {
        std::cout << plan.name << ": " << plan.stages.size() << " reminders at most\n";
        for (std::size_t i = 0; i < std::min(most_shown, plan.stages.size()); ++i)
            std::cout << "  " << stage_in_words(plan.stages[i]) << "\n";
        if (plan.stages.size() > most_shown)
            std::cout << "  … until " << stage_in_words(plan.stages.back()) << "\n";
    }
    return 0;
}

} // namespace

void add_plan(const CommandLine& line) {
    auto file = std::make_shared<std::string>();
    auto* group = line.app.add_subcommand("plan", "Which reminders a date gets");
    group->require_subcommand(1);
    auto* command =
        group->add_subcommand("check", "Check a file of reminder plans, without the daemon");
    command->add_option("FILE", *file, "A TOML file as docs/reminders.md describes it")->required();
    command->callback([file, &chosen = line.chosen] { chosen = [file] { return check(*file); }; });
}

} // namespace mandated::ctl
