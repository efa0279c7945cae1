#include "daemon/inbox/inbox_watcher.h"
#include "tests/daemon/scratch_folder.h"

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <algorithm>

namespace mandated::daemon {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class Inbox : public testing::Test {
  protected:
    Inbox() { fs::create_directories(inbox); }
    /// A file that was written long ago.
    void old_file(const std::string& name) {
        std::ofstream(inbox / name) << name;
        fs::last_write_time(inbox / name, fs::file_time_type::clock::now() - 1h);
    }
    void watch() {
        watcher.emplace(
            io, inbox, [this](const fs::path& file) { found.push_back(file.filename()); },
            [this](const std::string& what) { reports.push_back(what); });
    }
    /// Watches, and lets what is there at the start be found.
    void start() {
        watch();
        io.run_for(1ms);
        run_until([this] { return fs::is_directory(inbox); });
        old_file("marker");
        run_until([this] { return !found.empty() && found.back() == "marker"; });
        fs::remove(inbox / "marker");
        found.clear();
    }
    void run_until(const std::function<bool()>& reached) {
        const auto patience = std::chrono::steady_clock::now() + 20s;
        while (!reached() && std::chrono::steady_clock::now() < patience)
            io.run_one_for(50ms);
    }
    void run_until_found(std::vector<std::string> names) {
        run_until([&] { return found.size() >= names.size(); });
        EXPECT_EQ(found, names);
    }

    ScratchFolder folder;
    fs::path inbox = folder.path() / "inbox";
    boost::asio::io_context io;
    std::vector<std::string> found, reports;
    std::optional<InboxWatcher> watcher;
};

TEST_F(Inbox, HandsOverWhatIsThereAtTheStartInOrderOfName) {
    for (const auto* name : {"c.docx", "a.pdf", "b.txt"})
        old_file(name);
    watch();
    EXPECT_TRUE(found.empty()) << "before the io_context runs";
    run_until_found({"a.pdf", "b.txt", "c.docx"});
}

TEST_F(Inbox, HandsOverWhatIsClosedOrMovedIn) {
    start();
    folder.write("elsewhere", "x");
    fs::rename(folder.path() / "elsewhere", inbox / "b");
    std::ofstream(inbox / "a") << "x";
    run_until_found({"a", "b"});
}

TEST_F(Inbox, WaitsForTheWriterToFinish) {
    start();
    std::ofstream growing(inbox / "growing");
    growing << "half" << std::flush;
    std::ofstream(inbox / "whole") << "x";
    run_until_found({"whole"});
    growing << " and half" << std::flush;
    growing.close();
    run_until_found({"whole", "growing"});
}

TEST_F(Inbox, TakesAFoundFileOnceItIsQuiet) {
    std::ofstream(inbox / "fresh") << "x";
    const auto begun = std::chrono::steady_clock::now();
    watch();
    run_until_found({"fresh"});
    EXPECT_GE(std::chrono::steady_clock::now() - begun, 1s);
}

TEST_F(Inbox, PassesOverWhatIsNoVisibleRegularFile) {
    fs::create_directories(inbox / "done");
    std::ofstream(inbox / "done/old") << "x";
    fs::create_symlink("/etc/hostname", inbox / "link");
    old_file(".hidden");
    old_file("~$open.docx");
    start();
    std::ofstream(inbox / ".hidden2") << "x";
    fs::create_directories(inbox / "failed");
    fs::create_symlink("/etc/hostname", inbox / "link2");
    old_file("plain");
    run_until_found({"plain"});
}

TEST_F(Inbox, IsLookedThroughAgainOnRequest) {
    old_file("a");
    start();
    watcher->rescan();
    run_until_found({"a"});
}

TEST_F(Inbox, LosesNoFileWhenTheKernelsQueueOverflows) {
    start();
    std::ifstream limit("/proc/sys/fs/inotify/max_queued_events");
    std::size_t most = 0;
    limit >> most;
    if (most == 0 || most > 100'000)
        GTEST_SKIP() << "the queue holds " << most;
    // Two names in turn, since the kernel merges an event with an equal one before it.
    for (std::size_t i = 0; i <= most; ++i)
        std::ofstream(inbox / (i % 2 == 0 ? ".a" : ".b"), std::ios::app) << "";
    old_file("late");
    run_until_found({"late"});
}

TEST_F(Inbox, IsCreatedWhereItIsMissing) {
    fs::remove(inbox);
    start();
    EXPECT_TRUE(fs::is_directory(inbox));
}

TEST_F(Inbox, ThatVanishesIsReportedAndWatchedAgain) {
    start();
    fs::rename(inbox, folder.path() / "away");
    run_until([this] { return fs::exists(inbox); });
    ASSERT_EQ(reports.size(), 1U);
    EXPECT_NE(reports[0].find("has vanished"), std::string::npos) << reports[0];
    old_file("a");
    std::ofstream(folder.path() / "away/b") << "x";
    run_until_found({"a"});

    fs::remove_all(inbox);
    run_until([this] { return reports.size() >= 2; });
    EXPECT_TRUE(fs::exists(inbox));
    old_file("c");
    run_until_found({"a", "c"});
}

TEST_F(Inbox, ThatCannotBeMadeIsTriedAgain) {
    fs::remove(inbox);
    std::ofstream(inbox) << "a file is in the way";
    watch();
    run_until([this] { return !reports.empty(); });
    ASSERT_FALSE(reports.empty());
    EXPECT_NE(reports[0].find("cannot be watched"), std::string::npos) << reports[0];
    fs::remove(inbox);
    run_until([this] { return fs::is_directory(inbox); });
    old_file("a");
    run_until_found({"a"});
    EXPECT_EQ(reports.size(), 1U);
}

TEST_F(Inbox, IsLeftAloneOnceStopped) {
    start();
    watcher->rescan();
    watcher->stop();
    io.run_for(20s);
    EXPECT_TRUE(io.stopped());
    EXPECT_TRUE(found.empty());
}

} // namespace
} // namespace mandated::daemon
