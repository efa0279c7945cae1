#include "daemon/api/json/resolution_json.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/files.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"
#include "extractors/extract.h"
#include "extractors/words/read_words.h"

#include <cstdio>
#include <iostream>

namespace mandated::ctl {
namespace {

template <typename T> std::string names(const std::vector<T>& values) {
    std::vector<std::string> words;
    for (const auto& value : values) {
        if constexpr (std::is_enum_v<T>)
            words.emplace_back(name(value));
        else
            words.push_back(to_string(value));
    }
    return joined(words);
}

void print_table(const Resolution& resolution, const std::string& path) {
    std::cout << path << ": " << (resolution.symbol.empty() ? "no symbol" : resolution.symbol)
              << " " << resolution.title;
    if (resolution.status != TextStatus::adopted)
        std::cout << " (" << name(resolution.status) << " " << resolution.document_symbol << ")";
    std::cout << "\n";
    Table table({"TASK",
                 "KIND",
                 {"ACTORS", Column::In::spare},
                 "DUE",
                 {"DOUBTS", Column::In::spare},
                 "WHAT"});
    for (const auto& task : resolution.tasks)
        table.row({local_address(task.para, task.index), std::string(name(task.kind)),
                   names(task.actors), task.due.empty() ? "–" : names(task.due),
                   std::to_string(task.doubts.size()), shortened(task.summary, 70)});
    const auto doubts = std::count_if(resolution.tasks.begin(), resolution.tasks.end(),
                                      [](const Task& task) { return !task.doubts.empty(); });
    for (const auto& doubt : resolution.doubts)
        std::cout << "in doubt: " << shown_doubt(daemon::doubt_json(doubt)) << "\n";
    std::cout << table.text() << resolution.paragraphs.size() << " paragraphs read, "
              << resolution.tasks.size() << " tasks, " << doubts << " in doubt\n\n";
}

/// The built-in words, or with those of the file, if one is named.
Result<std::unique_ptr<extractors::Vocabularies>> vocabularies(const std::string& words_file) {
    if (words_file.empty())
        return std::make_unique<extractors::Vocabularies>();
    auto words = extractors::load_words(words_file);
    if (!words)
        return Error{words.error()};
    return std::make_unique<extractors::Vocabularies>(*std::move(words));
}

int extract_files(const std::vector<std::string>& paths, const std::string& format,
                  const std::string& words_file) {
    const auto words = vocabularies(words_file);
    if (!words) {
        std::cerr << "mandatectl: the words file has faults:\n" << words.error() << "\n";
        return 2;
    }
    int status = 0;
    for (const auto& path : paths) {
        auto bytes = read_file(path);
        auto resolutions = bytes ? extractors::extract(*bytes, path, **words)
                                 : Result<std::vector<Resolution>>(Error{bytes.error()});
        if (!resolutions) {
            status = 1;
            if (format == "json")
                std::cout << boost::json::object{{"source", path}, {"error", resolutions.error()}}
                          << "\n";
            else
                std::cerr << "mandatectl: " << resolutions.error() << "\n";
            continue;
        }
        int part = 0;
        for (const auto& resolution : *resolutions) {
            if (format == "json")
                std::cout << daemon::resolution_json(resolution, path, ++part) << "\n";
            else
                print_table(resolution, path);
        }
    }
    std::cout.flush();
    return std::cout ? status : 1;
}

} // namespace

void add_extract(const CommandLine& line) {
    struct Options {
        std::vector<std::string> paths;
        std::string format = "table";
        std::string words_file;
    };
    auto options = std::make_shared<Options>();
    auto* command = line.app.add_subcommand(
        "extract", "Print the tasks of resolutions; needs neither daemon nor database");
    command->add_option("FILE", options->paths, "Files to read")->required();
    add_format(*command, options->format);
    command->add_option("--words", options->words_file,
                        "Organs, actors and outputs to know besides the built-in ones (TOML)");
    command->callback([options, &chosen = line.chosen] {
        chosen = [options] {
            return extract_files(options->paths, options->format, options->words_file);
        };
    });
}

} // namespace mandated::ctl
