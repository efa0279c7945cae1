#include "daemon/api/board/same_site.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using Headers = std::map<std::string, std::string>;

TEST(AFormOfThisSite, IsKnownByWhatTheBrowserSaysOfIt) {
    EXPECT_TRUE(is_same_site({{"sec-fetch-site", "same-origin"}}));
    EXPECT_TRUE(is_same_site({{"sec-fetch-site", "none"}}));
    EXPECT_TRUE(
        is_same_site({{"origin", "https://board.example.org"}, {"host", "board.example.org"}}));
    EXPECT_TRUE(is_same_site({{"origin", "http://127.0.0.1:4711"}, {"host", "127.0.0.1:4711"}}));
}

TEST(AFormOfAnotherSite, IsNone) {
    for (const auto& headers : {
             Headers{},
             Headers{{"host", "board"}},
             Headers{{"origin", ""}, {"host", ""}},
             Headers{{"origin", "null"}, {"host", "board"}},
             Headers{{"origin", "https://evil"}, {"host", "board"}},
             Headers{{"origin", "http://127.0.0.1:1"}, {"host", "127.0.0.1:4711"}},
             Headers{{"sec-fetch-site", "cross-site"}},
             Headers{{"sec-fetch-site", "same-site"}},
             // What the browser says of the site counts, whatever the origin.
             Headers{
                 {"sec-fetch-site", "cross-site"}, {"origin", "http://board"}, {"host", "board"}},
         })
        EXPECT_FALSE(is_same_site(headers));
}

} // namespace
} // namespace mandated::daemon
