#include "daemon/supervision/entries.h"
#include "daemon/supervision/log.h"
#include "tests/daemon/supervision/environment.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace mandated::daemon {
namespace {

/// What is written to stderr meanwhile.
template <typename What> std::string written_by(What what) {
    testing::internal::CaptureStderr();
    what();
    return testing::internal::GetCapturedStderr();
}

TEST(Log, WritesLinesWithTheTime) {
    const auto lines = written_by([] {
        log(LogLevel::warning, "two doubts", {{"TASK", "17"}});
        log(LogLevel::debug, "left out");
    });
    ASSERT_GT(lines.size(), 21U);
    EXPECT_EQ(lines[4], '-');
    EXPECT_EQ(lines[10], 'T');
    EXPECT_EQ(lines.substr(19), "Z WARNING two doubts TASK=17\n");
}

TEST(Log, KeepsAnEntryOnALine) {
    const auto line = written_by([] {
        log(LogLevel::error, "a\nb", {{"FILE", "x\r\x1b[2J\x7fé"}});
    });
    EXPECT_EQ(line.substr(19), "Z ERROR a\\x0ab FILE=x\\x0d\\x1b[2J\\x7fé\n");
}

TEST(Log, LeavesOfAnAddressTheDomain) {
    const auto line = written_by([] {
        log(LogLevel::warning, "550 5.1.1 <ada.o'neil+un@example.org>: refused; zoë@example.org, "
                               "@home, a @ b");
    });
    EXPECT_EQ(line.substr(19), "Z WARNING 550 5.1.1 <…@example.org>: refused; …@example.org, "
                               "@home, a @ b\n");
}

TEST(Log, ShowsAnEntrysKindToTheJournalOnly) {
    const auto line = written_by([] {
        log(LogLevel::info, "read", {entries::file_read, {"FILE", "a.txt"}});
    });
    EXPECT_EQ(line.substr(19), "Z INFO read FILE=a.txt\n");
}

TEST(Log, ShowsWhatItsLevelSays) {
    const auto lines = written_by([] {
        set_log_level(LogLevel::debug);
        log(LogLevel::debug, "d");
        set_log_level(LogLevel::error);
        log(LogLevel::warning, "w");
        log(LogLevel::error, "e");
        set_log_level(LogLevel::info);
    });
    EXPECT_NE(lines.find("DEBUG d\n"), std::string::npos) << lines;
    EXPECT_NE(lines.find("ERROR e\n"), std::string::npos) << lines;
    EXPECT_EQ(lines.find("WARNING"), std::string::npos) << lines;
}

TEST(Log, GivesTheJournalItsNumbers) {
    // sd_journal_sendv succeeds and does nothing where no journal runs, so only its refusal shows
    // here.
    if (::access("/run/systemd/journal/socket", F_OK) == 0)
        GTEST_SKIP() << "the entry would go to this system's journal";
    const auto line = written_by([] {
        struct stat status {};
        ASSERT_EQ(::fstat(STDERR_FILENO, &status), 0);
        const Environment journal("JOURNAL_STREAM", std::to_string(status.st_dev) + ":" +
                                                        std::to_string(status.st_ino));
        log(LogLevel::warning, "to the journal", {{"TASK", "17"}});
    });
    EXPECT_EQ(line, "<4>to the journal TASK=17\n");
}

TEST(Log, KeepsTheLinesOfSeveralThreadsApart) {
    const auto lines = written_by([] {
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([] {
                for (int j = 0; j < 100; ++j)
                    log(LogLevel::info, "0123456789");
            });
        for (auto& thread : threads)
            thread.join();
    });
    std::size_t count = 0;
    for (std::size_t at = 0; at < lines.size(); ++count) {
        const auto end = lines.find('\n', at);
        EXPECT_EQ(lines.substr(at + 19, end - at - 19), "Z INFO 0123456789");
        at = end + 1;
    }
    EXPECT_EQ(count, 400U);
}

} // namespace
} // namespace mandated::daemon
