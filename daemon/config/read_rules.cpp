#include "daemon/config/read_rules.h"

#include "daemon/config/section.h"
#include "daemon/config/section_words.h"
#include "daemon/config/text_file.h"
#include "embedded/deadline_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace mandated::daemon {
namespace {

/// Counting back rolls back, counting forward rolls forward, unless the rule says otherwise.
Roll roll_by_direction(int days) {
    return days < 0 ? Roll::back : days > 0 ? Roll::forward : Roll::none;
}

MilestoneRule read_milestone(Section section, std::optional<Roll> roll) {
    constexpr int ten_years = 3650;
    MilestoneRule rule;
    auto kinds = all_of<MilestoneKind>();
    std::erase(kinds, MilestoneKind::deadline); // the text sets it, not a rule
    rule.kind = word(section, "name", kinds, true).value_or(MilestoneKind::submission);
    int weeks = 0, days = 0;
    section.number("weeks", weeks, -ten_years / 7, ten_years / 7);
    section.number("days", days, -ten_years, ten_years);
    if ((section.any("weeks") == nullptr) == (section.any("days") == nullptr))
        section.fault("has not one of weeks and days, expected weeks = -10");
    rule.days = weeks * 7 + days;
    rule.from = word(section, "from", std::vector{Reference::opening, Reference::closing}, false)
                    .value_or(Reference::opening);
    rule.roll = word(section, "roll", all_of<Roll>(), false)
                    .value_or(roll.value_or(roll_by_direction(rule.days)));
    rule.source = required_text(section, "source");
    section.end();
    return rule;
}

void read_milestones(Section& section, Faults& faults, std::optional<Roll> roll,
                     std::vector<MilestoneRule>& into) {
    const auto* node = section.any("milestones");
    const auto* list = node ? node->as_array() : nullptr;
    if (!list) {
        section.fault("has no list milestones, expected milestones = [{ name = \"submission\", "
                      "weeks = -10, source = \"…\" }] or []");
        return;
    }
    for (const auto& item : *list) {
        const auto* table = item.as_table();
        if (!table) {
            section.wrong(item, "milestones", "{ name = \"…\", weeks = …, source = \"…\" }");
            continue;
        }
        auto rule = read_milestone({*table, "milestone", faults}, roll);
        const bool twice = std::any_of(into.begin(), into.end(),
                                       [&](const auto& each) { return each.kind == rule.kind; });
        if (twice)
            faults.add(item.source(), fmt::format("milestone name is \"{}\", expected each once",
                                                  name(rule.kind)));
        into.push_back(std::move(rule));
    }
}

OutputRule read_output(Section section, Faults& faults) {
    OutputRule rule;
    rule.kind = word(section, "kind", all_of<TaskKind>(), true).value_or(TaskKind::report);
    rule.organ = required_text(section, "organ");
    rule.source = required_text(section, "source");
    const auto roll = word(section, "roll", all_of<Roll>(), false);
    read_milestones(section, faults, roll, rule.milestones);
    section.end();
    return rule;
}

std::vector<Reference> references_of(AnchorForm form) {
    using enum Reference;
    switch (form) {
    case AnchorForm::session:
    case AnchorForm::session_end:
        return {opening, closing};
    case AnchorForm::date:
        return {day};
    case AnchorForm::period:
        return {first_day, last_day};
    case AnchorForm::length:
        break;
    }
    return {adoption};
}

void read_anchor(Section section, std::vector<AnchorRule>& into) {
    AnchorRule rule;
    const auto form = word(section, "of", all_of<AnchorForm>(), true);
    rule.form = form.value_or(AnchorForm::session);
    rule.from = word(section, "day", references_of(rule.form), true).value_or(Reference::opening);
    section.number("days", rule.days, -366, 366);
    rule.roll = word(section, "roll", all_of<Roll>(), false).value_or(Roll::none);
    rule.source = required_text(section, "source");
    std::vector<std::string> relations;
    const auto* node = section.texts("relations", relations, [](const std::string& text) {
        return from_name<Relation>(text) ? Expectation() : words_of(all_of<Relation>());
    });
    if (!section.any("relations"))
        section.fault("has no relations, expected relations = [\"at\"]");
    section.end();
    const auto allowed = relations_of(rule.form);
    for (const auto& text : relations) {
        rule.relation = *from_name<Relation>(text);
        if (form && std::find(allowed.begin(), allowed.end(), rule.relation) == allowed.end())
            section.wrong(*node, "relations",
                          fmt::format("of \"{}\" {}", name(rule.form), words_of(allowed)));
        else
            into.push_back(rule);
    }
}

void read_stations(const toml::node* node, Faults& faults,
                   std::map<std::string, std::string>& into) {
    const auto* table = node ? node->as_table() : nullptr;
    for (const auto& [organ, station] : table ? *table : toml::table{})
        if (const auto text = station.value_exact<std::string>(); text && !text->empty())
            into[std::string(organ.str())] = *text;
        else
            faults.add(station.source(), "[stations] names a duty station for each organ, expected "
                                         "HRC = \"Geneva\"");
}

/// Every kind of anchor needs one rule, every output at most one an organ.
void check_whole(const DeadlineRules& rules, const toml::table& file, Faults& faults) {
    for (const auto form : all_of<AnchorForm>())
        for (const auto relation : relations_of(form)) {
            const auto count =
                std::count_if(rules.anchors.begin(), rules.anchors.end(), [&](const auto& rule) {
                    return rule.form == form && rule.relation == relation;
                });
            if (count != 1)
                faults.add(file.source(),
                           fmt::format("\"{}\" a {} has {} rules, expected one [[anchor]]",
                                       name(relation), name(form), count));
        }
    for (auto at = rules.outputs.begin(); at != rules.outputs.end(); ++at)
        if (std::any_of(rules.outputs.begin(), at, [&](const auto& other) {
                return other.kind == at->kind && other.organ == at->organ;
            }))
            faults.add(file.source(),
                       fmt::format("kind \"{}\" has two rules for organ \"{}\", expected one",
                                   name(at->kind), at->organ));
}

DeadlineRules read_file(const toml::table& file, Faults& faults) {
    DeadlineRules rules;
    Section top(file, "", faults);
    rules.version = required_text(top, "version");
    read_stations(top.any("stations"), faults, rules.stations);
    each_table(top.any("rule"), "rule", faults, [&](Section section) {
        rules.outputs.push_back(read_output(std::move(section), faults));
    });
    each_table(top.any("anchor"), "anchor", faults,
               [&](Section section) { read_anchor(std::move(section), rules.anchors); });
    top.end();
    if (faults.none())
        check_whole(rules, file, faults);
    return rules;
}

} // namespace

Result<DeadlineRules> read_rules(const std::string& text, const std::filesystem::path& name) {
    Faults faults(name);
    DeadlineRules rules;
    try {
        rules = read_file(toml::parse(text), faults);
    } catch (const toml::parse_error& error) {
        faults.add(error.source(), std::string(error.description()) + ", expected TOML");
    }
    if (!faults.none())
        return Error{faults.text()};
    rules.fingerprint = std::hash<std::string>{}(text);
    return rules;
}

Result<DeadlineRules> load_rules(const std::filesystem::path& file) {
    const auto text = text_of_file(file);
    if (!text)
        return Error{text.error()};
    return read_rules(*text, file);
}

const DeadlineRules& shipped_rules() {
    static const DeadlineRules rules = [] {
        auto read = read_rules(std::string(embedded::deadline_rules.front().text), "rules.toml");
        if (!read)
            throw std::logic_error(read.error());
        return *std::move(read);
    }();
    return rules;
}

} // namespace mandated::daemon
