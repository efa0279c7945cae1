#pragma once

#include "schema/model/result.h"
#include "schema/model/session.h"

#include <string>

namespace mandated::daemon {

/// The session an event of a calendar is, from its title: "Human Rights Council, sixty-fifth
/// session", "65th regular session of the Human Rights Council (Geneva)", "HRC65". Only a title
/// that says nothing else is taken for the session itself; the error says what stands against it.
[[nodiscard]] Result<SessionId> session_in_title(const std::string& title);

} // namespace mandated::daemon
