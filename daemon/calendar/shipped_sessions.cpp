#include "daemon/calendar/session_calendar.h"
#include "embedded/session_data.h"

#include <fmt/format.h>

#include <array>
#include <stdexcept>
#include <string>
#include <string_view>

namespace mandated::daemon {
namespace {

/// What the file's status words mean to a user.
struct Provenance {
    std::string_view word;
    DateStatus status;
    std::string_view source;
};
constexpr std::array provenances = {
    Provenance{"printed", DateStatus::confirmed, "as printed on the session's resolutions"},
    Provenance{"announced", DateStatus::tentative, "as officially announced or reported"},
    Provenance{"recalled", DateStatus::tentative, "from secondary sources"},
};

/// Cuts the text up to the separator off its front.
std::string_view take(std::string_view& text, char separator) {
    const auto end = std::min(text.find(separator), text.size());
    const auto piece = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return piece;
}

void read_row(std::string_view row, std::vector<SessionRecord>& records) {
    const std::string line(row);
    const auto number = take(row, ','), first = take(row, ','), last = take(row, ',');
    if (row == "projected") // the rule answers for these
        return;
    const auto id = parse_session("HRC/" + std::string(number));
    const auto from = parse_date(first), to = parse_date(last);
    const auto* provenance = std::find_if(provenances.begin(), provenances.end(),
                                          [&](const auto& each) { return each.word == row; });
    if (!id || !from || !to || *to < *from || provenance == provenances.end())
        throw std::runtime_error(fmt::format("hrc_sessions.csv: not a session: {}", line));
    if (records.empty() || records.back().id != *id)
        records.push_back(
            {*id, {}, Precision::day, provenance->status, std::string(provenance->source)});
    records.back().sittings.push_back({*from, *to});
}

} // namespace

std::vector<SessionRecord> shipped_sessions() {
    std::vector<SessionRecord> records;
    std::string_view rest = embedded::session_data.front().text;
    while (!rest.empty()) {
        const auto row = take(rest, '\n');
        if (!row.empty() && !row.starts_with('#') && !row.starts_with("session,"))
            read_row(row, records);
    }
    return records;
}

} // namespace mandated::daemon
