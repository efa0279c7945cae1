#include "daemon/api/pages/answer_page.h"

#include "daemon/api/http/target.h"
#include "daemon/api/pages/page.h"
#include "daemon/service/answer.h"
#include "daemon/service/answer_link.h"
#include "daemon/service/decide.h"
#include "daemon/service/notice_item.h"
#include "daemon/service/people.h"
#include "daemon/service/status.h"
#include "notify/compose/item_view.h"
#include "notify/compose/words.h"

#include <fmt/format.h>

#include <charconv>

namespace mandated::daemon {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

constexpr int usual_days = 7;

/// What a form said, in the reader's words once it was done.
struct Done {
    std::string english, french;
};

std::string field(const Request& form, const std::string& name) {
    const auto found = form.query.find(name);
    return found == form.query.end() ? "" : found->second;
}

/// One form's answer, as the reader of the link.
class Answering {
  public:
    Answering(Context& context, const store::TaskRow& task, const AnswerLink& link)
        : context_(context), task_(task), by_(link.reader + " by a message's link") {}

    Result<Done> take(const Request& form) {
        const auto what = field(form, "what");
        if (what == "ack")
            return acknowledge(field(form, "days"));
        if (what == "snooze")
            return snooze(field(form, "until"));
        if (what == "start")
            return to(TaskStatus::in_progress, {"Noted as begun", "Noté comme commencé"});
        if (what == "submit")
            return to(TaskStatus::submitted, {"Noted as submitted", "Noté comme soumis"});
        if (what == "done")
            return deliver(field(form, "symbol"));
        if (what == "assign")
            return assign(field(form, "owner"));
        return Error{"the form asks for '" + what +
                     "', expected ack, snooze, start, submit, done or assign"};
    }

  private:
    Result<Done> quiet(AnswerKind kind, Date until) {
        const auto answered = answer_task(context_, task_, kind, until, "", by_);
        if (!answered)
            return Error{answered.error()};
        const auto day = [&](const char* language) {
            return notify::day_in_words(notify::speech_of(language), to_string(until));
        };
        return kind == AnswerKind::acknowledged
                   ? Done{"Acknowledged until " + day("en"), "Noté jusqu’au " + day("fr")}
                   : Done{"Snoozed until " + day("en"), "Rappel reporté au " + day("fr")};
    }

    Result<Done> acknowledge(const std::string& text) {
        int days = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), days);
        constexpr int most = 10'000;
        if (failure != std::errc{} || end != text.data() + text.size() || days < 1 || days > most)
            return Error{"'" + text + "' are no days, expected a number such as 7"};
        return quiet(AnswerKind::acknowledged, plus_days(context_.today(), days));
    }

    Result<Done> snooze(const std::string& text) {
        const auto until = parse_date(text);
        if (!until)
            return Error{"'" + text + "' is no day, expected one such as 2027-06-14"};
        return quiet(AnswerKind::snoozed, *until);
    }

    Result<Done> to(TaskStatus status, Done done) {
        const auto changed = change_status(context_, task_, status, "", by_);
        if (!changed)
            return Error{changed.error()};
        return done;
    }

    Result<Done> deliver(const std::string& symbol) {
        const auto changed = deliver_occurrence(context_, task_, "", symbol, by_);
        if (!changed)
            return Error{changed.error()};
        return Done{"Noted as delivered: " + symbol, "Noté comme terminé : " + symbol};
    }

    Result<Done> assign(const std::string& owner) {
        const auto changed = assign_task(context_, task_, {"", owner}, "", by_);
        if (!changed)
            return Error{changed.error()};
        return Done{"Assigned to " + owner, "Confié à " + owner};
    }

    Context& context_;
    const store::TaskRow& task_;
    std::string by_;
};

void set_next(Context& context, const store::TaskRow& task, const notify::Speech& speech,
              data& view) {
    const auto next =
        store::is_open(task) ? next_reminder_of(context, task.id) : std::optional<Reminder>{};
    view.set("next", next ? notify::shown(notify::day_in_words(
                                speech, to_string(next->planned).substr(0, 10)))
                          : data(false));
    view.set("next_to", next ? data(next->contact) : data(false));
}

void set_choices(Context& context, const Directory& directory, data& view) {
    const auto& plans = *context.config.reminders.plans;
    const Date today = context.today();
    view.set("ack_days", std::to_string(std::min(usual_days, plans.acknowledge_most)));
    view.set("ack_most", std::to_string(plans.acknowledge_most));
    view.set("tomorrow", to_string(plus_days(today, 1)));
    view.set("snooze_last", to_string(plus_days(today, plans.snooze_most)));
    list people;
    for (const auto& person : directory.people())
        if (!person.left || *person.left > today)
            people.push_back(data(person.name));
    view.set("has_people", !people.empty());
    view.set("people", people);
}

/// All that the page shows of a task; the texts are the template's.
data view_of(Context& context, const store::TaskRow& task, const notify::Reader& reader) {
    Placing placing(context);
    const auto dates = store::milestones_of(context.database, task.id);
    const auto item =
        notice_item(context, placing, task, dates, next_milestone(dates, context.today()));
    auto view = notify::item_view(item, reader);
    view.set("task", true);
    view.set("reader", reader.name);
    view.set("state", std::string(name(task.status)));
    const bool open = store::is_open(task) && !task.withdrawn && !task.draft;
    view.set("open", open);
    if (open)
        set_choices(context, placing.directory(), view);
    return view;
}

Response not_open(const std::string& why) {
    data view;
    view.set("task", false);
    view.set("open", false);
    view.set("said", false);
    view.set("fault", why);
    return page(404, "answer", "en", view);
}

} // namespace

bool is_answer_page(const Request& request) {
    return request.segments.size() == 2 && request.segments.front() == "answer";
}

Response answer_page(Context& context, const Request& request) {
    if (request.method != "GET" && request.method != "POST") {
        auto refused = problem(405, "Method not allowed", "expected GET or POST");
        refused.headers["Allow"] = "GET, POST";
        return refused;
    }
    const auto link = read_answer_link(context, request.segments.back());
    if (!link)
        return not_open(link.error());
    const auto task = store::find_task(context.database, link->task);
    if (!task)
        return not_open("the task is not kept any more");

    const auto language = Placing(context).directory().contact(link->reader)->language;
    const auto& speech = notify::speech_of(language);
    std::string fault;
    Done done;
    if (request.method == "POST") {
        const auto form = read_target("/?" + request.body);
        auto taken =
            form ? Answering(context, *task, *link).take(*form) : Result<Done>(Error{form.error()});
        if (taken)
            done = *std::move(taken);
        else
            fault = taken.error();
    }
    const auto now = *store::find_task(context.database, link->task);
    auto view = view_of(context, now, {link->reader, language});
    view.set("fault", notify::shown(fault));
    view.set("said", notify::shown(speech.language == "fr" ? done.french : done.english));
    set_next(context, now, speech, view);
    return page(fault.empty() ? 200 : 422, "answer", speech.language, view);
}

} // namespace mandated::daemon
