#include "daemon/supervision/log.h"

#include "schema/model/dates.h"

#define SD_JOURNAL_SUPPRESS_LOCATION
#include <systemd/sd-journal.h>

#include <atomic>
#include <cctype>
#include <cstdlib>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace mandated::daemon {
namespace {

std::atomic<LogLevel> shown{LogLevel::info};

/// syslog's number, which the journal sorts by.
int priority(LogLevel level) {
    constexpr std::array priorities{3, 4, 6, 7};
    return priorities.at(static_cast<std::size_t>(level));
}

/// Whether stderr is the stream systemd named in $JOURNAL_STREAM ("device:inode"), and not
/// redirected since.
bool stderr_is_journal() {
    const char* stream = std::getenv("JOURNAL_STREAM");
    struct stat status {};
    return stream != nullptr && ::fstat(STDERR_FILENO, &status) == 0 &&
           stream == std::to_string(status.st_dev) + ":" + std::to_string(status.st_ino);
}

bool in_local_part(char c) {
    constexpr std::string_view others = ".!#$%&'*+-/=?^_`{|}~";
    return static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c)) ||
           others.find(c) != std::string_view::npos;
}

/// "<ada@example.org>: no such user" as "<…@example.org>: no such user".
std::string without_addresses(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '@') {
            std::size_t kept = result.size();
            while (kept > 0 && in_local_part(result[kept - 1]))
                --kept;
            if (kept < result.size())
                result.replace(kept, std::string::npos, "…");
        }
        result += c;
    }
    return result;
}

/// One line: what comes from outside must not look like an entry of its own.
void append_escaped(std::string& line, std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f)
            line += c;
        else
            (line += "\\x").append({digits[byte / 16], digits[byte % 16]});
    }
}

std::string upper_name(LogLevel level) {
    std::string word(name(level));
    for (char& c : word)
        c = static_cast<char>(c - 'a' + 'A');
    return word;
}

void write_line(std::string line) {
    line += '\n';
    // One write, so that lines of several threads do not mix.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

bool send_to_journal(LogLevel level, std::string_view message,
                     const std::vector<LogField>& fields) {
    // sd_journal_sendv calls it a success where there is no journal to send to.
    if (::access("/run/systemd/journal/socket", W_OK) != 0)
        return false;
    std::vector<std::string> entries;
    entries.reserve(fields.size() + 2);
    entries.push_back("PRIORITY=" + std::to_string(priority(level)));
    entries.push_back("MESSAGE=" + std::string(message));
    for (const auto& field : fields)
        entries.push_back(std::string(field.name) + "=" + std::string(field.value));
    std::vector<iovec> parts;
    parts.reserve(entries.size());
    for (auto& entry : entries)
        parts.push_back({entry.data(), entry.size()});
    return ::sd_journal_sendv(parts.data(), static_cast<int>(parts.size())) == 0;
}

} // namespace

void log(LogLevel level, std::string_view text, const std::vector<LogField>& fields) {
    if (level > shown)
        return;
    const auto message = without_addresses(text);
    const bool journal = stderr_is_journal();
    if (journal && send_to_journal(level, message, fields))
        return;
    // The journal reads the number off a line and adds the time itself.
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    std::string line = journal ? "<" + std::to_string(priority(level)) + ">"
                               : to_string(now) + " " + upper_name(level) + " ";
    append_escaped(line, message);
    for (const auto& field : fields) {
        if (field.name == message_id_field)
            continue;
        (line += ' ').append(field.name) += '=';
        append_escaped(line, field.value);
    }
    write_line(std::move(line));
}

void set_log_level(LogLevel level) {
    shown = level;
}

} // namespace mandated::daemon
