#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

std::vector<Task> read(const std::string& text) {
    return find_tasks(resolution_with({{"7", text}}));
}

TEST(Tasks, AreNumberedInTextOrder) {
    const auto tasks =
        read("Requests the Secretary-General to provide the resources necessary for the "
             "seminars, and requests the High Commissioner to prepare a summary report;");
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(tasks[0].index, 1);
    EXPECT_EQ(tasks[1].index, 2);
    EXPECT_EQ(tasks[1].para, "7");
}

TEST(Counts, ComeFromTheNumberOrTheSeries) {
    const std::pair<const char*, int> cases[] = {
        {"Requests the High Commissioner to organize five regional seminars;", 5},
        {"Requests the High Commissioner to organize a series of workshops, one for each of the "
         "five "
         "regions, on rivers;",
         5},
        {"Requests the High Commissioner to organize a seminar;", 1},
    };
    for (const auto& [text, count] : cases) {
        const auto tasks = read(text);
        ASSERT_EQ(tasks.size(), 1U) << text;
        EXPECT_EQ(tasks[0].count, count) << text;
    }
}

TEST(Tasks, TellTheirOutputInTheTextsWords) {
    const auto tasks =
        read("Requests the High Commissioner to prepare a summary report on the discussions "
             "held at the seminars and to present the report to the Human Rights Council at "
             "its sixty-fifth session, within existing resources;");
    ASSERT_EQ(tasks.size(), 1U);
    EXPECT_EQ(tasks[0].summary, "summary report on the discussions held at the seminars");
    EXPECT_EQ(tasks[0].verb, "request");
    EXPECT_EQ(tasks[0].recipients, std::vector<std::string>{"HRC"});
    EXPECT_EQ(tasks[0].conditions, std::vector<std::string>{"within existing resources"});
}

TEST(Evidence, CountsCodePoints) {
    const std::string text =
        "Prie – ‘à l’été’ –, and requests the High Commissioner to submit a report to the "
        "Council at its sixtieth session;";
    const auto tasks = read(text);
    ASSERT_EQ(tasks.size(), 1U);
    std::u32string points;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            points.push_back(static_cast<unsigned char>(text[i]));
    bool seen = false;
    for (const auto& span : tasks[0].evidence) {
        ASSERT_LE(span.end, points.size());
        EXPECT_EQ(span.end - span.start, span.text.size()) << "these words are plain ASCII";
        EXPECT_EQ(static_cast<char>(points[span.start]), span.text[0]);
        if (span.what == Aspect::due) {
            seen = true;
            EXPECT_EQ(span.text, "at its sixtieth session");
        }
    }
    EXPECT_TRUE(seen);
}

TEST(Doubts, KeepBothReadingsOfATrackedChange) {
    struct Case {
        const char* why;
        const char* time;
        const char* reading;
        const char* alternative;
    };
    const Case cases[] = {
        {"the unit was replaced", "at its sixty-second fifth session", "HRC/65", "HRC/62"},
        {"the whole ordinal was replaced", "at its sixty-second sixty-fifth session", "HRC/65",
         "HRC/62"},
        {"without a space", "at its sixty-secondsixty-fifth session", "HRC/65", "HRC/62"},
        {"left behind the last word", "at its sixty-second session; sixty fifth", "HRC/65",
         "HRC/62"},
        {"a year", "by the end of 2026 2027", "by:2027-12-31", "by:2026-12-31"},
    };
    for (const auto& item : cases) {
        const auto tasks =
            read("Requests the High Commissioner to submit a report to the Council " +
                 std::string(item.time));
        ASSERT_EQ(tasks.size(), 1U) << item.why;
        ASSERT_EQ(tasks[0].due.size(), 1U) << item.why;
        EXPECT_EQ(to_string(tasks[0].due[0]), item.reading) << item.why;
        ASSERT_EQ(tasks[0].doubts.size(), 1U) << item.why;
        EXPECT_EQ(tasks[0].doubts[0].reason, "tracked change") << item.why;
        EXPECT_EQ(tasks[0].doubts[0].alternative, std::vector<std::string>{item.alternative})
            << item.why;
    }
}

TEST(Doubts, AreNotRaisedByPlainText) {
    for (const auto* time :
         {"at its sixtieth session", "at its sixtieth, sixty-first and sixty-second sessions",
          "by the end of 2026", "in 2026, 2027 and 2028"})
        for (const auto& task :
             read("Requests the High Commissioner to submit a report to the Council " +
                  std::string(time) + ";"))
            EXPECT_TRUE(task.doubts.empty()) << time;
}

TEST(HostileText, IsReadInLinearTime) {
    for (const auto* word :
         {"sixty-second ", "first, ", "at its sixtieth session ", "requests the Council to ",
          "report to the Council ", "a report, to be followed by an interactive dialogue, "}) {
        std::string text = "Requests the High Commissioner to submit ";
        while (text.size() < 1'000'000)
            text += word;
        const auto tasks = read(text + "session");
        EXPECT_LT(tasks.size(), 100'000U) << word;
    }
}

} // namespace
} // namespace mandated::extractors
