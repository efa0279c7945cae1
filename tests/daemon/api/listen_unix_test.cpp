#include "daemon/api/http/client.h"
#include "daemon/api/http/server.h"
#include "tests/daemon/scratch_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mandated::daemon {
namespace {

class ListeningSocket : public testing::Test {
  protected:
    ~ListeningSocket() override {
        for (const int fd : open)
            ::close(fd);
    }
    Result<int> listen() {
        auto fd = listen_unix(path(), 0660);
        if (fd.ok())
            open.push_back(*fd);
        return fd;
    }
    [[nodiscard]] std::filesystem::path path() const { return folder.path() / "m.sock"; }
    ScratchFolder folder;
    std::vector<int> open;
};

TEST_F(ListeningSocket, HasTheGivenPermissions) {
    ASSERT_TRUE(listen().ok());
    struct stat status {};
    ASSERT_EQ(::stat(path().c_str(), &status), 0);
    EXPECT_TRUE(S_ISSOCK(status.st_mode));
    EXPECT_EQ(status.st_mode & 07777U, 0660U);
}

TEST_F(ListeningSocket, IsNotTakenFromADaemonThatRuns) {
    ASSERT_TRUE(listen().ok());
    const auto second = listen();
    ASSERT_FALSE(second.ok());
    EXPECT_NE(second.error().find("another mandated is listening there"), std::string::npos)
        << second.error();
    EXPECT_TRUE(std::filesystem::exists(path()));
}

TEST_F(ListeningSocket, ReplacesOneThatNobodyListensTo) {
    ASSERT_TRUE(listen().ok());
    ::close(open.back());
    open.pop_back();
    const auto refused = http_call(path(), "GET", "/");
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().find("nobody answers at its socket: systemctl start mandated.socket"),
              std::string::npos)
        << refused.error();
    EXPECT_TRUE(listen().ok());
}

TEST_F(ListeningSocket, LeavesOtherFilesAlone) {
    folder.write("m.sock", "precious");
    const auto refused = listen();
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().find("is no socket"), std::string::npos) << refused.error();
    EXPECT_EQ(std::filesystem::file_size(path()), 8U);
}

TEST_F(ListeningSocket, SaysWhatIsWrongWithItsPath) {
    EXPECT_NE(
        listen_unix(folder.path() / "none/m.sock", 0660).error().find("folder cannot be opened"),
        std::string::npos);
    EXPECT_NE(
        listen_unix(folder.path() / std::string(120, 'x'), 0660).error().find("1 to 107 bytes"),
        std::string::npos);
}

TEST_F(ListeningSocket, IsExplainedToAClientThatCannotReachIt) {
    const auto missing = http_call(path(), "GET", "/");
    EXPECT_NE(missing.error().find("there is no such socket: systemctl start mandated.socket"),
              std::string::npos)
        << missing.error();
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become somebody who may not";
    ASSERT_TRUE(listen().ok());
    std::filesystem::permissions(folder.path(), std::filesystem::perms::all);
    const auto child = ::fork();
    if (child == 0) {
        const bool changed = ::setgid(65534) == 0 && ::setuid(65534) == 0;
        const auto forbidden = http_call(path(), "GET", "/");
        ::_exit(changed && !forbidden.ok() &&
                        forbidden.error().find("you may not use this socket") != std::string::npos
                    ? 0
                    : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
}

} // namespace
} // namespace mandated::daemon
