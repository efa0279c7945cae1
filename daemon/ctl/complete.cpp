#include "daemon/ctl/complete.h"

#include "daemon/ctl/help.h"

#include <algorithm>
#include <array>

namespace mandated::ctl {
namespace {

struct Kind {
    std::string_view name;
    Known known;
};

constexpr std::array positionals = {
    Kind{"TASK", Known::tasks},       Kind{"RESOLUTION", Known::resolutions},
    Kind{"SESSION", Known::sessions}, Kind{"ROUTE", Known::routes},
    Kind{"ID", Known::messages},      Kind{"PERSON", Known::people},
    Kind{"UNIT", Known::units}};

constexpr std::array options = {
    Kind{"--into", Known::tasks},        Kind{"--resolution", Known::resolutions},
    Kind{"--session", Known::sessions},  Kind{"--unit", Known::units},
    Kind{"--parent", Known::units},      Kind{"--owner", Known::people},
    Kind{"--substitute", Known::people}, Kind{"--alternate", Known::people},
    Kind{"--validator", Known::people},  Kind{"--supervisor", Known::people},
    Kind{"--successor", Known::people},  Kind{"--contact", Known::people}};

template <std::size_t size>
Known known_as(const std::array<Kind, size>& kinds, std::string_view name) {
    const auto* const found = std::find_if(kinds.begin(), kinds.end(),
                                           [&](const Kind& kind) { return kind.name == name; });
    return found == kinds.end() ? Known::nothing : found->known;
}

/// An option of the command, or of one above it.
const CLI::Option* option_named(const CLI::App* command, const std::string& name) {
    for (; command; command = command->get_parent())
        if (const auto* option = command->get_option_no_throw(name))
            return option;
    return nullptr;
}

bool takes_value(const CLI::Option& option) {
    return option.get_type_size() != 0 && option.get_expected_max() > 0;
}

const CLI::App* subcommand_named(const CLI::App& command, const std::string& name) {
    for (const auto* each : shown_subcommands(command))
        if (each->check_name(name))
            return each;
    return nullptr;
}

/// "table", "json" of the option's "TEXT:{table,json}".
std::vector<Candidate> members_of(const CLI::Option& option) {
    const auto type = option.get_type_name();
    std::vector<Candidate> members;
    const auto open = type.find('{'), close = type.find('}');
    if (open == std::string::npos || close == std::string::npos)
        return members;
    for (auto at = open + 1; at < close;) {
        const auto end = std::min(type.find(',', at), close);
        members.push_back({type.substr(at, end - at), ""});
        at = end + 1;
    }
    return members;
}

std::vector<Candidate> options_of(const CLI::App* command) {
    std::vector<Candidate> all;
    for (; command; command = command->get_parent())
        for (const auto* option : command->get_options())
            for (const auto& name : option->get_lnames())
                if (std::none_of(all.begin(), all.end(), [&](const Candidate& known) {
                        return known.value == "--" + name;
                    }))
                    all.push_back({"--" + name, option->get_description()});
    return all;
}

/// The positional that the next word fills, where so many are filled.
const CLI::Option* positional_at(const CLI::App& command, std::size_t filled) {
    const CLI::Option* last = nullptr;
    for (const auto* option : command.get_options()) {
        if (!option->get_positional())
            continue;
        if (filled == 0)
            return option;
        --filled;
        last = option;
    }
    return last && last->get_expected_max() > 1 ? last : nullptr;
}

/// "person set NAME" names a person, "unit set NAME" a unit.
Known known_at(const CLI::App& command, const CLI::Option& positional) {
    const auto name = positional.get_name(true);
    if (name != "NAME")
        return known_as(positionals, name);
    const auto path = path_of(command);
    return path.front() == "unit" ? Known::units : Known::people;
}

} // namespace

Completion completion_of(const CLI::App& app, const std::vector<std::string>& words) {
    Completion completion;
    const auto* command = &app;
    const CLI::Option* awaited = nullptr; // an option whose value is next
    std::size_t filled = 0;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const auto& word = words[i];
        if (awaited) {
            if (awaited->check_lname("socket"))
                completion.socket = word;
            awaited = nullptr;
        } else if (word.starts_with("-")) {
            const auto* option = option_named(command, word);
            awaited = option && takes_value(*option) ? option : nullptr;
        } else if (const auto* below = subcommand_named(*command, word); below && filled == 0) {
            command = below;
        } else {
            ++filled;
        }
    }
    const auto last = words.empty() ? std::string() : words.back();
    if (awaited) {
        completion.words = members_of(*awaited);
        completion.known = known_as(options, awaited->get_name(false, false));
        // Reminders and samples go to contacts, who are people in most offices.
        if (awaited->check_lname("for") || awaited->check_lname("to"))
            completion.known =
                path_of(*command).front() == "task" ? Known::sessions : Known::people;
    } else if (last.starts_with("-")) {
        completion.words = options_of(command);
    } else {
        if (filled == 0)
            for (const auto* each : shown_subcommands(*command)) {
                const auto& meaning = each->get_description();
                completion.words.push_back(
                    {each->get_name(), meaning.substr(0, meaning.find("; "))});
            }
        if (const auto* positional = positional_at(*command, filled)) {
            const auto members = members_of(*positional);
            completion.words.insert(completion.words.end(), members.begin(), members.end());
            completion.known = known_at(*command, *positional);
        }
    }
    std::erase_if(completion.words,
                  [&](const Candidate& each) { return !each.value.starts_with(last); });
    return completion;
}

std::optional<std::vector<std::string>> words_to_complete(int argc, const char* const* argv) {
    if (argc < 3 || std::string_view(argv[1]) != "complete" || std::string_view(argv[2]) != "--")
        return std::nullopt;
    return std::vector<std::string>(argv + 3, argv + argc);
}

} // namespace mandated::ctl
