#include "daemon/config/read_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

std::string shipped_text() {
    std::ifstream file(MANDATED_SOURCE_DIR "/daemon/calendar/rules.toml");
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

/// The shipped file with one text in it replaced by another.
std::string with(const std::string& old, const std::string& fresh) {
    auto text = shipped_text();
    const auto at = text.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return text.replace(at, old.size(), fresh);
}

std::string fault(const std::string& text) {
    const auto rules = read_rules(text, "r.toml");
    return rules ? "no fault" : rules.error();
}

TEST(TheShippedRules, HaveAVersionAndASourceEach) {
    const auto& rules = shipped_rules();
    EXPECT_EQ(rules.version, "2026-1");
    for (const auto& rule : rules.outputs)
        for (const auto& milestone : rule.milestones)
            EXPECT_NE(milestone.source, "") << name(milestone.kind);
    for (const auto& rule : rules.anchors)
        EXPECT_NE(rule.source, "") << name(rule.form);
    EXPECT_EQ(station_of(rules, "HRC"), "Geneva");
    EXPECT_EQ(station_of(rules, "GA"), "New York");
    EXPECT_EQ(station_of(rules, "AC"), "Geneva");
}

TEST(ARuleThatNamesTheOrgan, GoesBeforeTheOneForAny) {
    const auto& rules = shipped_rules();
    EXPECT_EQ(output_rule(rules, TaskKind::report, "HRC")->milestones.size(), 4);
    EXPECT_EQ(output_rule(rules, TaskKind::report, "GA")->milestones.size(), 3);
    EXPECT_EQ(output_rule(rules, TaskKind::event, "HRC"), nullptr);
}

TEST(ARule, RollsTheWayItCounts) {
    const auto rules =
        read_rules(with(R"({ name = "submission", weeks = -10,)",
                        R"({ name = "call for inputs", from = "closing", days = 14, source = "s" },
                { name = "submission", weeks = -9, roll = "none",)"),
                   "r.toml");
    ASSERT_TRUE(rules) << rules.error();
    const auto& report = rules->outputs.front().milestones;
    EXPECT_EQ(report[0].roll, Roll::back);
    EXPECT_EQ(report[1].roll, Roll::forward);
    EXPECT_EQ(report[1].from, Reference::closing);
    EXPECT_EQ(report[2].roll, Roll::none);
    EXPECT_EQ(report[2].days, -63);
}

TEST(ARulesFile, SaysWhereItIsWrongAndWhatWasExpected) {
    EXPECT_THAT(fault(with("weeks = -14", "weeks = \"14\"")),
                HasSubstr("weeks is \"14\", expected a whole number from -521 to 521"));
    EXPECT_THAT(fault(with("weeks = -14,", "")),
                HasSubstr("milestone has not one of weeks and days, expected weeks = -10"));
    EXPECT_THAT(fault(with("name = \"forecast\"", "name = \"forecats\"")),
                HasSubstr("milestone name is \"forecats\", expected one of submission, forecast"));
    EXPECT_THAT(fault(with("name = \"forecast\"", "name = \"deadline\"")),
                HasSubstr("milestone name is \"deadline\", expected one of"));
    EXPECT_THAT(fault(with("name = \"forecast\"", "name = \"issued\"")),
                HasSubstr("milestone name is \"issued\", expected each once"));
    EXPECT_THAT(fault(with("kind = \"panel\"", "kind = \"panels\"")),
                HasSubstr("[[rule]] kind is \"panels\", expected one of report,"));
    EXPECT_THAT(fault(with("version = \"2026-1\"", "")), HasSubstr("has no version, expected"));
    EXPECT_THAT(fault(with("organ = \"HRC\"", "organ = \"*\"")),
                HasSubstr("kind \"report\" has two rules for organ \"*\", expected one"));
    EXPECT_THAT(fault(with("relations = [\"within\"]", "relations = [\"for\"]")),
                HasSubstr("\"within\" a length has 0 rules, expected one [[anchor]]"));
    EXPECT_THAT(fault(with("day = \"adoption\"", "day = \"opening\"")),
                HasSubstr("[[anchor]] day is \"opening\", expected one of adoption"));
    EXPECT_THAT(fault(with("weeks = -4", "week = -4")), HasSubstr("did you mean weeks?"));
    EXPECT_EQ(fault("version = "), "r.toml:1: Error while parsing key-value pair: encountered "
                                   "end-of-file, expected TOML");
}

TEST(AFault, NamesItsLine) {
    const auto text = shipped_text();
    const auto before = text.substr(0, text.find("weeks = -14"));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    EXPECT_TRUE(fault(with("weeks = -14", "weeks = 1.5"))
                    .starts_with("r.toml:" + std::to_string(line) + ": "));
}

TEST(AFileThatIsNotThere, IsNamed) {
    const auto rules = load_rules("/nowhere/rules.toml");
    ASSERT_FALSE(rules);
    EXPECT_THAT(rules.error(), HasSubstr("/nowhere/rules.toml: cannot be read"));
}

} // namespace
} // namespace mandated::daemon
