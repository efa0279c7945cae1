#include "daemon/api/csv.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

TEST(ALineOfCsv, QuotesWhatWouldEndACell) {
    EXPECT_EQ(csv_line({"a", "", "b c"}), "a,,b c\r\n");
    EXPECT_EQ(csv_line({"a,b", "say \"no\"", "two\nlines", "x;y"}),
              "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"x;y\"\r\n");
}

TEST(ACell, IsNeverAFormula) {
    for (const std::string start : {"=", "+", "-", "@", "\t"})
        EXPECT_EQ(csv_line({start + "cmd|' /C calc'!A0"}), "'" + start + "cmd|' /C calc'!A0\r\n");
    EXPECT_EQ(csv_line({"=1,2"}), "\"'=1,2\"\r\n");
    EXPECT_EQ(csv_line({"a=1"}), "a=1\r\n");
}

} // namespace
} // namespace mandated::daemon
