#pragma once

#include <CLI/App.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mandated::ctl {

/// What may stand next on a command line.
struct Candidate {
    std::string value;
    std::string meaning; ///< "" for none
    bool operator==(const Candidate&) const = default;
};

/// Things that only the daemon can list.
enum class Known { nothing, tasks, resolutions, sessions, people, units, routes, messages };

/// What stands where the cursor is: words that the command line itself has, and what kind of thing
/// of the daemon's.
struct Completion {
    std::vector<Candidate> words;
    Known known = Known::nothing;
    std::string socket; ///< --socket typed before, else ""
};

/// `words` are those typed behind the program's name; the last one is being typed.
[[nodiscard]] Completion completion_of(const CLI::App& app, const std::vector<std::string>& words);

/// The words behind "complete --", which shells ask instead of a command; nothing for any other
/// command line.
[[nodiscard]] std::optional<std::vector<std::string>> words_to_complete(int argc,
                                                                        const char* const* argv);

/// Prints what may stand in place of the last word: "value<tab>meaning", a line each. Says nothing
/// where the daemon does not answer at once.
int complete(const CLI::App& app, const std::vector<std::string>& words);

} // namespace mandated::ctl
