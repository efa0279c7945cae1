#include "daemon/api/board/dates.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

const Words english("en"), french("fr");

Date on(const char* day) {
    return parse_date(day).value();
}
const Date today = on("2026-11-23");

TEST(ADistance, IsSaidInTheUnitPeopleUse) {
    const std::vector<std::tuple<const char*, const char*, const char*>> cases = {
        {"2026-11-23", "today", "aujourd’hui"},
        {"2026-11-24", "tomorrow", "demain"},
        {"2026-11-22", "yesterday", "hier"},
        {"2026-11-25", "in 2 days", "dans 2 jours"},
        {"2026-12-06", "in 13 days", "dans 13 jours"},
        {"2026-12-07", "in 2 weeks", "dans 2 semaines"},
        {"2026-12-14", "in 3 weeks", "dans 3 semaines"},
        {"2027-01-24", "in 9 weeks", "dans 9 semaines"},
        {"2027-01-25", "in 2 months", "dans 2 mois"},
        {"2028-11-21", "in 24 months", "dans 24 mois"},
        {"2029-11-23", "in 3 years", "dans 3 ans"},
        {"2026-11-20", "3 days ago", "il y a 3 jours"},
        {"2026-10-05", "7 weeks ago", "il y a 7 semaines"},
    };
    for (const auto& [day, in_english, in_french] : cases) {
        EXPECT_EQ(distance_in_words(english, today, on(day)), in_english) << day;
        EXPECT_EQ(distance_in_words(french, today, on(day)), in_french) << day;
    }
}

TEST(ADate, SaysHowFarAndHowSureItIs) {
    Milestone milestone;
    milestone.day = on("2026-12-14");
    EXPECT_EQ(in_words(english, milestone, today), "14 December 2026 (in 3 weeks, projected)");
    EXPECT_EQ(in_words(french, milestone, today), "14 décembre 2026 (dans 3 semaines, projetée)");
    milestone.status = DateStatus::confirmed;
    EXPECT_EQ(in_words(english, milestone, today), "14 December 2026 (in 3 weeks, confirmed)");
}

TEST(AMonth, NamesNoDay) {
    Milestone milestone;
    milestone.precision = Precision::month;
    milestone.status = DateStatus::tentative;
    milestone.day = on("2026-11-01");
    EXPECT_EQ(in_words(english, milestone, today), "November 2026 (this month, tentative)");
    milestone.day = on("2027-03-01");
    EXPECT_EQ(in_words(french, milestone, today), "mars 2027 (dans 3 mois, provisoire)");
    milestone.day = on("2026-10-01");
    EXPECT_EQ(in_words(english, milestone, today), "October 2026 (3 weeks ago, tentative)");
}

TEST(ARemark, HasItsDaysInWords) {
    const std::string basis = "10 weeks before HRC/65 opens on 2027-06-14 (2027-06-99)";
    EXPECT_EQ(remark_in_words(english, basis),
              "10 weeks before HRC/65 opens on 14 June 2027 (2027-06-99)");
    EXPECT_EQ(remark_in_words(french, "HRC/65 opens on 2027-06-14"),
              "ouverture de HRC/65 le 14 juin 2027");
}

} // namespace
} // namespace mandated::daemon
