#include "notify/compose/webhook_body.h"

#include "notify/compose/compose.h"
#include "notify/compose/text.h"
#include "notify/compose/views.h"
#include "notify/compose/words.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace mandated::notify {
namespace {

namespace json = boost::json;

/// Slack takes 50 blocks and 150 characters of a header; Teams 28 kB.
constexpr std::size_t most_entries = 20;
constexpr std::size_t header_width = 150;
constexpr std::size_t line_width = 300;

/// What a chat shows: a title and a few lines on each date.
struct Card {
    struct Entry {
        std::string headline, when, where, words;
    };
    std::string title;
    std::vector<Entry> entries;
    std::size_t more = 0;
};

std::string short_line(const std::string& text) {
    return shortened(in_line(text), line_width);
}

Card::Entry entry_of(const NoticeItem& item, const Reader& reader) {
    const auto& speech = speech_of(reader.language);
    const auto kind = words_for(speech.kinds, item.kind);
    const auto label = words_for(speech.day_labels, item.milestone);
    const auto day = weekday_in_words(speech, item.day);
    const auto when = day.empty() ? "" : fmt::format("{} {}", label, day);
    const auto status = day.empty() ? "" : status_in_words(speech, item.day_status, item);
    return {short_line(capitalized(item.summary.empty() ? std::string(kind) : item.summary)),
            short_line(when + (status.empty() ? "" : " · " + status)),
            short_line(item.address + (item.actors.empty() ? "" : " · " + item.actors)),
            short_line(item.quote.empty() ? "" : "“" + item.quote + "”")};
}

Card card_of(const std::vector<NoticeItem>& items, std::size_t more, const WebhookFrame& frame) {
    Card card{in_line(frame.subject), {}, more};
    for (const auto& item : by_day(items)) {
        if (card.entries.size() < most_entries)
            card.entries.push_back(entry_of(item, frame.reader));
        else
            ++card.more;
    }
    return card;
}

struct CardOf {
    const WebhookFrame& frame;
    Card operator()(const MovedNotice& notice) const {
        return card_of(notice.items, notice.more, frame);
    }
    Card operator()(const UndeliveredNotice&) const { return card_of({}, 0, frame); }
    Card operator()(const auto& notice) const { return card_of(notice.items, 0, frame); }
};

std::string more_of(const Card& card, const Reader& reader) {
    return "+ " + speech_of(reader.language).count(card.more, Counted::date);
}

/// A text without markup: a TextBlock would read it as Markdown.
json::object rich_text(const std::string& text, json::object style = {}) {
    style["type"] = "TextRun";
    style["text"] = text;
    return {{"type", "RichTextBlock"}, {"inlines", json::array{std::move(style)}}};
}

std::string teams(const Card& card, const Reader& reader) {
    json::array body = {rich_text(card.title, {{"size", "Large"}, {"weight", "Bolder"}})};
    for (const auto& entry : card.entries) {
        json::array lines = {rich_text(entry.headline, {{"weight", "Bolder"}})};
        for (const auto* line : {&entry.when, &entry.words})
            if (!line->empty())
                lines.push_back(rich_text(*line));
        lines.push_back(rich_text(entry.where, {{"isSubtle", true}, {"size", "Small"}}));
        body.push_back({{"type", "Container"}, {"separator", true}, {"items", std::move(lines)}});
    }
    if (card.more > 0)
        body.push_back(rich_text(more_of(card, reader)));
    const json::object content = {{"$schema", "http://adaptivecards.io/schemas/adaptive-card.json"},
                                  {"type", "AdaptiveCard"},
                                  {"version", "1.4"},
                                  {"lang", reader.language},
                                  {"body", std::move(body)},
                                  {"msteams", {{"width", "Full"}}}};
    return json::serialize(json::object{
        {"type", "message"},
        {"attachments",
         json::array{json::object{{"contentType", "application/vnd.microsoft.card.adaptive"},
                                  {"contentUrl", nullptr},
                                  {"content", content}}}}});
}

json::object plain_text(const std::string& text) {
    return {{"type", "plain_text"}, {"text", text}, {"emoji", false}};
}

/// Slack reads "<…>" and "&" of a message's text, which notifications show, as its markup.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    return out;
}

std::string slack(const Card& card, const Reader& reader) {
    json::array blocks = {
        {{"type", "header"}, {"text", plain_text(shortened(card.title, header_width))}}};
    for (const auto& entry : card.entries) {
        std::string text = entry.headline;
        for (const auto* line : {&entry.when, &entry.words})
            text += line->empty() ? "" : "\n" + *line;
        blocks.push_back({{"type", "section"}, {"text", plain_text(text)}});
        blocks.push_back({{"type", "context"}, {"elements", json::array{plain_text(entry.where)}}});
    }
    if (card.more > 0)
        blocks.push_back(
            {{"type", "context"}, {"elements", json::array{plain_text(more_of(card, reader))}}});
    return json::serialize(json::object{{"text", escaped(shortened(card.title, line_width))},
                                        {"mrkdwn", false},
                                        {"blocks", std::move(blocks)}});
}

template <typename Told>
std::string body_of(WebhookFormat format, const Told& told, const Card& card,
                    const WebhookFrame& frame) {
    switch (format) {
    case WebhookFormat::teams:
        return teams(card, frame.reader);
    case WebhookFormat::slack:
        return slack(card, frame.reader);
    case WebhookFormat::standard:
        break;
    }
    return payload(told, frame.timestamp);
}

} // namespace

std::string webhook_body(WebhookFormat format, const Notice& notice, const WebhookFrame& frame) {
    return body_of(format, notice, std::visit(CardOf{frame}, notice), frame);
}

std::string webhook_body(WebhookFormat format, const Happening& happening,
                         const WebhookFrame& frame) {
    Card card{in_line(subject_of(happening, frame.reader)), {}, 0};
    if (happening.item)
        card.entries.push_back(entry_of(*happening.item, frame.reader));
    const auto note = short_line(happening.note);
    if (!note.empty() && happening.item)
        card.entries.front().words = note;
    else if (!note.empty())
        card.entries.push_back({in_line(happening.subject), note, "mandated", ""});
    return body_of(format, happening, card, frame);
}

std::string subject_of(const Happening& happening, const Reader& reader) {
    const auto words = words_for(speech_of(reader.language).events, name(happening.event));
    const auto what = happening.item && !happening.item->summary.empty()
                          ? shortened(happening.item->summary, 80) + " — "
                          : std::string();
    return in_line(fmt::format("{}: {}{}", words, what, happening.subject));
}

} // namespace mandated::notify
