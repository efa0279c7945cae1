#include "daemon/config/read_plans.h"

#include "daemon/config/section_words.h"
#include "daemon/config/text_file.h"
#include "embedded/reminder_plans.h"

#include <stdexcept>

namespace mandated::daemon {
namespace {

constexpr int ten_years = 3650;

/// Those who can be told of a stage.
const std::vector<Role>& told() {
    static const std::vector roles{Role::owner, Role::validator, Role::supervisor,
                                   Role::next_supervisor};
    return roles;
}

template <typename Enum>
Expectation expect_word(const std::string& text, const std::vector<Enum>& allowed) {
    const auto value = from_name<Enum>(text);
    return value && std::find(allowed.begin(), allowed.end(), *value) != allowed.end()
               ? Expectation()
               : words_of(allowed);
}

/// A key that holds a list of an enumeration's words.
template <typename Enum>
std::vector<Enum> words_in(Section& section, std::string_view key, Section::Check check) {
    std::vector<std::string> texts;
    section.texts(key, texts, check);
    std::vector<Enum> values;
    values.reserve(texts.size());
    for (const auto& text : texts)
        values.push_back(*from_name<Enum>(text));
    return values;
}

/// The tables of a list that a key holds; a fault where it is none.
template <typename Read>
void each_in_list(Section& section, std::string_view key, std::string_view expected, Faults& faults,
                  Read read) {
    const auto* node = section.any(key);
    if (!node)
        return;
    const auto* list = node->as_array();
    if (!list)
        return section.wrong(*node, key, "a list, " + std::string(expected));
    for (const auto& item : *list)
        if (const auto* table = item.as_table())
            read(Section(*table, std::string(key), faults));
        else
            section.wrong(item, key, std::string(expected));
}

int days_of(Section& section) {
    int days = 0;
    section.number("days", days, -ten_years, ten_years);
    if (!section.any("days"))
        section.fault("has no days, expected days = 30");
    return days;
}

Stage read_stage(Section section) {
    Stage stage;
    stage.days = days_of(section);
    if (stage.days < 0)
        section.fault("is after the date, expected overdue = { every_days = 7, for_days = 364 }");
    stage.sending = word(section, "send", all_of<Sending>(), false).value_or(Sending::daily);
    if (section.any("to"))
        stage.to = words_in<Role>(
            section, "to", [](const std::string& text) { return expect_word(text, told()); });
    section.end();
    return stage;
}

void read_overdue(const toml::table& table, Faults& faults, std::vector<Stage>& into) {
    Section section(table, "overdue", faults);
    int every = 0, last = 364;
    section.number("every_days", every, 1, ten_years);
    section.number("for_days", last, 1, ten_years);
    if (!section.any("every_days"))
        section.fault("has no every_days, expected every_days = 7");
    const auto sending = word(section, "send", all_of<Sending>(), false).value_or(Sending::daily);
    section.end();
    for (int days = every; every > 0 && days <= last; days += every)
        into.push_back({-days, sending, {Role::owner}, std::nullopt});
}

/// An escalation asks whether somebody answered since the step before it.
Stage read_escalation(Section section, int since) {
    Stage stage;
    stage.days = days_of(section);
    stage.to = {word(section, "to", std::vector{Role::supervisor, Role::next_supervisor}, true)
                    .value_or(Role::supervisor)};
    stage.unanswered_since = since;
    if (section.any("days") && stage.days >= since)
        section.fault(fmt::format("days is {}, expected fewer than the step before it, {}",
                                  stage.days, since));
    section.end();
    return stage;
}

ReminderPlan read_plan(Section section, Faults& faults) {
    ReminderPlan plan;
    plan.name = required_text(section, "name");
    plan.kinds = words_in<TaskKind>(section, "kinds", [](const std::string& text) {
        return expect_word(text, all_of<TaskKind>());
    });
    plan.milestones = words_in<MilestoneKind>(section, "milestones", [](const std::string& text) {
        return expect_word(text, all_of<MilestoneKind>());
    });
    if (!section.any("milestones"))
        section.fault("has no milestones, expected milestones = [\"submission\"]");
    bool after = false;
    if (section.flag("after_submission", after))
        plan.after_submission = after;
    if (!section.any("stages"))
        section.fault("has no stages, expected stages = [{ days = 30 }] or []");
    each_in_list(section, "stages", "{ days = 30 }", faults,
                 [&](Section stage) { plan.stages.push_back(read_stage(std::move(stage))); });
    if (const auto* node = section.any("overdue")) {
        if (const auto* table = node->as_table())
            read_overdue(*table, faults, plan.stages);
        else
            section.wrong(*node, "overdue", "{ every_days = 7, for_days = 364 }");
    }
    const auto along = std::count_if(plan.stages.begin(), plan.stages.end(), [](const auto& stage) {
        return stage.sending == Sending::along;
    });
    if (along != 0 && along != std::ssize(plan.stages))
        section.fault("has stages that go along and others, expected all to go along or none");
    int since = ten_years;
    for (const auto& stage : plan.stages)
        since = &stage == &plan.stages.front() ? stage.days : std::max(since, stage.days);
    each_in_list(section, "escalations", "{ days = 3, to = \"supervisor\" }", faults,
                 [&](Section step) {
                     plan.stages.push_back(read_escalation(std::move(step), since));
                     since = plan.stages.back().days;
                 });
    std::stable_sort(plan.stages.begin(), plan.stages.end(),
                     [](const Stage& a, const Stage& b) { return a.days > b.days; });
    section.end();
    return plan;
}

ReminderPlans read_file(const toml::table& file, Faults& faults) {
    ReminderPlans plans;
    Section top(file, "", faults);
    plans.version = required_text(top, "version");
    plans.undated = word(top, "undated", all_of<Rhythm>(), false).value_or(Rhythm::quarterly);
    top.number("acknowledge_most_days", plans.acknowledge_most, 1, ten_years);
    top.number("snooze_most_days", plans.snooze_most, 1, ten_years);
    each_table(top.any("plan"), "plan", faults, [&](Section section) {
        plans.plans.push_back(read_plan(std::move(section), faults));
    });
    top.end();
    return plans;
}

} // namespace

Result<ReminderPlans> read_plans(const std::string& text, const std::filesystem::path& name) {
    Faults faults(name);
    ReminderPlans plans;
    try {
        plans = read_file(toml::parse(text), faults);
    } catch (const toml::parse_error& error) {
        faults.add(error.source(), std::string(error.description()) + ", expected TOML");
    }
    if (!faults.none())
        return Error{faults.text()};
    return plans;
}

Result<ReminderPlans> load_plans(const std::filesystem::path& file) {
    const auto text = text_of_file(file);
    if (!text)
        return Error{text.error()};
    return read_plans(*text, file);
}

const ReminderPlans& shipped_plans() {
    static const ReminderPlans plans = [] {
        auto read = read_plans(std::string(embedded::reminder_plans.front().text), "plans.toml");
        if (!read)
            throw std::logic_error(read.error());
        return *std::move(read);
    }();
    return plans;
}

} // namespace mandated::daemon
