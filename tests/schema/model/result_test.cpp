#include "schema/model/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace mandated {
namespace {

TEST(AResult, HoldsAValueOrTheReasonWhyThereIsNone) {
    const Result<std::string> value(std::string("text"));
    EXPECT_TRUE(value.ok());
    EXPECT_EQ(*value, "text");
    EXPECT_EQ(value->size(), 4);
    EXPECT_THROW(static_cast<void>(value.error()), std::bad_variant_access);

    const Result<std::string> reason(Error{"no text: expected one"});
    EXPECT_FALSE(reason);
    EXPECT_EQ(reason.error(), "no text: expected one");
    EXPECT_THROW(static_cast<void>(reason.value()), std::bad_variant_access);
}

TEST(AResult, GivesUpWhatCanOnlyBeMoved) {
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = *std::move(result);
    EXPECT_EQ(*taken, 7);
}

} // namespace
} // namespace mandated
