#include "schema/model/csv.h"

#include <gtest/gtest.h>

namespace mandated {
namespace {

TEST(ALineOfCsv, QuotesWhatWouldEndACell) {
    EXPECT_EQ(csv_record({"a", "", "b c"}), "a,,b c\r\n");
    EXPECT_EQ(csv_record({"a,b", "say \"no\"", "two\nlines", "x;y"}),
              "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"x;y\"\r\n");
}

TEST(ACell, IsNeverAFormula) {
    for (const std::string start : {"=", "+", "-", "@", "\t"})
        EXPECT_EQ(csv_record({start + "cmd|' /C calc'!A0"}), "'" + start + "cmd|' /C calc'!A0\r\n");
    EXPECT_EQ(csv_record({"=1,2"}), "\"'=1,2\"\r\n");
    EXPECT_EQ(csv_record({"a=1"}), "a=1\r\n");
}

} // namespace
} // namespace mandated
