#include "extractors/document/encoding.h"

#include <gtest/gtest.h>

namespace mandated::extractors {
namespace {

TEST(Utf8, TheFirstBrokenByteIsFound) {
    constexpr auto whole = std::string_view::npos;
    EXPECT_EQ(first_broken_utf8(""), whole);
    EXPECT_EQ(first_broken_utf8("caf\xC3\xA9 – \xF0\x9F\x8F\x94"), whole);
    EXPECT_EQ(first_broken_utf8("ab\xC3"), 2u) << "cut short";
    EXPECT_EQ(first_broken_utf8("a\xED\xA0\x80"), 1u) << "half of a surrogate pair";
    EXPECT_EQ(first_broken_utf8("\xC0\xAF"), 0u) << "longer than it need be";
}

} // namespace
} // namespace mandated::extractors
