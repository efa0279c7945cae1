#include "daemon/ctl/help.h"

#include "daemon/ctl/help_words.h"
#include "daemon/ctl/table.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>

namespace mandated::ctl {
namespace {

constexpr std::size_t left_column = 24;

/// "  NAME   what it is": the meaning wrapped beside the name, or below where that is long.
std::string entry(const std::string& name, const std::string& meaning) {
    const std::string indent(left_column, ' ');
    auto text = wrapped(meaning, columns(), indent);
    const auto head = "  " + name;
    if (width(head) + 1 < left_column)
        text.replace(0, width(head), head);
    else
        text = head + "\n" + text;
    return meaning.empty() ? head + "\n" : text;
}

std::string names_of(const CLI::App& command) {
    return joined({command.get_display_name(true)});
}

/// The first sentence, which is what a list has room for.
std::string summary_of(const CLI::App& command) {
    const auto& text = command.get_description();
    return text.substr(0, text.find("; "));
}

std::string usage_of(const CLI::App& command) {
    std::string text = joined(path_of(command), " ");
    for (const auto* option : command.get_options())
        if (option->get_positional())
            text += " " + std::string(option->get_required() ? "" : "[") + option->get_name(true) +
                    (option->get_expected_max() > 1 ? "…" : "") +
                    (option->get_required() ? "" : "]");
    return text;
}

class Help : public CLI::Formatter {
  public:
    std::string make_help(const CLI::App* app, std::string name,
                          CLI::AppFormatMode mode) const override {
        if (mode == CLI::AppFormatMode::All)
            return everything(*app);
        return CLI::Formatter::make_help(app, std::move(name), mode);
    }

    std::string make_description(const CLI::App* app) const override {
        const auto text = app->get_description();
        return text.empty() ? text : wrapped(text + (text.back() == '.' ? "" : "."), columns(), "");
    }

    std::string make_option(const CLI::Option* option, bool positional) const override {
        auto name = positional ? option->get_name(true) : option->get_name(false, true);
        if (!positional && option->get_expected_max() > 0 && option->get_type_size() != 0)
            name += " " + value_of(*option);
        return entry(name, option->get_description() +
                               (option->get_required() && !positional ? " (required)" : ""));
    }

    std::string make_subcommands(const CLI::App* app, CLI::AppFormatMode) const override {
        std::string text;
        if (app->get_parent() == nullptr) {
            for (const auto& group : help_groups())
                text += "\n" + std::string(group.title) + ":\n" + listed(*app, group);
            return text;
        }
        for (const auto* each : shown_subcommands(*app))
            text += entry(names_of(*each), summary_of(*each));
        return text.empty() ? "" : "\nCommands:\n" + text;
    }

    std::string make_footer(const CLI::App* app) const override {
        if (app->get_parent() == nullptr)
            return std::string(closing_words());
        const auto lines = examples_of(joined(path_of(*app), " "));
        if (lines.empty())
            return "";
        std::string text = "Examples:\n  ";
        for (const char letter : lines)
            text += letter == '\n' ? "\n  " : std::string(1, letter);
        return text.substr(0, text.size() - 2);
    }

  private:
    static std::string value_of(const CLI::Option& option) {
        const auto type = option.get_type_name();
        const auto brace = type.find('{');
        if (brace == std::string::npos)
            return option.get_type_size() == 0 ? "" : "VALUE";
        auto values = type.substr(brace + 1, type.find('}') - brace - 1);
        std::replace(values.begin(), values.end(), ',', '|');
        return values;
    }

    static std::string listed(const CLI::App& app, const HelpGroup& group) {
        std::string text;
        const auto all = shown_subcommands(app);
        for (const auto name : group.commands)
            for (const auto* each : all)
                if (each->get_name() == name)
                    text += entry(names_of(*each), summary_of(*each));
        const auto is_grouped = [](const CLI::App& command) {
            return std::any_of(help_groups().begin(), help_groups().end(),
                               [&](const HelpGroup& known) {
                                   return std::find(known.commands.begin(), known.commands.end(),
                                                    command.get_name()) != known.commands.end();
                               });
        };
        if (&group == &help_groups().back())
            for (const auto* each : all)
                if (!is_grouped(*each))
                    text += entry(names_of(*each), summary_of(*each));
        return text;
    }

    /// Each command in full, one after the other.
    std::string everything(const CLI::App& app) const {
        std::string text;
        if (app.get_parent() != nullptr) {
            text = "mandatectl " + usage_of(app) + "\n" +
                   wrapped(app.get_description() + ".", columns(), "    ");
            for (const auto* option : app.get_options())
                if (option != app.get_help_ptr() && option->nonpositional())
                    text += "  " + make_option(option, false);
            text += "\n";
        }
        for (const auto* each : shown_subcommands(app))
            text += everything(*each);
        return text;
    }
};

void give(CLI::App& command, const std::shared_ptr<Help>& help) {
    command.formatter(help);
    for (auto* each : command.get_subcommands([](CLI::App*) { return true; }))
        give(*each, help);
}

} // namespace

void add_help(CLI::App& app) {
    app.set_help_all_flag("--help-all", "All commands with all their options");
    give(app, std::make_shared<Help>());
}

std::vector<std::string> path_of(const CLI::App& command) {
    std::vector<std::string> path;
    for (const auto* each = &command; each->get_parent(); each = each->get_parent())
        path.insert(path.begin(), each->get_name());
    return path;
}

std::vector<const CLI::App*> shown_subcommands(const CLI::App& command) {
    return command.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); });
}

} // namespace mandated::ctl
