#include "daemon/ctl/field_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::ctl {
namespace {

using testing::HasSubstr;

std::string read(const std::string& line) {
    const auto fields = read_field_line(line);
    return fields ? boost::json::serialize(*fields) : fields.error();
}

TEST(AFieldLine, NamesFieldsBetweenSemicolons) {
    EXPECT_EQ(read("due=HRC/65, by:2026-12-31; kind = report ;count=2"),
              R"({"due":["HRC/65","by:2026-12-31"],"kind":"report","count":2})");
    EXPECT_EQ(read("actors=none; recipients=HRC"), R"({"actors":[],"recipients":["HRC"]})");
    EXPECT_EQ(read(""), "{}");
}

TEST(ASummary, KeepsItsSemicolonsAndMayStandAlone) {
    EXPECT_EQ(read("summary=report on snow; on ice; due=HRC/65"),
              R"({"summary":"report on snow; on ice","due":["HRC/65"]})");
    EXPECT_EQ(read(" report on snow "), R"({"summary":"report on snow"})");
}

TEST(AFieldLine, SaysWhatIsWrongWithIt) {
    EXPECT_THAT(read("when=HRC/65"), HasSubstr("'when=HRC/65' names no field, expected due="));
    EXPECT_THAT(read("due=HRC/65; report"), HasSubstr("'report' names no field"));
    EXPECT_EQ(read("count=two"), "count is 'two', expected a number");
    EXPECT_EQ(read("kind=report; kind=panel"), "kind is given twice");
}

} // namespace
} // namespace mandated::ctl
