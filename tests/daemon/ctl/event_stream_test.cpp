#include "daemon/ctl/event_stream.h"

#include <gtest/gtest.h>

#include <vector>

namespace mandated::ctl {
namespace {

constexpr std::string_view text = ": welcome\n\n"
                                  "id: 12\nevent: task.created\ndata: {\"id\":12}\n\n"
                                  ":\n"
                                  "event:lost\r\ndata: {\"lost\":\r\ndata: 3}\r\n\r\n"
                                  "id: 13\rdata\r\r"
                                  "data: cut off";

std::vector<std::string> read(const std::vector<std::string_view>& pieces) {
    std::vector<std::string> seen;
    EventStream stream([&](const StreamEvent& event) {
        seen.push_back(event.id + "|" + event.type + "|" + event.data);
    });
    for (const auto piece : pieces)
        stream.feed(piece);
    return seen;
}

const std::vector<std::string> expected = {"12|task.created|{\"id\":12}", "12|lost|{\"lost\":\n3}",
                                           "13|message|"};

TEST(AnEventStream, GivesEventsWithoutCommentsAndWhatIsCutOff) {
    EXPECT_EQ(read({text}), expected);
}

TEST(AnEventStream, IsTheSameHoweverItIsCut) {
    for (std::size_t first = 0; first <= text.size(); ++first)
        for (std::size_t second = first; second <= text.size(); second += 7)
            ASSERT_EQ(read({text.substr(0, first), text.substr(first, second - first),
                            text.substr(second)}),
                      expected)
                << first << ", " << second;
}

TEST(AnEventStream, ForgetsWhatWasBegunAtANewConnection) {
    std::vector<std::string> seen;
    EventStream stream([&](const StreamEvent& event) { seen.push_back(event.data); });
    stream.feed("id: 7\ndata: a\n\ndata: half");
    stream.restart();
    EXPECT_EQ(stream.last_id(), "7");
    stream.feed("\xEF\xBB\xBF"
                "data: b\n\n");
    EXPECT_EQ(seen, (std::vector<std::string>{"a", "b"}));
}

} // namespace
} // namespace mandated::ctl
