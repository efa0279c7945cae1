#include "daemon/api/board/other_reading.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

std::optional<FieldValues> read(Aspect what, std::vector<std::string> alternative) {
    return other_reading({what, "tracked change", {}, std::move(alternative)});
}

TEST(TheOtherReading, IsTheFieldThatTheDoubtIsAbout) {
    const auto due = read(Aspect::due, {"HRC/62", "by:2026-12-31"});
    EXPECT_EQ(due->given, std::set{ReviewField::due});
    EXPECT_EQ(words_of(ReviewField::due, due->values),
              (std::vector<std::string>{"HRC/62", "by:2026-12-31"}));
    EXPECT_EQ(read(Aspect::kind, {"oral_update"})->values.kind, TaskKind::oral_update);
    EXPECT_EQ(read(Aspect::actor, {"SG", "HC"})->values.actors,
              (std::vector{ActorClass::SG, ActorClass::HC}));
    EXPECT_EQ(read(Aspect::count, {"5"})->values.count, 5);
    EXPECT_EQ(read(Aspect::recipient, {"GA"})->given, std::set{ReviewField::recipients});
}

TEST(WhatIsNotDecidedOrNotUnderstood, IsNoOtherReading) {
    EXPECT_FALSE(read(Aspect::due, {}));
    EXPECT_FALSE(read(Aspect::due, {"soon"}));
    EXPECT_FALSE(read(Aspect::kind, {"letter"}));
    EXPECT_FALSE(read(Aspect::kind, {"report", "panel"}));
    EXPECT_FALSE(read(Aspect::count, {"5x"}));
    EXPECT_FALSE(read(Aspect::verb, {"invite"}));
    EXPECT_FALSE(read(Aspect::condition, {"within existing resources"}));
}

} // namespace
} // namespace mandated::daemon
