#include "daemon/api/board/board.h"

#include "daemon/api/board/pages.h"
#include "daemon/api/board/same_site.h"
#include "daemon/api/http/target.h"
#include "embedded/board.h"

#include <algorithm>
#include <array>

namespace mandated::daemon {
namespace {

constexpr std::array<std::string_view, 6> first_segments = {
    "resolutions", "tasks", "review", "search", "board.css", "filter.js"};

std::string_view content_type_of(std::string_view name) {
    return name.ends_with(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
}

Response file(const std::string& name) {
    const auto found = std::find_if(embedded::board.begin(), embedded::board.end(),
                                    [&](const auto& each) { return each.name == name; });
    return {200,
            std::string(content_type_of(name)),
            std::string(found->text),
            {{"Cache-Control", "max-age=300"}}};
}

std::string header(const Request& request, const std::string& name) {
    const auto found = request.headers.find(name);
    return found == request.headers.end() ? "" : found->second;
}

Response wrong_method(const Visit& visit, const std::string& allowed) {
    auto refused = problem_page(visit, 405, std::string(visit.words["no.method"]),
                                visit.words.say("no.method.detail", {allowed}));
    refused.headers["Allow"] = allowed;
    return refused;
}

Response changed(const Visit& visit, const std::string& place) {
    if (!visit.visitor.may_change)
        return problem_page(visit, 403, std::string(visit.words["no.right"]),
                            std::string(visit.words["no.right.detail"]));
    if (!is_same_site(visit.request.headers))
        return problem_page(visit, 403, std::string(visit.words["no.site"]),
                            std::string(visit.words["no.site.detail"]));
    return take_review(visit, place);
}

Response answer(const Visit& visit) {
    const auto& segments = visit.request.segments;
    const auto& first = segments.empty() ? std::string() : segments.front();
    const bool get = visit.request.method == "GET";
    if (first == "review" && segments.size() == 2)
        return visit.request.method == "POST" ? changed(visit, segments[1])
                                              : wrong_method(visit, "POST");
    if (!get)
        return wrong_method(visit, "GET");
    if (first.empty())
        return timeline_page(visit);
    if (segments.size() == 1 && first == "review")
        return review_page(visit);
    if (segments.size() == 1 && first == "search")
        return search_page(visit);
    if (segments.size() == 2 && first == "resolutions")
        return resolution_page(visit, segments[1]);
    if (segments.size() == 2 && first == "tasks")
        return task_page(visit, segments[1]);
    return problem_page(visit, 404, std::string(visit.words["no.page"]),
                        visit.words.say("no.page.detail", {visit.request.path}));
}

/// The same for every answer: nothing from elsewhere, in no frame, no address told.
void protect(Response& response) {
    response.headers["Content-Security-Policy"] =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    response.headers["Referrer-Policy"] = "same-origin";
    response.headers["X-Content-Type-Options"] = "nosniff";
    response.headers["X-Robots-Tag"] = "noindex";
}

} // namespace

bool is_board(const Request& request) {
    if (request.path == "/")
        return true;
    return !request.segments.empty() && std::find(first_segments.begin(), first_segments.end(),
                                                  request.segments.front()) != first_segments.end();
}

Response board(Context& context, const Request& request, const Visitor& visitor) {
    const auto& first = request.segments.empty() ? std::string() : request.segments.front();
    Response response;
    if (request.method == "GET" && request.segments.size() == 1 && first.find('.') != first.npos) {
        response = file(first);
    } else {
        auto asked = request;
        if (request.method == "POST") {
            auto form = read_target("/?" + request.body);
            if (form)
                asked.query.merge(form->query);
            else
                return problem(400, "Bad form", form.error());
        }
        const auto lang = asked.query.find("lang");
        Visit visit{context, asked,
                    Words(language_for(lang == asked.query.end() ? "" : lang->second,
                                       header(request, "accept-language"))),
                    visitor};
        response = answer(visit);
    }
    protect(response);
    return response;
}

} // namespace mandated::daemon
