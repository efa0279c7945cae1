#include "notify/transport/maildir.h"
#include "tests/notify/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_in(const fs::path& folder) {
    return {fs::directory_iterator(folder), fs::directory_iterator()};
}

TEST(Maildir, GetsTheMessageInNewWithLocalLineEnds) {
    const TemporaryFolder folder;
    const auto mail = folder.path() / "deep" / "mail";
    const auto delivery = deliver_maildir(mail, "Subject: x\r\n\r\ntext\r\n", "<abc@example.org>");
    ASSERT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
    ASSERT_EQ(files_in(mail / "new").size(), 1U);
    EXPECT_EQ(contents(files_in(mail / "new").front()), "Subject: x\n\ntext\n");
    EXPECT_TRUE(files_in(mail / "tmp").empty());
    EXPECT_TRUE(files_in(mail / "cur").empty());
}

TEST(Maildir, HasOneCopyOfARepeatedMessage) {
    const TemporaryFolder folder;
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(deliver_maildir(folder.path(), "text\n", "<abc@d>").outcome, Outcome::sent);
    EXPECT_EQ(files_in(folder.path() / "new").size(), 1U);
    EXPECT_EQ(deliver_maildir(folder.path(), "text\n", "<other@d>").outcome, Outcome::sent);
    EXPECT_EQ(files_in(folder.path() / "new").size(), 2U);
}

TEST(Maildir, GetsNoSecondCopyOfAMessageSomeoneHasRead) {
    const TemporaryFolder folder;
    ASSERT_EQ(deliver_maildir(folder.path(), "text\n", "<abc@d>").outcome, Outcome::sent);
    const auto unread = files_in(folder.path() / "new").front();
    fs::rename(unread, folder.path() / "cur" / (unread.filename().string() + ":2,S"));
    EXPECT_EQ(deliver_maildir(folder.path(), "text\n", "<abc@d>").outcome, Outcome::sent);
    EXPECT_TRUE(files_in(folder.path() / "new").empty());
}

TEST(Maildir, FinishesWhatACrashLeftHalfWritten) {
    const TemporaryFolder folder;
    fs::create_directories(folder.path() / "tmp");
    std::ofstream(folder.path() / "tmp" / "abc")
        << "half of something much longer than the message";
    EXPECT_EQ(deliver_maildir(folder.path(), "text\n", "abc").outcome, Outcome::sent);
    EXPECT_EQ(contents(folder.path() / "new" / "abc"), "text\n");
}

TEST(Maildir, KeepsAnIdentityWithinTheFolder) {
    const TemporaryFolder folder;
    const auto mail = folder.path() / "mail";
    EXPECT_EQ(deliver_maildir(mail, "text\n", "../../.x:2,S/y").outcome, Outcome::sent);
    EXPECT_EQ(files_in(mail / "new").size(), 1U);
    EXPECT_EQ(files_in(folder.path()).size(), 1U);
}

TEST(Maildir, ThatCannotBeWrittenSaysWhichAndWhy) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "new") << "a file in the way";
    const auto delivery = deliver_maildir(folder.path(), "text\n", "abc");
    EXPECT_EQ(delivery.outcome, Outcome::failed);
    EXPECT_NE(delivery.detail.find((folder.path() / "new").string()), std::string::npos);
    EXPECT_NE(delivery.detail.find(": "), std::string::npos) << delivery.detail;
}

} // namespace
} // namespace mandated::notify
