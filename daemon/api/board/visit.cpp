#include "daemon/api/board/visit.h"

#include "daemon/planner/local_time.h"
#include "daemon/version.h"
#include "embedded/board.h"
#include "notify/compose/item_view.h"
#include "notify/compose/words.h"
#include "schema/store/tasks.h"

#include <boost/url/encode.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>
#include <fmt/format.h>

#include <charconv>
#include <stdexcept>

namespace mandated::daemon {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

constexpr int most_pages = 100'000;

std::string encoded(const std::string& text) {
    return boost::urls::encode(text, boost::urls::unreserved_chars);
}

std::string_view file(const std::string& name) {
    for (const auto& each : embedded::board)
        if (each.name == name)
            return each.text;
    throw std::logic_error("there is no template " + name);
}

/// The template with its parts, {{>name}}, put in.
std::string whole(const std::string& name) {
    std::string text(file(name + ".mustache"));
    for (auto at = text.find("{{>"); at != std::string::npos; at = text.find("{{>", at)) {
        const auto end = text.find("}}", at);
        text.replace(at, end + 2 - at, whole(text.substr(at + 3, end - at - 3)));
    }
    return text;
}

/// How many tasks are in doubt, for the way to them.
int doubtful(Context& context) {
    store::TaskFilter filter;
    filter.review = store::ReviewState::doubtful;
    filter.limit = 0;
    return store::list_tasks(context.database, filter).total;
}

data ways(const Visit& visit) {
    list all;
    const auto add = [&](const std::string& path, std::string words) {
        data way;
        way.set("href", visit.link(path));
        way.set("words", std::move(words));
        way.set("here", visit.request.path == path);
        all.push_back(way);
    };
    add("/", std::string(visit.words["due"]));
    const int open = doubtful(visit.context);
    add("/review",
        visit.words.say(open == 0 ? "review" : "review.number", {visit.words.number(open)}));
    return all;
}

data other_languages(const Visit& visit) {
    list others;
    for (const auto& [code, words] : {std::pair{"en", "English"}, std::pair{"fr", "Français"}}) {
        if (code == visit.words.language())
            continue;
        Parameters parameters;
        if (visit.request.method == "GET")
            for (const auto& [key, value] : visit.request.query)
                if (key != "lang")
                    parameters.emplace_back(key, value);
        std::string href = visit.link_to(visit.request.segments, parameters);
        if (const auto at = href.find("lang="); at != std::string::npos)
            href.erase(at - 1, 8);
        data other;
        other.set("code", code);
        other.set("words", words);
        other.set("href",
                  href + (href.find('?') == std::string::npos ? "?lang=" : "&lang=") + code);
        others.push_back(other);
    }
    return others;
}

/// "Monday 23 November 2026, 09:00 (Europe/Zurich)".
std::string now_in_words(const Visit& visit) {
    const auto& zone = visit.context.config.reminders.zone;
    const auto now = visit.context.clock.now();
    const auto today = local_date(now, zone);
    const auto since = now - local_instant(today, std::chrono::minutes{0}, zone);
    const date::hh_mm_ss<std::chrono::seconds> time{since};
    return fmt::format("{}, {:02}:{:02} ({})",
                       notify::weekday_in_words(visit.words.speech(), to_string(today)),
                       time.hours().count(), time.minutes().count(), zone);
}

} // namespace

std::string Visit::parameter(const std::string& name) const {
    const auto found = request.query.find(name);
    return found == request.query.end() ? "" : found->second;
}

std::string Visit::link(const std::string& path, const Parameters& parameters) const {
    std::string query;
    const auto add = [&](const std::string& key, const std::string& value) {
        if (!value.empty())
            query += (query.empty() ? "?" : "&") + key + "=" + encoded(value);
    };
    for (const auto& [key, value] : parameters)
        add(key, value);
    if (!parameter("lang").empty())
        add("lang", std::string(words.language()));
    return path + query;
}

std::string Visit::link_to(const std::vector<std::string>& segments,
                           const Parameters& parameters) const {
    std::string path;
    for (const auto& segment : segments)
        path += "/" + encoded(segment);
    return link(path.empty() ? "/" : path, parameters);
}

int Visit::page_number() const {
    const auto text = parameter("page");
    int number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failure == std::errc{} && number >= 1 && number <= most_pages ? number : 1;
}

Response page(const Visit& visit, std::string_view name, const std::string& title, data values,
              int status) {
    values.set("w", visit.words.all());
    values.set("title", title);
    values.set("ways", ways(visit));
    values.set("languages", other_languages(visit));
    values.set("home", visit.link("/"));
    values.set("lang_asked", notify::shown(visit.parameter("lang").empty()
                                               ? std::string()
                                               : std::string(visit.words.language())));
    values.set("q", visit.request.path == "/search" ? visit.parameter("q") : std::string());
    values.set("version", std::string(program_version));
    values.set("now", now_in_words(visit));
    kainjow::mustache::mustache parsed(whole(std::string(name)));
    if (!parsed.is_valid())
        throw std::logic_error(fmt::format("{}.mustache: {}", name, parsed.error_message()));
    return {status,
            "text/html; charset=utf-8",
            parsed.render(values),
            {{"Cache-Control", "no-store"},
             {"Content-Language", std::string(visit.words.language())},
             {"Vary", "Accept-Language"}}};
}

Response problem_page(const Visit& visit, int status, const std::string& title,
                      const std::string& detail) {
    data values;
    values.set("detail", detail);
    return page(visit, "problem", title, values, status);
}

data pages_view(const Visit& visit, const std::string& path, Parameters parameters, int total,
                int per_page) {
    const int here = visit.page_number(), last = std::max(1, (total + per_page - 1) / per_page);
    if (last == 1 && here == 1)
        return false;
    const auto to = [&](int number) {
        if (number < 1 || number > last)
            return notify::shown(std::string());
        auto all = parameters;
        all.emplace_back("page", number == 1 ? "" : std::to_string(number));
        return data(visit.link(path, all));
    };
    const int shown = std::min(total, here * per_page);
    data view;
    view.set("where",
             visit.words.say("page", {visit.words.number(here), visit.words.number(last)}));
    view.set("before", to(here - 1));
    view.set("behind", to(here + 1));
    view.set("more", visit.words.say("more", {visit.words.number(total - shown)}));
    return view;
}

} // namespace mandated::daemon
