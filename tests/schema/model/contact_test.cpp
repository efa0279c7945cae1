#include "schema/model/contact.h"

#include <gtest/gtest.h>

namespace mandated {
namespace {

std::vector<Contact> three() {
    std::vector<Contact> contacts(3);
    contacts[0].name = "secretariat";
    contacts[1].name = "desk";
    contacts[2].name = "operators";
    return contacts;
}

TEST(Administrators, AreThoseMarked) {
    auto contacts = three();
    contacts[1].administrator = contacts[2].administrator = true;
    const auto told = administrators(contacts);
    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(told[0]->name, "desk");
    EXPECT_EQ(told[1]->name, "operators");
}

TEST(Administrators, AreTheFirstContactWhereNoneIsMarked) {
    const auto contacts = three();
    const auto told = administrators(contacts);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told[0]->name, "secretariat");
    EXPECT_TRUE(administrators({}).empty());
}

} // namespace
} // namespace mandated
