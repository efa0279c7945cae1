#include "schema/model/base64_url.h"

#include <gtest/gtest.h>

namespace mandated {
namespace {

TEST(Base64Url, WritesTheExamplesOfItsStandard) {
    // RFC 4648, section 10, without padding.
    const std::vector<std::pair<std::string, std::string>> examples{
        {"", ""},           {"f", "Zg"},          {"fo", "Zm8"},         {"foo", "Zm9v"},
        {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : examples) {
        EXPECT_EQ(to_base64_url(bytes), text);
        EXPECT_EQ(from_base64_url(text), bytes);
    }
    EXPECT_EQ(to_base64_url("\xFB\xFF"), "-_8");
}

TEST(Base64Url, ReadsNoSecondSpelling) {
    for (const auto* text : {"Zg==", "Zh", "Z", "Zm9v\n", "Zm+v", "a b"})
        EXPECT_EQ(from_base64_url(text), std::nullopt) << text;
}

} // namespace
} // namespace mandated
