#include "daemon/api/http/client.h"
#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "schema/store/new_file.h"

#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <optional>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string to;
    std::string format = "table";
};

/// Lines as they come, written through, and counted by the first one's word.
class Received {
  public:
    explicit Received(std::ostream& to) : to_(to) {}

    void take(std::string_view bytes) {
        if (rows_ < 0) {
            header_.append(bytes);
            const auto end = header_.find('\n');
            rows_ = end == std::string::npos ? -1 : 0;
            for (auto at = end; at != std::string::npos; at = header_.find('\n', at + 1))
                rows_ += at == end ? 0 : 1;
            if (rows_ >= 0)
                header_.resize(end);
        } else {
            rows_ += std::count(bytes.begin(), bytes.end(), '\n');
        }
        to_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    /// How many rows there are; throws where some are missing or could not be written.
    [[nodiscard]] std::int64_t rows(const std::string& name) {
        if (!to_.flush())
            throw Refused(name + ": cannot be written; is the disk full?");
        json::error_code failure;
        const auto header = json::parse(header_, failure);
        std::int64_t wanted = 0;
        if (!failure)
            for (const auto& [table, count] : header.at("tables").as_object())
                wanted += count.to_number<std::int64_t>();
        if (failure || wanted != rows_)
            throw Refused(fmt::format("the export broke off after {} of {} rows; nothing is kept, "
                                      "the daemon's log may say more (journalctl -u mandated)",
                                      std::max<std::int64_t>(rows_, 0), wanted));
        return rows_;
    }

  private:
    std::ostream& to_;
    std::string header_;
    std::int64_t rows_ = -1; ///< until the first line is whole
};

std::int64_t fetch(const std::string& socket, std::ostream& to, const std::string& name) {
    Received received(to);
    auto connection = daemon::DaemonConnection::open(Client(socket).socket());
    if (!connection)
        throw Unreachable(connection.error());
    const auto reply =
        connection->follow("/v1/export", {}, [&](std::string_view bytes) { received.take(bytes); });
    if (!reply)
        throw Refused(reply.error());
    if (reply->status != 200)
        throw Refused(detail_of(reply->status, reply->body));
    return received.rows(name);
}

int run(const std::string& socket, const Options& options) {
    if (options.to.empty()) {
        fetch(socket, std::cout, "the output");
        return 0;
    }
    if (std::filesystem::exists(options.to))
        throw Refused(options.to + ": is there already; expected a new file");
    auto file = store::NewFile::create(options.to);
    if (!file)
        throw Refused(file.error());
    std::ofstream to(file->part(), std::ios::binary);
    const auto rows = fetch(socket, to, options.to);
    to.close();
    if (const auto failed = file->finish(store::NewFile::Existing::refuse))
        throw Refused(*failed);
    if (options.format == "json")
        print_json(json::object{{"path", options.to}, {"rows", rows}});
    else
        std::cout << options.to << ": " << rows << " rows\n";
    return 0;
}

} // namespace

void add_export(const CommandLine& line) {
    const auto made = add_subcommand(
        line.app, line, "export",
        "Everything as JSON Lines, keys that sign links included: for administrators only", run);
    made.command->add_option("--to", made.options->to,
                             "A new file, for its owner only; the output unless given");
}

} // namespace mandated::ctl
