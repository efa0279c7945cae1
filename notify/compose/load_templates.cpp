#include "notify/compose/check_templates.h"
#include "notify/compose/languages/speech.h"
#include "notify/compose/templates.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace mandated::notify {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".mustache";
/// No template is that large; a larger file is something else.
constexpr std::uintmax_t most_bytes = 256 * 1024;

std::vector<std::string> folders() {
    auto names = known_languages();
    names.emplace_back("shared");
    return names;
}

Result<std::string> text_in(const fs::path& file) {
    std::error_code failure;
    if (fs::file_size(file, failure) > most_bytes && !failure)
        return Error{fmt::format("{}: is larger than {} bytes, expected a template", file.string(),
                                 most_bytes)};
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    if (!stream ||
        (stream.peek() != std::ifstream::traits_type::eof() && !(text << stream.rdbuf())))
        return Error{fmt::format("{}: cannot be read: {}", file.string(), std::strerror(errno))};
    return std::move(text).str();
}

/// The templates below a folder, sorted, so that faults come in the same order everywhere.
std::vector<fs::path> templates_below(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().extension() == suffix)
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Result<Templates> Templates::load(const fs::path& folder) {
    Templates templates;
    std::vector<std::string> faults;
    try {
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (!entry.is_directory())
                continue;
            const auto language = entry.path().filename().string();
            const auto known = folders();
            if (std::find(known.begin(), known.end(), language) == known.end()) {
                faults.push_back(fmt::format("{}: is no language of messages, expected {}",
                                             entry.path().string(), fmt::join(known, ", ")));
                continue;
            }
            for (const auto& file : templates_below(entry.path())) {
                const auto name = language + "/" + file.stem().string();
                const auto shipped = templates.sources_.find(name);
                if (shipped == templates.sources_.end()) {
                    faults.push_back(fmt::format("{}: there is no template of this name to "
                                                 "replace; docs/templates.md lists them",
                                                 file.string()));
                    continue;
                }
                auto text = text_in(file);
                if (text)
                    shipped->second = {*std::move(text), file.string()};
                else
                    faults.push_back(text.error());
            }
        }
    } catch (const fs::filesystem_error& failure) {
        return Error{
            fmt::format("{}: cannot be read: {}", folder.string(), failure.code().message())};
    }
    std::sort(faults.begin(), faults.end());
    if (faults.empty())
        faults = template_faults(templates);
    if (!faults.empty())
        return Error{fmt::format("{}", fmt::join(faults, "\n"))};
    templates.parse();
    return templates;
}

} // namespace mandated::notify
