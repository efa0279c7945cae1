#include "daemon/people/directory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Lines = std::vector<std::string>;

Person person(const std::string& name, std::vector<std::string> channels = {"email"}) {
    Person made;
    made.name = name;
    made.email = name + "@example.org";
    made.channels = std::move(channels);
    return made;
}

Date day(const char* text) {
    return parse_date(text).value();
}

/// A house of two units, the desk below the branch, and what a test changes of it.
struct House {
    std::vector<Person> people{person("Ada"), person("Ben"), person("Cleo"), person("Dora"),
                               person("Eve")};
    std::vector<Absence> absences;
    std::vector<Unit> units{{"branch", "", "", "Dora", "", "", "Eve"},
                            {"desk", "", "branch", "Ada", "Ben", "Cleo", "Dora"}};
    std::vector<TaskRoute> routes{{1, ActorClass::HC, {}, "", "", "", "desk"}};
    std::vector<Contact> contacts{secretariat()};

    static Contact secretariat() {
        Contact contact;
        contact.name = "secretariat";
        contact.email = "secretariat@example.org";
        return contact;
    }
    [[nodiscard]] Directory directory() const {
        return {people, absences, units, routes, contacts};
    }
    /// "owner Ada email", of a task of the High Commissioner unless other actors are given.
    [[nodiscard]] Lines told(const Assignment* assignment = nullptr,
                             const std::vector<ActorClass>& actors = {ActorClass::HC}) const {
        Lines lines;
        for (const auto& holder :
             directory()
                 .place({"A/HRC/RES/59/3", "HRC", "Snow"}, TaskKind::report, actors, assignment)
                 .holders)
            lines.push_back(std::string(name(holder.role)) + " " + holder.name + " " +
                            std::string(name(holder.channel)));
        return lines;
    }
    /// "Ben: substitute for Ada, away until 2027-03-14".
    [[nodiscard]] std::string on(const char* when, const std::string& who = "Ada") const {
        const auto all = directory();
        const auto stand_in = all.stand_in(who, "desk", day(when));
        const auto why = in_words(stand_in.in_place_of);
        return stand_in.contact->name + (why.empty() ? "" : ": " + why);
    }
};

TEST(ATaskThatARouteTakes, GoesToTheUnitsPosts) {
    EXPECT_THAT(House().told(), ElementsAre("owner Ada email", "validator Cleo email",
                                            "supervisor Dora email", "next supervisor Eve email"));
}

TEST(ATaskThatNoRouteTakes, GoesToTheContactsOfTheConfiguration) {
    EXPECT_THAT(House().told(nullptr, {ActorClass::SG}), ElementsAre("owner secretariat email"));
}

TEST(APersonsWord, WinsOverTheRoutes) {
    const House house;
    const Assignment to_unit{"branch", ""}, to_owner{"", "Ben"}, to_nobody{"gone", ""};
    EXPECT_THAT(house.told(&to_unit), ElementsAre("owner Dora email", "supervisor Eve email"));
    EXPECT_EQ(house.told(&to_owner).front(), "owner Ben email") << "in the unit of the route";
    EXPECT_EQ(house.told(&to_nobody).front(), "owner Ada email") << "the routes say it then";
    EXPECT_THAT(house.told(&to_owner, {ActorClass::SG}), ElementsAre("owner Ben email"))
        << "an owner outside any unit";
}

TEST(TheFirstRouteThatTakesATask, Counts) {
    House house;
    house.routes.insert(house.routes.begin(), {2, {}, {}, "", "", "59/3", "branch"});
    EXPECT_EQ(house.told().front(), "owner Dora email");
}

TEST(AVacantPost, IsTheAlternatesThenTheSupervisorsThenOfTheUnitAbove) {
    House house;
    auto& desk = house.units[1];
    desk.owner.clear();
    EXPECT_EQ(house.told().front(), "owner Ben email");
    desk.alternate.clear();
    EXPECT_EQ(house.told().front(), "owner Dora email");
    desk.supervisor.clear();
    desk.validator.clear();
    EXPECT_THAT(house.told(), ElementsAre("owner Dora email", "supervisor Eve email"));
    house.units[0] = {"branch", "", "", "", "", "", ""};
    EXPECT_THAT(house.told(), ElementsAre("owner secretariat email"))
        << "nobody is as good as none";
}

TEST(AChannel, IsEmailOrTheWebhookOfAContact) {
    House house;
    Contact board;
    board.name = "board";
    board.webhook = "https://hooks.example.org/board";
    house.contacts.push_back(board);
    house.people[0].channels = {"email", "board"};
    EXPECT_THAT(house.told(), testing::IsSupersetOf({"owner Ada email", "owner board webhook"}));
    house.people[0].channels = {"board"};
    house.contacts.pop_back();
    EXPECT_EQ(house.told().front(), "owner Ada email") << "a channel that is gone silences nobody";
}

TEST(SomebodyAway, IsStoodInForByTheSubstituteElseTheAlternate) {
    House house;
    house.absences = {{"Ada", day("2027-03-01"), day("2027-03-14"), "Eve"},
                      {"Ada", day("2027-08-01"), day("2027-08-14"), ""}};
    EXPECT_EQ(house.on("2027-02-28"), "Ada");
    EXPECT_EQ(house.on("2027-03-01"), "Eve: substitute for Ada, away until 2027-03-14");
    EXPECT_EQ(house.on("2027-03-14"), "Eve: substitute for Ada, away until 2027-03-14");
    EXPECT_EQ(house.on("2027-03-15"), "Ada");
    EXPECT_EQ(house.on("2027-08-01"), "Ben: substitute for Ada, away until 2027-08-14");
}

TEST(AnAlternateWhoIsAwayToo, LeavesItToTheSupervisorAndAtLastToTheHolder) {
    House house;
    house.absences = {{"Ada", day("2027-03-01"), day("2027-03-14"), ""},
                      {"Ben", day("2027-03-01"), day("2027-03-07"), ""}};
    EXPECT_EQ(house.on("2027-03-01"), "Dora: substitute for Ada, away until 2027-03-14, substitute "
                                      "for Ben, away until 2027-03-07");
    EXPECT_EQ(house.on("2027-03-08"), "Ben: substitute for Ada, away until 2027-03-14");
    house.absences.push_back({"Dora", day("2027-03-01"), day("2027-03-14"), "Ada"});
    EXPECT_EQ(house.on("2027-03-01"), "Ada") << "better read late than by nobody";
}

TEST(ALeaver, IsSucceeded) {
    House house;
    house.people[0].left = day("2027-04-01");
    house.people[0].successor = "Cleo";
    EXPECT_EQ(house.on("2027-03-31"), "Ada");
    EXPECT_EQ(house.on("2027-04-01"), "Cleo: successor of Ada, who left on 2027-04-01");
}

TEST(ARoute, TakesTasksForWhichEveryConditionHolds) {
    const RoutedResolution snow{"A/HRC/RES/59/3", "HRC", "Rights of persons in Snow, and women’s"};
    const auto taken = [&](const TaskRoute& route) {
        return takes(route, snow, TaskKind::report, {ActorClass::HC, ActorClass::SP});
    };
    EXPECT_TRUE(taken({}));
    EXPECT_TRUE(taken({0, ActorClass::SP, TaskKind::report, "HRC", "snow rights", "59/3", "x"}));
    EXPECT_FALSE(taken({0, ActorClass::SG, {}, "", "", "", "x"}));
    EXPECT_FALSE(taken({0, {}, TaskKind::panel, "", "", "", "x"}));
    EXPECT_FALSE(taken({0, {}, {}, "GA", "", "", "x"}));
    EXPECT_FALSE(taken({0, {}, {}, "", "no", "", "x"})) << "a word, not a piece of one";
    EXPECT_FALSE(taken({0, {}, {}, "", "", "9/3", "x"})) << "9/3 is another resolution";
    EXPECT_EQ(in_words(TaskRoute{0, ActorClass::SP, {}, "HRC", "snow", "", "x"}),
              "actor SP, organ HRC, title snow");
}

} // namespace
} // namespace mandated::daemon
