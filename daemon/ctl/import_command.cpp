#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "schema/store/import_lines.h"

#include <fstream>
#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string file, database;
    std::string format = "table";
};

int run(const std::string&, const Options& options) {
    std::ifstream file(options.file, std::ios::binary);
    if (!file)
        throw Refused(options.file + ": cannot be read, expected what mandatectl export wrote");
    const auto contents = store::import_lines(file, options.file, options.database);
    if (!contents)
        throw Refused(contents.error());
    if (options.format == "json")
        print_json(json::object{{"database", options.database},
                                {"schema", contents->schema},
                                {"tasks", contents->tasks}});
    else
        std::cout << options.database << ": schema " << contents->schema << ", " << contents->tasks
                  << " tasks\n";
    return 0;
}

} // namespace

void add_import(const CommandLine& line) {
    const auto made = add_subcommand(line.app, line, "import",
                                     "Make a new database from what mandatectl export wrote", run);
    made.command->add_option("FILE", made.options->file, "JSON Lines")->required();
    made.command->add_option("--database", made.options->database, "The new file")->required();
}

} // namespace mandated::ctl
