#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/files.h"
#include "daemon/ctl/progress.h"
#include "daemon/ctl/shown.h"

#include <filesystem>
#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::vector<std::string> paths;
    bool history = false;
    bool quiet = false;
    std::string format = "table";
};

void print_resolution(const Client& client, const json::object& resolution, bool quiet) {
    std::cout << heading_text(resolution);
    std::cout << "  " << shown(resolution, "paragraphs") << " paragraphs read, "
              << shown(resolution, "tasks") << " tasks, " << shown(resolution, "doubtful")
              << " in doubt: " << shown(resolution, "created") << " new, "
              << shown(resolution, "updated") << " changed, " << shown(resolution, "unchanged")
              << " as before, " << shown(resolution, "withdrawn") << " withdrawn\n";
    if (quiet)
        return;
    const auto tasks =
        client.get("/v1/tasks", {{"resolution", shown(resolution, "identity")}, {"limit", "1000"}});
    std::cout << "\n" << task_table(tasks.as_object().at("items").as_array()) << "\n";
}

int run(const std::string& socket, const Options& options) {
    const Client client(socket);
    int status = 0;
    Progress progress(options.paths.size());
    for (const auto& path : options.paths) {
        try {
            progress.next(std::filesystem::path(path).filename().string());
            const auto bytes = read_file(path);
            if (!bytes)
                throw Refused(bytes.error());
            std::map<std::string, std::string> query{
                {"name", std::filesystem::path(path).filename().string()}};
            if (options.history)
                query["history"] = "true";
            const auto report =
                client.post("/v1/documents", query, *bytes, "application/octet-stream");
            progress.clear();
            if (options.format == "json") {
                print_json(report);
                continue;
            }
            if (report.at("already_known").as_bool())
                std::cout << path << ": read before; nothing was changed\n";
            for (const auto& resolution : report.at("resolutions").as_array())
                print_resolution(client, resolution.as_object(), options.quiet);
        } catch (const Unreachable&) {
            throw; // so will all others be
        } catch (const Refused& refused) {
            progress.clear();
            status = 1;
            if (options.format == "json")
                print_json(json::object{{"source", path}, {"error", refused.what()}});
            else
                std::cerr << "mandatectl: " << refused.what() << "\n";
        }
    }
    return status;
}

} // namespace

void add_ingest(const CommandLine& line) {
    auto options = std::make_shared<Options>();
    auto* command = line.app.add_subcommand("ingest", "Hand resolutions to the daemon");
    command->add_option("FILE", options->paths, "Files to read")->required();
    command->add_flag("--history", options->history, "Old texts: store them, send no message");
    command->add_flag("--quiet", options->quiet, "No table of tasks");
    add_format(*command, options->format);
    command->callback([options, &line_socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &line_socket] { return run(line_socket, *options); };
    });
}

} // namespace mandated::ctl
