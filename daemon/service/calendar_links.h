#pragma once

#include "daemon/service/context.h"
#include "schema/model/result.h"
#include "schema/store/calendar_links.h"

#include <map>
#include <optional>
#include <string>

namespace mandated::daemon {

/// A new link and its address, which is known now and never again.
struct MadeLink {
    store::CalendarLink link;
    std::string url; ///< below [web] public_url, or its path alone
};

/// Makes a secret address (256 random bits) for a person or contact that is known; audited. The
/// query is that of /v1/calendar.ics: "organ=HRC&unit=…", "" for everything.
[[nodiscard]] Result<MadeLink> make_calendar_link(Context& context, const std::string& person,
                                                  const std::string& query, const std::string& by);

/// Takes an address back; the link then, nothing where there is none with this id. Audited.
std::optional<store::CalendarLink> revoke_calendar_link(Context& context, std::int64_t id,
                                                        const std::string& by);

/// What a secret opens.
struct OpenedLink {
    std::map<std::string, std::string> query;
    std::string language; ///< the person's
};
/// Notes the day on which it was used. Nothing where nobody was given this secret, where it was
/// taken back or where its person has left.
[[nodiscard]] std::optional<OpenedLink> use_calendar_link(Context& context,
                                                          const std::string& secret);

} // namespace mandated::daemon
