#include "schema/model/contact.h"
#include "schema/model/task.h"

#include <gtest/gtest.h>

namespace mandated {
namespace {

using Channels = std::vector<Channel>;

TEST(ALocalAddress, IsShortToType) {
    EXPECT_EQ(local_address("33", 2), "33.2");
    EXPECT_EQ(local_address("12(a)", 1), "12a.1");
    EXPECT_EQ(local_address("12(a)(ii)", 1), "12a(ii).1");
    EXPECT_EQ(local_address("(a)", 1), "(a).1");
    EXPECT_EQ(local_address("12(a", 3), "12(a.3");
}

Task task_of(std::vector<ActorClass> actors) {
    Task task;
    task.actors = std::move(actors);
    return task;
}

TEST(AContactWithoutActors, WantsEveryTask) {
    const Contact everyone;
    EXPECT_TRUE(everyone.wants(task_of({ActorClass::HC})));
    EXPECT_TRUE(everyone.wants(task_of({})));
}

TEST(AContactWithActors, WantsTasksThatNameOneOfThem) {
    Contact contact;
    contact.actors = {ActorClass::HC, ActorClass::SG};
    EXPECT_TRUE(contact.wants(task_of({ActorClass::SP, ActorClass::SG})));
    EXPECT_FALSE(contact.wants(task_of({ActorClass::SP})));
    EXPECT_TRUE(contact.wants(task_of({}))) << "whose it is nobody knows";
}

TEST(ATask, IsToldToAllWhereNoContactWantsIt) {
    std::vector<Contact> contacts(2);
    contacts[0].actors = {ActorClass::HC};
    contacts[1].actors = {ActorClass::SG};
    EXPECT_EQ(addressees(contacts, task_of({ActorClass::SG})),
              std::vector<const Contact*>{&contacts[1]});
    EXPECT_EQ(addressees(contacts, task_of({ActorClass::SP})),
              (std::vector<const Contact*>{&contacts[0], &contacts[1]}));
}

TEST(AContactsChannels, AreThoseItHasAnAddressFor) {
    Contact contact;
    EXPECT_EQ(contact.channels(), Channels{});
    contact.webhook = "https://example.org/hook";
    EXPECT_EQ(contact.channels(), Channels{Channel::webhook});
    contact.email = "unit@example.org";
    EXPECT_EQ(contact.channels(), (Channels{Channel::email, Channel::webhook}));
}

} // namespace
} // namespace mandated
