#include "extractors/words/read_words.h"

#include "extractors/language/tokens.h"
#include "extractors/language/vocabulary.h"
#include "extractors/words/entry.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>
#include <sstream>

namespace mandated::extractors {
namespace {

using words::Entry;
using words::Faults;

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr int most_sessions = 52;

AddedActor read_actor(Entry& entry) {
    return {entry.language(), entry.phrase("phrase", true),
            entry.one_of<ActorClass>("class", std::nullopt)};
}

AddedOrgan read_organ(Entry& entry) {
    AddedOrgan organ;
    organ.language = entry.language();
    organ.phrase = entry.phrase("phrase", true);
    organ.code = entry.code();
    organ.actor = entry.one_of<ActorClass>("class", ActorClass::UN);
    organ.epoch = entry.number("epoch", first_year, last_year);
    if (entry.has("sessions_a_year") && !entry.has("epoch"))
        entry.fault("has sessions_a_year but no epoch, expected the year before session 1 began");
    organ.sessions_a_year = entry.number("sessions_a_year", 1, most_sessions).value_or(1);
    if (entry.flag("by_year")) {
        if (entry.has("epoch"))
            entry.fault("has both by_year and epoch, expected one of them");
        organ.epoch = 0;
    }
    return organ;
}

AddedOutput read_output(Entry& entry) {
    return {entry.language(), entry.phrase("phrase", true), entry.phrase("plural", false),
            entry.one_of<TaskKind>("kind", std::nullopt)};
}

/// The phrases met so far, as the lexicon will keep them.
class Phrases {
  public:
    void add(Entry& entry, const std::string& language, const std::string& phrase) {
        if (phrase.empty())
            return;
        const auto* vocabulary = extractors::vocabulary(language);
        if (!met_.emplace(language, spelled(phrase, vocabulary->spelling)).second)
            entry.fault("has the phrase \"" + phrase +
                        "\" of an earlier section, expected another one");
    }

  private:
    std::set<std::pair<std::string, std::string>> met_;
};

/// Reads each section [[name]] of the file.
template <typename Read>
void sections(const toml::table& file, const std::string& name, Faults& faults, const Read& read) {
    const auto* node = file.get(name);
    if (node == nullptr)
        return;
    if (!node->is_array_of_tables()) {
        faults.add(node->source(), name + " is no list of sections, expected [[" + name + "]]");
        return;
    }
    for (const auto& item : *node->as_array()) {
        Entry entry(*item.as_table(), "[[" + name + "]]", faults);
        read(entry);
        entry.end();
    }
}

AddedWords read_file(const toml::table& file, Faults& faults) {
    AddedWords added;
    Phrases bodies, outputs;
    sections(file, "actor", faults, [&](Entry& entry) {
        const auto& actor = added.actors.emplace_back(read_actor(entry));
        bodies.add(entry, actor.language, actor.phrase);
    });
    sections(file, "organ", faults, [&](Entry& entry) {
        const auto& organ = added.organs.emplace_back(read_organ(entry));
        bodies.add(entry, organ.language, organ.phrase);
    });
    sections(file, "output", faults, [&](Entry& entry) {
        const auto& output = added.outputs.emplace_back(read_output(entry));
        outputs.add(entry, output.language, output.phrase);
        outputs.add(entry, output.language, output.plural);
    });
    for (const auto& [key, node] : file)
        if (key != "actor" && key != "organ" && key != "output")
            faults.add(key.source(), "\"" + std::string(key.str()) +
                                         "\" is unknown, expected [[actor]], [[organ]] or "
                                         "[[output]]");
    return added;
}

} // namespace

Result<AddedWords> parse_words(std::string_view toml, const std::string& file) {
    Faults faults;
    AddedWords added;
    try {
        added = read_file(toml::parse(toml), faults);
    } catch (const toml::parse_error& error) {
        faults.add(error.source(), std::string(error.description()) + ", expected TOML in UTF-8");
    }
    if (!faults.none())
        return Error{faults.text(file)};
    return added;
}

Result<AddedWords> load_words(const std::filesystem::path& path) {
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure))
        return Error{path.string() + ": is a folder, expected a TOML file"};
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || (file.peek() != std::ifstream::traits_type::eof() && !(text << file.rdbuf())))
        return Error{path.string() + ": cannot be read: " + std::strerror(errno) +
                     ", expected a TOML file"};
    return parse_words(std::move(text).str(), path.string());
}

} // namespace mandated::extractors
