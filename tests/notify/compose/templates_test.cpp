#include "notify/compose/check_templates.h"
#include "notify/compose/text.h"
#include "tests/notify/support/samples.h"
#include "tests/notify/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace mandated::notify {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// A folder with one template in place of a shipped one.
class Replaced {
  public:
    Replaced(const std::string& name, const std::string& text) {
        const auto file = folder_.path() / (name + ".mustache");
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }
    [[nodiscard]] Result<Templates> load() const { return Templates::load(folder_.path()); }
    [[nodiscard]] std::string fault() const {
        const auto loaded = load();
        return loaded ? "none" : loaded.error().substr(folder_.path().string().size() + 1);
    }

  private:
    TemporaryFolder folder_;
};

TEST(Templates, AsShippedHaveNoFaults) {
    EXPECT_THAT(template_faults(Templates()), ElementsAre());
}

TEST(Templates, TellWhichNameIsMissing) {
    const auto rendering = Templates().render("en", "reminder.txt", kainjow::mustache::data());
    EXPECT_THAT(rendering.missing, testing::Contains("headline"));
}

TEST(Templates, OfAFolderTakeThePlaceOfShippedOnes) {
    const Replaced ours("en/reminder.txt", "{{headline}}, {{distance}}.\n");
    const auto templates = ours.load();
    ASSERT_TRUE(templates) << templates.error();
    const Reader reader{"secretariat", "en"};
    EXPECT_EQ(compose(*templates, reminder_of(full_item()), reader).text,
              "Summary report on the discussions held at the seminars, in 4 days.\n");
    EXPECT_THAT(compose(*templates, reminder_of(full_item()), {"secretariat", "fr"}).text,
                HasSubstr("QUE FAIRE"));
}

TEST(Templates, OfAFolderServeAsPartialsOfShippedOnes) {
    const auto templates = Replaced("fr/facts.txt", "FAITS\n").load();
    ASSERT_TRUE(templates) << templates.error();
    EXPECT_THAT(compose(*templates, reminder_of(full_item()), {"secretariat", "fr"}).text,
                HasSubstr("\nFAITS\n"));
}

TEST(TemplateFault, NamesFileLineAndAnUnknownName) {
    EXPECT_EQ(Replaced("en/reminder.txt", "{{headline}}\n{{adress}}\n").fault(),
              "en/reminder.txt.mustache:2: \"adress\" is not known there; docs/templates.md lists "
              "the names");
}

TEST(TemplateFault, IsFoundInSectionsThatSampleDataTakeAndDoNotTake) {
    for (const auto* text :
         {"{{#day}}{{adress}}{{/day}}", "{{^day}}{{adress}}{{/day}}",
          "{{#day}}{{^actors}}{{adress}}{{/actors}}{{/day}}",
          "{{^day}}{{#actors}}{{adress}}{{/actors}}{{/day}}",
          "{{#doubts}}{{^past_at_entry}}{{adress}}{{/past_at_entry}}{{/doubts}}"})
        EXPECT_THAT(Replaced("en/reminder.txt", text).fault(), HasSubstr("\"adress\"")) << text;
}

TEST(TemplateFault, IsANameThatIsKnownOnlyElsewhere) {
    EXPECT_THAT(Replaced("en/digest.txt", "{{headline}}").fault(), HasSubstr("\"headline\""));
    EXPECT_EQ(Replaced("en/digest.txt", "{{#today}}{{headline}}{{/today}}").fault(), "none");
}

TEST(TemplateFault, IsFoundInAPartial) {
    EXPECT_THAT(Replaced("fr/facts.txt", "\n\n{{adress}}").fault(),
                HasSubstr("fr/facts.txt.mustache:3: \"adress\""));
    EXPECT_THAT(Replaced("fr/digest.html", "{{>heads}}").fault(),
                HasSubstr("fr/digest.html.mustache:1: there is no partial heads.html"));
}

TEST(TemplateFault, IsATagThatDoesNotClose) {
    EXPECT_THAT(Replaced("en/moved.html", "{{#more}}").fault(),
                HasSubstr("en/moved.html.mustache:1: Unclosed section \"more\""));
}

TEST(TemplateFault, IsAValueThatWouldNotBeEscaped) {
    for (const auto* text : {"{{{headline}}}", "{{&headline}}"})
        EXPECT_THAT(Replaced("en/reminder.html", text).fault(), HasSubstr("would not be escaped"));
    EXPECT_THAT(Replaced("en/reminder.html", "{{=<% %>=}}").fault(), HasSubstr("delimiters"));
}

TEST(TemplateFault, IsAFileThatReplacesNothing) {
    EXPECT_THAT(Replaced("en/remindre.txt", "").fault(),
                HasSubstr("en/remindre.txt.mustache: there is no template of this name"));
    EXPECT_THAT(Replaced("de/reminder.txt", "").fault(),
                HasSubstr("de: is no language of messages, expected en, fr, shared"));
    EXPECT_THAT(Templates::load("/nowhere").error(), HasSubstr("/nowhere: cannot be read"));
}

TEST(WrappedText, ContinuesBelowItsTextNotBelowItsLabel) {
    const std::string words =
        "one two three four five six seven eight nine ten eleven twelve thirteen";
    EXPECT_EQ(wrapped("  Why then     " + words + "\n"),
              "  Why then     one two three four five six seven eight nine ten eleven\n"
              "               twelve thirteen\n");
    EXPECT_EQ(wrapped("  - " + words + " fourteen\n"),
              "  - one two three four five six seven eight nine ten eleven twelve thirteen\n"
              "    fourteen\n");
}

TEST(WrappedText, KeepsShortLinesAndLongWords) {
    const std::string word(100, 'x');
    EXPECT_EQ(wrapped("short\n\n" + word + "\n"), "short\n\n" + word + "\n");
    std::string accents;
    for (int i = 0; i < 70; ++i)
        accents += "é";
    EXPECT_EQ(wrapped(accents + " été\n"), accents + " été\n");
}

TEST(CapitalizedText, KnowsAccents) {
    EXPECT_EQ(capitalized("évaluation"), "Évaluation");
    EXPECT_EQ(capitalized("ÿ÷"), "ÿ÷");
    EXPECT_EQ(capitalized("report"), "Report");
}

} // namespace
} // namespace mandated::notify
