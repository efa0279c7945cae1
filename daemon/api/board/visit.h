#pragma once

#include "daemon/api/board/board.h"
#include "daemon/api/board/words.h"
#include "daemon/api/http/message.h"
#include "daemon/service/context.h"

#include <kainjow/mustache.hpp>

#include <string>
#include <utility>
#include <vector>

namespace mandated::daemon {

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// A request for a page of the board, and what every page needs to answer it.
struct Visit {
    Context& context;
    const Request& request;
    Words words;
    const Visitor& visitor;

    /// A parameter of the address or a form's field, or "".
    [[nodiscard]] std::string parameter(const std::string& name) const;
    /// An address of the board; keeps the language where the visitor chose one. Parameters without
    /// a value are left out.
    [[nodiscard]] std::string link(const std::string& path,
                                   const Parameters& parameters = {}) const;
    /// The same for a path's segments: link_to({"tasks", "59/3:33.2"}) is /tasks/59%2F3%3A33.2.
    [[nodiscard]] std::string link_to(const std::vector<std::string>& segments,
                                      const Parameters& parameters = {}) const;
    /// Which part of a list is shown, from "page" (1).
    [[nodiscard]] int page_number() const;
};

/// A page: NAME.mustache with these values, the words of the language and what frames every page.
[[nodiscard]] Response page(const Visit& visit, std::string_view name, const std::string& title,
                            kainjow::mustache::data values, int status = 200);
/// A page that says why there is nothing else, with a way back.
[[nodiscard]] Response problem_page(const Visit& visit, int status, const std::string& title,
                                    const std::string& detail);

/// Links to the parts of a list before and behind the one shown, for {{>pages}}; false where it has
/// one part only.
[[nodiscard]] kainjow::mustache::data pages_view(const Visit& visit, const std::string& path,
                                                 Parameters parameters, int total, int per_page);

} // namespace mandated::daemon
