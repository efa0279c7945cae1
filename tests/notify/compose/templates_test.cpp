#include "notify/compose/render.h"
#include "notify/compose/views.h"
#include "tests/notify/support/samples.h"

#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

struct Sample {
    std::string name;
    kainjow::mustache::data values;
};

/// Every template against data with everything and with nothing, so that each section is taken once
/// and left out once.
std::vector<Sample> samples() {
    ReminderNotice one{{full_item()}, true, "2027-03-30"};
    auto past = item_on("2027-03-30", -2, "past");
    past.past_at_entry = true;
    ReminderNotice several{{full_item(), past, bare_item()}, true, "2027-03-30"};
    RegisteredNotice nothing;
    auto moved_past = past;
    moved_past.was = "2027-03-23";
    moved_past.was_status = "projected";
    const MovedNotice moved{
        {{"HRC/65", "14 June–9 July 2027", "projected", "March 2027", "tentative", "bulletin"}},
        {full_item(), moved_past},
        3};
    return {{"reminder", reminder_view(one)},
            {"reminder", reminder_view(reminder_of(bare_item()))},
            {"reminders", reminders_view(several)},
            {"reminders", reminders_view(ReminderNotice())},
            {"registered", registered_view(full_registration())},
            {"registered", registered_view(nothing)},
            {"moved", moved_view(moved)},
            {"moved", moved_view(MovedNotice())}};
}

TEST(Templates, NameOnlyWhatTheirDataHold) {
    for (const auto& sample : samples())
        for (const std::string ending : {".txt", ".html"}) {
            const auto rendering = render(sample.name + ending, sample.values);
            EXPECT_EQ(rendering.missing, std::vector<std::string>{}) << sample.name << ending;
            EXPECT_EQ(rendering.text.find("{{"), std::string::npos) << rendering.text;
        }
}

TEST(Templates, TellWhichNameIsMissing) {
    const auto rendering = render("reminder.txt", kainjow::mustache::data());
    EXPECT_NE(std::find(rendering.missing.begin(), rendering.missing.end(), "headline"),
              rendering.missing.end());
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

} // namespace
} // namespace mandated::notify
