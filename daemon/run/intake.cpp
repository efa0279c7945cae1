#include "daemon/run/intake.h"

#include "daemon/inbox/shelf.h"
#include "daemon/service/ingest.h"
#include "daemon/supervision/entries.h"
#include "schema/model/crash_point.h"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

namespace mandated::daemon {
namespace {

/// As much as the socket takes.
constexpr std::uintmax_t most_bytes = std::uintmax_t{64} * 1024 * 1024;

Result<std::string> bytes_of(const std::filesystem::path& file) {
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    if (failure)
        return Error{file.string() + ": " + failure.message()};
    if (size > most_bytes)
        return Error{
            fmt::format("{}: {} bytes, expected at most {}", file.string(), size, most_bytes)};
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    if (size > 0 && !(bytes << stream.rdbuf()))
        return Error{file.string() + ": could not be read"};
    return std::move(bytes).str();
}

void shelve(const std::filesystem::path& file, const std::filesystem::path& folder,
            const std::string& reason) {
    const auto moved = move_to(file, folder);
    if (!moved)
        log(LogLevel::error, moved.error());
    else if (!reason.empty())
        if (const auto written = write_reason(*moved, reason + "\n"); !written)
            log(LogLevel::error, written.error());
}

void log_report(const std::string& name, const IngestReport& report) {
    for (const auto& resolution : report.resolutions)
        log(LogLevel::info,
            fmt::format("{} was read from the inbox: {}: {} paragraphs, {} tasks new, {} changed, "
                        "{} as before, {} in doubt{}",
                        name, resolution.identity, resolution.paragraphs, resolution.tasks.created,
                        resolution.tasks.updated, resolution.tasks.unchanged,
                        resolution.tasks.doubtful,
                        report.already_known      ? " (this file was read before)"
                        : resolution.note.empty() ? ""
                                                  : " (" + resolution.note + ")"),
            {entries::file_read, {"FILE", name}, {"RESOLUTION", resolution.identity}});
}

} // namespace

void Intake::take_in(const std::filesystem::path& file) {
    if (const auto [entry, is_new] = under_way_.emplace(file, false); !is_new) {
        entry->second = true;
        return;
    }
    auto bytes = bytes_of(file);
    if (!bytes)
        return settle(file, {}, Error{bytes.error()});
    reader_.read(*std::move(bytes), file.filename().string(),
                 context_.config.extraction.vocabularies,
                 [this, file](const std::string& read, Reading reading) {
                     settle(file, read, std::move(reading));
                 });
}

void Intake::settle(const std::filesystem::path& file, const std::string& bytes, Reading reading) {
    if (under_way_.extract(file).mapped())
        return take_in(file);
    const auto name = file.filename().string();
    try {
        const auto report = reading ? ingest(context_, {name, bytes, false, "inbox"}, reading)
                                    : Result<IngestReport>(Error{reading.error()});
        if (!report) {
            log(LogLevel::warning, "a file of the inbox goes to failed/: " + report.error(),
                {entries::file_refused, {"FILE", name}});
            record_failure(context_, {name, bytes, false, "inbox"}, report.error());
            return shelve(file, file.parent_path() / "failed", report.error());
        }
        log_report(name, *report);
        crash_point("before-shelving");
        shelve(file, file.parent_path() / "done", "");
    } catch (const std::exception& fault) {
        log(LogLevel::error,
            name + " stays in the inbox: " + store::explained(fault, context_.database),
            {{"FILE", name}});
        stayed_();
    }
}

} // namespace mandated::daemon
