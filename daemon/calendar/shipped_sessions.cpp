#include "daemon/calendar/csv.h"
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

void read_row(const CsvRow& row, std::vector<SessionRecord>& records) {
    const auto refuse = [&] {
        throw std::runtime_error(fmt::format("hrc_sessions.csv: no session in line {}", row.line));
    };
    if (row.fields.size() != 4)
        refuse();
    const auto& status = row.fields[3];
    if (status == "projected") // the rule answers for these
        return;
    const auto id = parse_session("HRC/" + row.fields[0]);
    const auto from = parse_date(row.fields[1]), to = parse_date(row.fields[2]);
    const auto* provenance = std::find_if(provenances.begin(), provenances.end(),
                                          [&](const auto& each) { return each.word == status; });
    if (!id || !from || !to || *to < *from || provenance == provenances.end())
        refuse();
    if (records.empty() || records.back().id != *id)
        records.push_back(
            {*id, {}, Precision::day, provenance->status, std::string(provenance->source)});
    records.back().sittings.push_back({*from, *to});
}

} // namespace

std::vector<SessionRecord> shipped_sessions() {
    std::vector<SessionRecord> records;
    const auto rows = read_csv(embedded::session_data.front().text);
    for (auto row = rows->begin() + 1; row != rows->end(); ++row)
        read_row(*row, records);
    return records;
}

} // namespace mandated::daemon
