#pragma once

#include "schema/model/names.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

/// In order of weight: a level shows itself and those before it.
enum class LogLevel { error, warning, info, debug };

/// A fact beside the message, for searching: {"FILE", "text.pdf"}. Names are of A–Z, 0–9 and _,
/// begin with a letter, and are the journal's.
struct LogField {
    std::string_view name;
    std::string_view value;
};

/// The field that names an entry's kind (entries.h); the journal's alone, lines on stderr leave it
/// out.
inline constexpr std::string_view message_id_field = "MESSAGE_ID";

/// Writes one entry: to the journal with its fields where stderr is the journal, otherwise to
/// stderr as a line "2026-11-23T20:04:12Z INFO message FILE=text.pdf". What a mail server answers
/// may hold the address of a person: of one in the message the domain alone is left. Secrets belong
/// in no message. From any thread.
void log(LogLevel level, std::string_view message, const std::vector<LogField>& fields = {});

/// Entries lighter than this are left out; info at start.
void set_log_level(LogLevel level);

} // namespace mandated::daemon

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 4> names_of<daemon::LogLevel> = {"error", "warning",
                                                                               "info", "debug"};
}
