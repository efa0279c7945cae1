#include "notify/compose/languages/fr_remarks.h"

#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

TEST(ARemarkInFrench, SaysHowADateCameAbout) {
    EXPECT_EQ(french_remark("10 weeks before HRC/65 opens on 2027-06-14 (UN Geneva documents "
                            "management; A/RES/69/250)"),
              "10 semaines avant l’ouverture de HRC/65 le 14 juin 2027 (UN Geneva documents "
              "management; A/RES/69/250)");
    EXPECT_EQ(
        french_remark("HRC/65 opens on 2027-06-14 (bulletin); moved from 2027-06-13, a Sunday"),
        "ouverture de HRC/65 le 14 juin 2027 (bulletin) ; déplacé du 13 juin 2027, un "
        "dimanche");
    EXPECT_EQ(french_remark("the day before HRC/65 opens on 2027-06-14 (bulletin)"),
              "la veille de l’ouverture de HRC/65 le 14 juin 2027 (bulletin)");
    EXPECT_EQ(french_remark("HRC/65 closes in July 2027 (plan); every 2 years from HRC/59"),
              "clôture de HRC/65 en juillet 2027 (plan); tous les 2 ans à partir de HRC/59");
    EXPECT_EQ(french_remark("the text says 2027-12-31"), "le texte dit 31 décembre 2027");
    EXPECT_EQ(french_remark("agreed: letter of the branch; the rule says 2027-04-01"),
              "convenu : letter of the branch ; la règle dit 1er avril 2027");
}

TEST(ARemarkInFrench, SaysWhatIsInDoubt) {
    EXPECT_EQ(french_remark("HRC/65 or HRC/62 (tracked change)"),
              "HRC/65 ou HRC/62 (modification suivie)");
    EXPECT_EQ(french_remark("probably replaced by A/HRC/RES/65/1:3.1; to confirm: mandatectl task "
                            "replaced A/HRC/RES/59/3:33.2"),
              "probablement remplacée par A/HRC/RES/65/1:3.1 ; à confirmer : mandatectl task "
              "replaced A/HRC/RES/59/3:33.2");
}

TEST(ARemarkInFrench, LeavesWhatItDoesNotKnow) {
    EXPECT_EQ(french_remark(""), "");
    EXPECT_EQ(french_remark("2027-99-99 as it stands"), "2027-99-99 as it stands");
}

} // namespace
} // namespace mandated::notify
