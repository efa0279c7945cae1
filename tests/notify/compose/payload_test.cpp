#include "notify/compose/compose.h"
#include "tests/notify/support/samples.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

namespace json = boost::json;

const std::string timestamp = "2027-04-01T06:00:00Z";

NoticeItem wordy_item() {
    auto item = full_item();
    std::string words;
    while (words.size() < 5000)
        words += "прав человека \"и\" ";
    item.summary = item.basis = item.quote = words;
    item.doubts.assign(30, words);
    return item;
}

TEST(ReminderPayload, HoldsTheItem) {
    const auto body = json::parse(payload(reminder_of(full_item()), timestamp)).as_object();
    EXPECT_EQ(body.at("type").as_string(), "task.due");
    EXPECT_EQ(body.at("timestamp").as_string(), timestamp);
    const auto& data = body.at("data").as_object();
    EXPECT_EQ(data.at("more").to_number<int>(), 0);
    const auto& item = data.at("items").as_array().at(0).as_object();
    EXPECT_EQ(item.at("address").as_string(), "A/HRC/RES/59/3:33.2");
    EXPECT_EQ(item.at("actors"), json::value({"HC", "SG"}));
    EXPECT_EQ(item.at("recipient"), json::value(json::array{"HRC"}));
    EXPECT_EQ(item.at("day").as_string(), "2027-04-05");
    EXPECT_EQ(item.at("day_status").as_string(), "projected");
    EXPECT_EQ(item.at("days_left").to_number<int>(), 4);
    EXPECT_EQ(item.at("quote").as_string(), full_item().quote);
    EXPECT_TRUE(item.at("unconfirmed").as_bool());
}

TEST(ReminderPayload, HasTheSameNamesWhereLittleIsKnown) {
    const auto names = [](const NoticeItem& item) {
        const auto body = json::parse(payload(reminder_of(item), timestamp));
        std::vector<std::string> out;
        for (const auto& field : body.at("data").at("items").at(0).as_object())
            out.emplace_back(field.key());
        return out;
    };
    EXPECT_EQ(names(bare_item()), names(full_item()));
}

TEST(ReminderPayload, OfFortyWordyItemsListsAllBelowTheLimit) {
    ReminderNotice notice;
    notice.items.assign(40, wordy_item());
    const auto text = payload(notice, timestamp);
    EXPECT_LT(text.size(), payload_limit);
    const auto body = json::parse(text).as_object(); // also: cut within no character
    EXPECT_EQ(body.at("type").as_string(), "reminders.folded");
    EXPECT_EQ(body.at("data").at("items").as_array().size(), 40U);
}

TEST(ReminderPayload, ShortensNoMoreThanNeeded) {
    ReminderNotice notice;
    notice.items.assign(3, full_item());
    const auto body = json::parse(payload(notice, timestamp));
    EXPECT_EQ(body.at("data").at("items").at(2).at("quote").as_string(), full_item().quote);
    const auto one = json::parse(payload(reminder_of(wordy_item()), timestamp));
    EXPECT_GT(one.at("data").at("items").at(0).at("quote").as_string().size(), 300U);
}

TEST(RegisteredPayload, TellsOfTheResolution) {
    const auto body = json::parse(payload(full_registration(), timestamp));
    EXPECT_EQ(body.at("type").as_string(), "resolution.registered");
    const auto& data = body.at("data").as_object();
    EXPECT_EQ(data.at("symbol").as_string(), "A/HRC/RES/59/3");
    EXPECT_EQ(data.at("tasks").to_number<int>(), 3);
    EXPECT_EQ(data.at("items").as_array().size(), 3U);
    EXPECT_EQ(data.at("doubts").at(0).as_string(), "the session is not printed");
}

TEST(RegisteredPayload, OfAHugeResolutionSaysHowManyAreLeftOut) {
    auto notice = full_registration();
    notice.title = wordy_item().summary;
    notice.items.assign(500, wordy_item());
    notice.doubts.assign(500, wordy_item().summary);
    const auto text = payload(notice, timestamp);
    EXPECT_LT(text.size(), payload_limit);
    const auto body = json::parse(text);
    const auto listed = body.at("data").at("items").as_array().size();
    EXPECT_GT(listed, 25U);
    EXPECT_EQ(body.at("data").at("more").to_number<std::size_t>(), 500 - listed);
}

} // namespace
} // namespace mandated::notify
