#include "notify/transport/program.h"
#include "notify/transport/sendmail.h"
#include "notify/transport/token.h"
#include "tests/notify/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

using namespace std::chrono_literals;

const std::string message = "Subject: x\r\n\r\nbody\r\n";

/// A program of the shell's in place of sendmail.
Delivery sent_by(const std::string& script, std::chrono::seconds timeout = 30s,
                 const std::string& to = "them@example.org") {
    return send_by_program({"/bin/sh", "-c", script, "sh", "-f", "{from}", "--", "{to}"},
                           "us@example.org", to, message, timeout, {});
}

TEST(ASendmailProgram, GetsTheMessageAndTheAddresses) {
    const TemporaryFolder folder;
    const auto file = (folder.path() / "taken").string();
    const auto delivery = sent_by("echo \"$@\" >" + file + "; cat >>" + file);
    EXPECT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
    EXPECT_EQ(contents(file), "-f us@example.org -- them@example.org\nSubject: x\n\nbody\n");
}

TEST(ASendmailProgram, SaysByItsStatusWhatBecameOfTheMessage) {
    struct Case {
        const char* script;
        Outcome outcome;
        bool reached;
    };
    for (const auto& [script, outcome, reached] :
         {Case{"exit 0", Outcome::sent, true},
          Case{"echo no such user >&2; exit 67", Outcome::dead, true},
          Case{"exit 65", Outcome::dead, true}, Case{"exit 75", Outcome::failed, false},
          Case{"exit 1", Outcome::failed, false}, Case{"kill -9 $$", Outcome::uncertain, false}}) {
        const auto delivery = sent_by(script);
        EXPECT_EQ(delivery.outcome, outcome) << script;
        EXPECT_EQ(delivery.reached, reached) << script;
    }
    EXPECT_EQ(sent_by("echo no such user >&2; exit 67").detail,
              "/bin/sh ended with status 67: no such user");
}

TEST(ASendmailProgram, ThatHangsIsKilledWithItsChildrenAndTheOutcomeIsUncertain) {
    const auto delivery = sent_by("sleep 3600 & sleep 3600", 1s);
    EXPECT_EQ(delivery.outcome, Outcome::uncertain);
    EXPECT_EQ(delivery.detail, "/bin/sh did not end within 1 seconds");
}

TEST(ASendmailProgram, ThatIsMissingFailsForNow) {
    const auto delivery =
        send_by_program({"/nowhere/sendmail"}, "us@example.org", "a@b.org", message, 5s, {});
    EXPECT_EQ(delivery.outcome, Outcome::failed);
    EXPECT_EQ(delivery.detail, "/nowhere/sendmail cannot be run: No such file or directory");
}

TEST(ASendmailProgram, GetsNoAddressThatWouldBeAnOption) {
    EXPECT_EQ(sent_by("exit 0", 5s, "-X/etc/x@example.org").outcome, Outcome::dead);
}

TEST(AProgram, ThatReadsNothingAndWritesMuchIsNoHindrance) {
    const std::string input(1 << 20, 'x');
    const auto end =
        run_program({"/bin/sh", "-c", "head -c 1000000 /dev/zero; exit 3"}, input, 30s, {});
    EXPECT_EQ(end.how, ProgramEnd::How::exited);
    EXPECT_EQ(end.status, 3);
    EXPECT_EQ(end.output.size(), 16 * 1024);
}

TEST(AProgram, IsEndedByAStop) {
    std::stop_source stop;
    stop.request_stop();
    const auto end = run_program({"/bin/sleep", "3600"}, "", 3600s, stop.get_token());
    EXPECT_EQ(end.how, ProgramEnd::How::given_up);
}

TEST(AToken, ComesFromAProgramOrAFile) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "token";
    std::ofstream(file) << "from-a-file\nmore\n";
    Token token;
    EXPECT_EQ(token.of({file, {}}, {}).value(), "from-a-file");
    EXPECT_EQ(token.of({{}, {"/bin/echo", "from-a-program"}}, {}).value(), "from-a-program");
}

TEST(AToken, IsRememberedUntilItIsRefused) {
    const TemporaryFolder folder;
    const auto calls = (folder.path() / "calls").string();
    const TokenSource source{{}, {"/bin/sh", "-c", "echo x >>" + calls + "; wc -l <" + calls}};
    Token token;
    EXPECT_EQ(token.of(source, {}).value(), "1");
    EXPECT_EQ(token.of(source, {}).value(), "1");
    token.forget();
    EXPECT_EQ(token.of(source, {}).value(), "2");
}

TEST(AToken, ThatIsNoneIsAnErrorThatNamesTheSource) {
    Token token;
    EXPECT_EQ(token.of({"/nowhere/token", {}}, {}).error(),
              "/nowhere/token: no token on its first line");
    EXPECT_EQ(token.of({{}, {"/bin/echo", "two words"}}, {}).error(), "/bin/echo printed no token");
    EXPECT_EQ(token.of({{}, {"/bin/sh", "-c", "exit 2"}}, {}).error(),
              "the token's command: /bin/sh ended with status 2");
}

} // namespace
} // namespace mandated::notify
