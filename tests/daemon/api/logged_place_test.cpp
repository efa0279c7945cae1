#include "daemon/api/http/logged_place.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

TEST(LoggedPlace, NamesNobodyAndNoSecret) {
    EXPECT_EQ(logged_place("GET", "/v1/tasks?due_within=90d"), "GET /v1/tasks");
    EXPECT_EQ(logged_place("POST", "/v1/people/Ada%20Example/away"), "POST /v1/people/…");
    EXPECT_EQ(logged_place("POST", "/answer/dG9rZW4"), "POST /answer/…");
    EXPECT_EQ(logged_place("GET", "/"), "GET /");
    EXPECT_EQ(logged_place("OPTIONS", "*"), "OPTIONS *");
}

} // namespace
} // namespace mandated::daemon
