#include "extractors/structure/numbering.h"

#include <gtest/gtest.h>

namespace mandated::extractors::structure {
namespace {

/// The paths of the parts of paragraph 3.
std::vector<std::string> paths(const std::vector<std::string>& labels) {
    Numbering numbering;
    numbering.number("3");
    std::vector<std::string> all;
    for (std::size_t i = 0; i < labels.size(); ++i)
        all.push_back(numbering.part(labels[i], i + 1 < labels.size() ? labels[i + 1] : ""));
    return all;
}

using Texts = std::vector<std::string>;

TEST(Numbering, TellsALetterFromARomanNumber) {
    EXPECT_EQ(paths({"g", "h", "i", "j"}), (Texts{"3(g)", "3(h)", "3(i)", "3(j)"}));
    EXPECT_EQ(paths({"a", "i", "ii", "b"}), (Texts{"3(a)", "3(a)(i)", "3(a)(ii)", "3(b)"}));
    EXPECT_EQ(paths({"g", "h", "i", "ii", "i"}),
              (Texts{"3(g)", "3(h)", "3(h)(i)", "3(h)(ii)", "3(i)"}));
}

TEST(Numbering, CountsOnInRomanNumbers) {
    EXPECT_EQ(paths({"i", "ii", "iii", "iv", "v", "vi"}),
              (Texts{"3(i)", "3(ii)", "3(iii)", "3(iv)", "3(v)", "3(vi)"}));
}

TEST(Numbering, GoesOnBehindTheAlphabetsEnd) {
    EXPECT_EQ(paths({"y", "z", "aa", "bb"}), (Texts{"3(y)", "3(z)", "3(aa)", "3(bb)"}));
    EXPECT_EQ(paths({"z", "aa", "ab"}), (Texts{"3(z)", "3(aa)", "3(ab)"}));
}

TEST(Numbering, ForgivesASkippedLabel) {
    EXPECT_EQ(paths({"a", "c", "d"}), (Texts{"3(a)", "3(c)", "3(d)"}));
    EXPECT_EQ(paths({"a", "i", "ii", "c"}), (Texts{"3(a)", "3(a)(i)", "3(a)(ii)", "3(c)"}));
}

TEST(Numbering, GoesThreeLevelsDeep) {
    EXPECT_EQ(paths({"a", "i", "1", "2", "ii", "b"}),
              (Texts{"3(a)", "3(a)(i)", "3(a)(i)(1)", "3(a)(i)(2)", "3(a)(ii)", "3(b)"}));
}

TEST(Numbering, StaysBoundedHoweverDeepTheText) {
    const std::vector<std::string> labels(1000, "a");
    EXPECT_LT(paths(labels).back().size(), 40u);
}

} // namespace
} // namespace mandated::extractors::structure
