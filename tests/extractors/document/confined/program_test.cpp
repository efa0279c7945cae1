#include "extractors/document/confined/program.h"
#include "extractors/document/confined/temporary_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <linux/landlock.h>
#include <sstream>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace mandated::extractors::confined {
namespace {

using std::chrono_literals::operator""ms;

Program shell(const std::string& script) {
    Program program;
    program.path = "/bin/sh";
    program.arguments = {"-c", script};
    return program;
}

/// A shell that may also start programs, with a folder of its own.
Program office_shell(const std::string& script, const TemporaryFolder& folder) {
    auto program = shell(script);
    program.powers = Powers::office;
    program.folder = folder.path();
    return program;
}

bool has_landlock() {
    return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
}

TEST(ConfinedProgram, ReadsItsInputAndItsOutputIsReturned) {
    Program cat;
    cat.path = "/bin/cat";
    const std::string bytes(1'000'000, 'x');
    cat.input = bytes;
    const auto output = run(cat);
    ASSERT_TRUE(output) << output.error();
    EXPECT_EQ(*output, bytes);
}

TEST(ConfinedProgram, ThatIsMissingIsNamedWithItsPackage) {
    Program program;
    program.path = "/usr/bin/no-such-program";
    program.package = "some-package";
    EXPECT_EQ(run(program).error(),
              "no-such-program is not installed: install the Debian package some-package");
}

TEST(ConfinedProgram, ThatFailsIsQuoted) {
    EXPECT_EQ(run(shell("echo 'no such page' >&2; echo more >&2; exit 3")).error(),
              "sh failed (exit status 3): no such page");
}

TEST(ConfinedProgram, ThatTakesTooLongIsEnded) {
    Program sleep;
    sleep.path = "/bin/sleep";
    sleep.arguments = {"1000"};
    sleep.limits.wall = 200ms;
    EXPECT_EQ(run(sleep).error(), "sleep took longer than 0.2 s");
}

TEST(ConfinedProgram, ThatClosesItsOutputIsStillWaitedFor) {
    auto program = shell("exec >&- 2>&-; while :; do :; done");
    program.limits.wall = 200ms;
    EXPECT_EQ(run(program).error(), "sh took longer than 0.2 s");
}

TEST(ConfinedProgram, ThatComputesTooLongIsEnded) {
    auto program = shell("while :; do :; done");
    program.limits.processor = std::chrono::seconds(1);
    const auto output = run(program);
    ASSERT_FALSE(output);
    EXPECT_TRUE(output.error() == "sh used up its processor time" ||
                output.error() == "sh was killed by SIGKILL")
        << output.error();
}

TEST(ConfinedProgram, ThatWritesWithoutEndIsEnded) {
    Program yes;
    yes.path = "/usr/bin/yes";
    yes.limits.output = 1'000'000;
    EXPECT_EQ(run(yes).error(), "yes wrote more than 1000000 bytes");
}

TEST(ConfinedProgram, ThatComplainsWithoutEndIsEndedAndQuotedOnce) {
    auto program = shell("exec yes complaint >&2");
    program.powers = Powers::office;
    program.folder = "/";
    program.limits.wall = 300ms;
    EXPECT_EQ(run(program).error(), "sh took longer than 0.3 s: complaint");
}

TEST(ConfinedProgram, MayTakeNoMoreMemoryThanItsShare) {
    auto program = shell("x=xxxxxxxxxxxxxxxx; while :; do x=$x$x; done");
    program.limits.memory = std::size_t{64} << 20;
    EXPECT_FALSE(run(program));
}

TEST(ConfinedProgram, SeesNoFileButTheSystemsPrograms) {
    if (!has_landlock())
        GTEST_SKIP() << "this kernel has no Landlock";
    const TemporaryFolder folder;
    const auto secret = folder.path() / "secret";
    std::ofstream(secret) << "the database's password";
    const auto output = run(shell("read line < '" + secret.string() + "' && echo \"$line\""));
    ASSERT_FALSE(output);
    EXPECT_NE(output.error().find("Permission denied"), std::string::npos) << output.error();
}

TEST(ConfinedProgram, WritesNoFile) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "written";
    if (has_landlock()) {
        EXPECT_FALSE(run(shell("echo text > '" + file.string() + "'")));
        EXPECT_FALSE(std::filesystem::exists(file));
    }
}

TEST(ConfinedProgram, WithOfficePowersWritesBelowItsFolderOnly) {
    const TemporaryFolder folder, other;
    const auto output = run(office_shell("mkdir a && echo text > a/file && cat a/file", folder));
    ASSERT_TRUE(output) << output.error();
    EXPECT_EQ(*output, "text\n");
    if (has_landlock()) {
        EXPECT_FALSE(run(office_shell("echo text > '" + other.path().string() + "/file'", folder)));
    }
}

TEST(ConfinedProgram, StartsNoOther) {
    const auto output = run(shell("/bin/ls /; echo status $?"));
    EXPECT_FALSE(output && output->find("usr") != std::string::npos) << *output;
}

TEST(ConfinedProgram, ReachesNoNetwork) {
    const TemporaryFolder folder;
    for (const auto powers : {Powers::compute, Powers::office}) {
        Program program;
        program.path = "/bin/bash";
        program.arguments = {"--norc", "-c", "exec 3<>/dev/tcp/127.0.0.1/9"};
        program.powers = powers;
        program.folder = folder.path();
        const auto output = run(program);
        ASSERT_FALSE(output);
        EXPECT_NE(output.error().find("not permitted"), std::string::npos) << output.error();
    }
}

TEST(ConfinedProgram, InheritsNoVariableAndNoFile) {
    ::setenv("MANDATED_TEST_SECRET", "1", 1);
    const int file = ::open("/dev/null", O_RDONLY); // without O_CLOEXEC on purpose
    const TemporaryFolder folder;
    const auto output = run(office_shell(
        "env; test -e /proc/$$/fd/" + std::to_string(file) + " && echo leaked; true", folder));
    ::close(file);
    ASSERT_TRUE(output) << output.error();
    EXPECT_EQ(output->find("MANDATED"), std::string::npos) << *output;
    EXPECT_EQ(output->find("leaked"), std::string::npos) << *output;
    EXPECT_NE(output->find("LC_ALL=C.UTF-8"), std::string::npos) << *output;
}

TEST(ConfinedProgram, HasItsSignalsBack) {
    sigset_t blocked, before;
    ::sigemptyset(&blocked);
    ::sigaddset(&blocked, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &blocked, &before);
    auto* const ignored = ::signal(SIGHUP, SIG_IGN);
    const TemporaryFolder folder;
    const auto output = run(office_shell("grep -E '^Sig(Blk|Ign)' /proc/self/status", folder));
    ::signal(SIGHUP, ignored);
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    ASSERT_TRUE(output) << output.error();
    EXPECT_EQ(*output, "SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n");
}

TEST(ConfinedProgram, TakesWhatItStartedAlong) {
    const TemporaryFolder folder;
    auto program = office_shell("sleep 1000 & echo $! > child; wait", folder);
    program.limits.wall = 500ms;
    EXPECT_FALSE(run(program));
    std::string child;
    std::ifstream(folder.path() / "child") >> child;
    ASSERT_FALSE(child.empty());
    // Gone, or dead and not yet waited for by whoever inherited it. A signal takes its time where
    // the machine is busy.
    const auto is_dead = [&] {
        std::ifstream status("/proc/" + child + "/stat");
        std::string number, name, state;
        return !(status >> number >> name >> state) || state == "Z";
    };
    for (int tries = 0; tries < 1000 && !is_dead(); ++tries)
        std::this_thread::sleep_for(10ms);
    EXPECT_TRUE(is_dead());
}

TEST(ConfinedProgram, RunsBesideOthers) {
    std::vector<std::thread> threads;
    std::array<bool, 8> right{};
    for (std::size_t i = 0; i < right.size(); ++i)
        threads.emplace_back([i, &right] {
            const auto output = run(shell("echo " + std::to_string(i)));
            right[i] = output && *output == std::to_string(i) + "\n";
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_TRUE(std::all_of(right.begin(), right.end(), [](bool value) { return value; }));
}

} // namespace
} // namespace mandated::extractors::confined
