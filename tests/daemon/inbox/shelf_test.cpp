#include "daemon/inbox/shelf.h"
#include "tests/daemon/scratch_folder.h"

#include <gtest/gtest.h>

#include <sstream>

namespace mandated::daemon {
namespace {

std::string text_of(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

TEST(MoveTo, OverwritesNothingAndMakesTheFolder) {
    const ScratchFolder folder;
    const auto done = folder.path() / "done/2026";
    for (const auto* name : {"a.docx", "a-2.docx", "a-3.docx"}) {
        const auto moved = move_to(folder.write("a.docx", name), done);
        ASSERT_TRUE(moved.ok()) << moved.error();
        EXPECT_EQ(*moved, done / name);
        EXPECT_EQ(text_of(*moved), name);
    }
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "a.docx"));
}

TEST(MoveTo, NumbersNamesWithoutExtension) {
    const ScratchFolder folder;
    EXPECT_EQ(*move_to(folder.write("a", ""), folder.path() / "done"), folder.path() / "done/a");
    EXPECT_EQ(*move_to(folder.write("a", ""), folder.path() / "done"), folder.path() / "done/a-2");
}

TEST(MoveTo, SaysWhatWentWrong) {
    const ScratchFolder folder;
    const auto missing = move_to(folder.path() / "none", folder.path() / "done");
    EXPECT_NE(missing.error().find("cannot be moved"), std::string::npos) << missing.error();
    const auto file = folder.write("file", "");
    EXPECT_NE(move_to(file, file).error().find("cannot be created"), std::string::npos);
}

TEST(WriteReason, WritesItBesideTheFile) {
    const ScratchFolder folder;
    const auto file = folder.write("a.docx", "");
    const auto reason = write_reason(file, "no resolution was found");
    ASSERT_TRUE(reason.ok()) << reason.error();
    EXPECT_EQ(*reason, folder.path() / "a.docx.reason.txt");
    EXPECT_EQ(text_of(*reason), "no resolution was found\n");
    EXPECT_FALSE(write_reason(folder.path() / "none/a", "x").ok());
}

} // namespace
} // namespace mandated::daemon
