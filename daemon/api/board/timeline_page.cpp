#include "daemon/api/board/chart.h"
#include "daemon/api/board/dates.h"
#include "daemon/api/board/pages.h"
#include "daemon/api/board/state_view.h"
#include "daemon/api/board/task_views.h"
#include "daemon/calendar/session_text.h"
#include "daemon/service/dates.h"
#include "notify/compose/item_view.h"
#include "notify/compose/text.h"
#include "notify/compose/words.h"
#include "schema/store/due_dates.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <span>

namespace mandated::daemon {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;
using When = store::DueFilter::When;

constexpr int usual_days = 90;
constexpr std::array horizons = {30, usual_days, 365};
/// Rows of a page that shows one list, and of a page of several, where each shows so many first.
constexpr int most_rows = 200, first_rows = 25;

/// What the visitor asks to see.
struct Asked {
    int days = usual_days;
    std::string unit, list;
    store::DueFilter filter;

    [[nodiscard]] Parameters parameters() const {
        return {{"days", days == usual_days ? "" : std::to_string(days)},
                {"unit", unit},
                {"organ", filter.organ},
                {"kind", filter.kind ? std::string(name(*filter.kind)) : ""},
                {"actor", filter.actor ? std::string(name(*filter.actor)) : ""}};
    }
    [[nodiscard]] Parameters with(const std::string& key, const std::string& value) const {
        auto all = parameters();
        std::erase_if(all, [&](const auto& each) { return each.first == key; });
        all.emplace_back(key, value);
        return all;
    }
    [[nodiscard]] bool narrowed() const {
        return !unit.empty() || !filter.organ.empty() || filter.kind || filter.actor;
    }
};

Asked asked(const Visit& visit) {
    Asked asked;
    const auto days = visit.parameter("days");
    for (const int horizon : horizons)
        if (days == std::to_string(horizon))
            asked.days = horizon;
    asked.unit = visit.parameter("unit");
    asked.list = visit.parameter("list");
    asked.filter.organ = visit.parameter("organ");
    asked.filter.kind = from_name<TaskKind>(visit.parameter("kind"));
    asked.filter.actor = from_name<ActorClass>(visit.parameter("actor"));
    asked.filter.today = visit.context.today();
    asked.filter.until = plus_days(asked.filter.today, asked.days);
    return asked;
}

/// The dates of a kind that the visitor asked for; who answers for a task is no question for SQL.
store::DueFilter narrowed(const Visit& visit, Placing& placing, const Asked& asked, When when,
                          const std::string& group = {}) {
    auto filter = asked.filter;
    filter.when = when;
    filter.group = group;
    if (asked.unit.empty())
        return filter;
    std::vector<std::int64_t> tasks;
    for (const auto& task : store::due_tasks(visit.context.database, filter))
        if (placing.of(task.id, task.resolution, task.kind, task.actors).unit == asked.unit)
            tasks.push_back(task.id);
    filter.tasks = std::move(tasks);
    return filter;
}

list rows_view(const Visit& visit, Placing& placing, const std::vector<store::DueDate>& dates,
               When when) {
    list rows;
    for (const auto& [task, milestone] : dates) {
        auto row = task_line(visit, placing, task);
        auto date = date_view(visit, milestone);
        date.set("overdue", when == When::overdue);
        date.set("past_at_entry", when == When::past_at_entry);
        row.set("date", list{date});
        rows.push_back(row);
    }
    return rows;
}

/// A session, or a month of what is no session's, with the dates before it.
struct Group {
    store::DueCount count;
    std::optional<SessionRecord> session;
    [[nodiscard]] Date day() const { return session ? session->opens() : count.last; }
};

std::vector<Group> groups_of(const Visit& visit, const std::vector<store::DueCount>& counts) {
    const auto calendar = stored_calendar(visit.context);
    std::vector<Group> groups;
    for (const auto& count : counts) {
        const auto id = parse_session(count.group);
        groups.push_back({count, id ? calendar.find(*id) : std::nullopt});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group& left, const Group& right) {
        return left.day() < right.day();
    });
    return groups;
}

std::string title_of(const Visit& visit, const Group& group) {
    if (parse_session(group.count.group))
        return group.count.group;
    const auto month = Date{group.count.first.year(), group.count.first.month(), date::day{1}};
    Milestone of_month;
    of_month.day = month;
    of_month.precision = Precision::month;
    return visit.words.say("by.date", {day_in_words(visit.words, of_month)});
}

/// When the session sits, as its dates are known.
std::string sits(const Visit& visit, const Group& group) {
    if (!group.session)
        return "";
    Milestone opening;
    opening.day = group.session->opens();
    opening.precision = group.session->precision;
    opening.status = group.session->status;
    return fmt::format(
        "{} ({})", notify::day_in_words(visit.words.speech(), sittings_in_words(*group.session)),
        sure_in_words(visit.words, opening, visit.context.today()));
}

std::string counted(const Visit& visit, const store::DueCount& count) {
    return fmt::format("{}, {}", visit.words.count("submissions", count.submissions),
                       visit.words.count("deadlines", count.deadlines));
}

std::string sureness(const Visit& visit, const store::DueCount& count) {
    std::vector<std::string> parts;
    for (const auto& [status, number] :
         {std::pair{"confirmed", count.confirmed}, std::pair{"tentative", count.tentative},
          std::pair{"projected", count.projected}})
        if (number > 0)
            parts.push_back(visit.words.count(status, number));
    return fmt::format("{}", fmt::join(parts, ", "));
}

/// The workload before each session as bars, whose table says the same in numbers.
data workload_view(const Visit& visit, const std::vector<Group>& groups) {
    int most = 1;
    for (const auto& group : groups)
        most = std::max(most, group.count.total());
    list rows;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& count = groups[i].count;
        const Bar bar{count.confirmed, count.tentative, count.projected};
        data row;
        row.set("anchor", "group-" + std::to_string(i + 1));
        row.set("title", title_of(visit, groups[i]));
        row.set("bar", bar_svg(bar, most, sureness(visit, count)));
        row.set("submissions", visit.words.number(count.submissions));
        row.set("deadlines", visit.words.number(count.deadlines));
        row.set("sure", sureness(visit, count));
        rows.push_back(row);
    }
    data view;
    view.set("patterns", chart_patterns());
    for (const auto* status : {"confirmed", "tentative", "projected"})
        view.set(std::string(status) + "_swatch", swatch_svg(status));
    view.set("rows", rows);
    return view;
}

data choices(const std::vector<std::pair<std::string, std::string>>& all,
             const std::string& chosen) {
    list options;
    for (const auto& [value, words] : all) {
        data option;
        option.set("value", value);
        option.set("words", words);
        option.set("chosen", value == chosen);
        options.push_back(option);
    }
    return options;
}

template <typename Enum>
std::vector<std::pair<std::string, std::string>> spoken(std::span<const notify::Word> table) {
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto code : names_of<Enum>)
        all.emplace_back(code, notify::capitalized(std::string(notify::words_for(table, code))));
    return all;
}

void set_filters(const Visit& visit, const Placing& placing, const Asked& asked, data& values) {
    const auto& speech = visit.words.speech();
    std::vector<std::pair<std::string, std::string>> units, organs;
    for (const auto& unit : placing.directory().units())
        units.emplace_back(unit.name, unit.title.empty() ? unit.name : unit.title);
    for (const auto& organ : store::adopting_organs(visit.context.database))
        organs.emplace_back(organ, organ);
    const auto chosen = asked.parameters();
    values.set("has_units", !units.empty());
    values.set("units", choices(units, asked.unit));
    values.set("organs", choices(organs, asked.filter.organ));
    values.set("kinds", choices(spoken<TaskKind>(speech.kinds), chosen[3].second));
    values.set("actors", choices(spoken<ActorClass>(speech.actors), chosen[4].second));
    values.set("days", std::to_string(asked.days));
    values.set("narrowed", asked.narrowed());
    values.set("unfiltered", visit.link("/", {chosen.front()}));
    list spans;
    for (const int horizon : horizons) {
        data span;
        span.set("href",
                 visit.link("/", asked.with("days",
                                            horizon == usual_days ? "" : std::to_string(horizon))));
        span.set("words", visit.words.count("days", horizon));
        span.set("here", horizon == asked.days);
        spans.push_back(span);
    }
    values.set("spans", spans);
}

/// "list" as an address says it.
std::string list_name(When when) {
    return when == When::overdue ? "overdue" : "past-at-entry";
}

/// A section of rows with the way to those it leaves out.
data section(const Visit& visit, const Asked& asked, const std::string& list_name, list rows,
             int total) {
    const int left = total - static_cast<int>(rows.size());
    data view;
    view.set("has_rows", !rows.empty());
    view.set("rows", std::move(rows));
    view.set("more",
             left > 0 ? data(visit.words.say("more", {visit.words.number(left)})) : data(false));
    view.set("more_href", visit.link("/", asked.with("list", list_name)));
    return view;
}

Response overview(const Visit& visit, const Asked& asked) {
    auto& database = visit.context.database;
    Placing placing(visit.context);
    data values;
    set_filters(visit, placing, asked, values);
    set_state(visit, values);

    const auto late =
        store::due_dates(database, narrowed(visit, placing, asked, When::overdue), first_rows, 0);
    auto overdue = section(visit, asked, list_name(When::overdue),
                           rows_view(visit, placing, late.dates, When::overdue), late.total);
    overdue.set("title", visit.words.count("overdue", late.total));
    overdue.set("caption", std::string(visit.words["overdue.how"]));
    values.set("overdue", late.total > 0 ? data(list{overdue}) : data(false));

    const auto before =
        store::due_dates(database, narrowed(visit, placing, asked, When::past_at_entry), 0, 0);
    values.set("past",
               before.total > 0 ? data(visit.words.count("past", before.total)) : data(false));
    values.set("past_href", visit.link("/", asked.with("list", list_name(When::past_at_entry))));

    auto filter = narrowed(visit, placing, asked, When::ahead);
    const auto groups = groups_of(visit, store::count_due(database, filter));
    int total = 0, left = most_rows;
    list sections;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& group = groups[i];
        filter.group = group.count.group;
        const auto part = left > 0
                              ? store::due_dates(database, filter, std::min(left, first_rows), 0)
                              : store::DuePage{};
        left -= static_cast<int>(part.dates.size());
        total += group.count.total();
        auto view =
            section(visit, asked, group.count.group,
                    rows_view(visit, placing, part.dates, When::ahead), group.count.total());
        view.set("anchor", "group-" + std::to_string(i + 1));
        view.set("title", title_of(visit, group));
        view.set("sits", notify::shown(sits(visit, group)));
        view.set("projected", group.session && group.session->status == DateStatus::projected);
        view.set("caption", counted(visit, group.count));
        sections.push_back(view);
    }
    values.set("groups", sections);
    values.set("workload", groups.empty() ? data(false) : data(list{workload_view(visit, groups)}));
    values.set("lead", visit.words.say("lead", {visit.words.count("dates", total),
                                                visit.words.count("days", asked.days)}));
    values.set("script", true);
    return page(visit, "timeline", std::string(visit.words["due"]), std::move(values));
}

/// One list whole: what is overdue, past at entry, or of one session.
Response one_list(const Visit& visit, const Asked& asked) {
    Placing placing(visit.context);
    const auto when = asked.list == list_name(When::overdue)         ? When::overdue
                      : asked.list == list_name(When::past_at_entry) ? When::past_at_entry
                                                                     : When::ahead;
    const auto filter =
        narrowed(visit, placing, asked, when, when == When::ahead ? asked.list : "");
    const auto part = store::due_dates(visit.context.database, filter, most_rows,
                                       (visit.page_number() - 1) * most_rows);
    std::string title = when == When::overdue         ? visit.words.count("overdue", part.total)
                        : when == When::past_at_entry ? visit.words.count("past", part.total)
                                                      : asked.list;
    std::string caption = visit.words.count("dates", part.total);
    data values;
    if (when == When::ahead) {
        const auto groups = groups_of(visit, store::count_due(visit.context.database, filter));
        if (!groups.empty()) {
            title = title_of(visit, groups.front());
            caption = counted(visit, groups.front().count);
            values.set("sits", notify::shown(sits(visit, groups.front())));
        }
    }
    auto view = section(visit, asked, asked.list, rows_view(visit, placing, part.dates, when), 0);
    view.set("caption", caption);
    values.set("title", title);
    values.set("section", list{view});
    values.set("pages",
               pages_view(visit, "/", asked.with("list", asked.list), part.total, most_rows));
    values.set("back", visit.link("/", asked.parameters()));
    values.set("explained", when == When::past_at_entry);
    values.set("script", true);
    return page(visit, "list", title, std::move(values));
}

} // namespace

Response timeline_page(const Visit& visit) {
    const auto wanted = asked(visit);
    return wanted.list.empty() ? overview(visit, wanted) : one_list(visit, wanted);
}

} // namespace mandated::daemon
