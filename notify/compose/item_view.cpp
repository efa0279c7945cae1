#include "notify/compose/item_view.h"

#include "notify/compose/text.h"
#include "notify/compose/words.h"
#include "schema/model/dates.h"

#include <fmt/format.h>

namespace mandated::notify {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

/// A line of a digest, not more.
constexpr std::size_t short_headline = 90;

/// The colour of each group: dark enough to be read on white, light enough on black.
std::string_view colour_of(Urgency urgency) {
    switch (urgency) {
    case Urgency::overdue:
        return "#c0362c";
    case Urgency::today:
        return "#b45309";
    case Urgency::week:
        return "#1d6fb8";
    case Urgency::later:
    case Urgency::undated:
        break;
    }
    return "#5b6b7b";
}

/// Doubts below a label that says what they are.
data shown_doubts(const Speech& speech, std::vector<std::string> doubts) {
    constexpr std::string_view label = "in doubt: ";
    for (auto& doubt : doubts) {
        if (doubt.starts_with(label))
            doubt.erase(0, label.size());
        doubt = speech.remark(doubt);
    }
    return shown(doubts);
}

data shown_passages(const std::vector<Passage>& passages) {
    list out;
    for (const auto& passage : passages) {
        data one;
        one.set("words", in_line(passage.text));
        one.set("marked", passage.marked);
        out.push_back(one);
    }
    return out;
}

data shown_links(const std::vector<NoticeLink>& links) {
    list out;
    for (const auto& link : links) {
        data one;
        one.set("label", in_line(link.label));
        one.set("url", in_line(link.url));
        out.push_back(one);
    }
    return out;
}

data shown_absentees(const Speech& speech, const std::vector<Stead>& absentees) {
    list out;
    for (const auto& absentee : absentees) {
        data one;
        one.set("name", in_line(absentee.name));
        one.set("left", absentee.left);
        one.set("until", day_in_words(speech, absentee.day));
        out.push_back(one);
    }
    return out;
}

std::string others(const NoticeItem& item, const Reader& reader) {
    std::string out;
    for (const auto& name : item.told)
        if (name != reader.name)
            out += (out.empty() ? "" : ", ") + name;
    return out;
}

/// A code in the language's words, or as it is.
std::string in_words(std::span<const Word> table, const std::string& code) {
    const auto words = words_for(table, code);
    return words.empty() ? code : std::string(words);
}

} // namespace

data shown(const std::string& text) {
    return text.empty() ? data(false) : data(in_line(text));
}

data shown(const std::vector<std::string>& lines) {
    list out;
    for (const auto& line : lines)
        out.push_back(data(in_line(line)));
    return out;
}

data item_view(const NoticeItem& item, const Reader& reader) {
    const auto& speech = speech_of(reader.language);
    const auto parts = address_parts(item.address);
    const auto kind = in_words(speech.kinds, item.kind);
    const auto headline = capitalized(item.summary.empty() ? kind : item.summary);
    const auto label = in_words(speech.day_labels, item.milestone);
    const bool exact = item.days_left && parse_date(item.day);
    const auto urgency = urgency_of(item);
    data view;
    view.set("headline", shown(headline));
    view.set("short_headline", shown(shortened(headline, short_headline)));
    view.set("when", shown(capitalized(when_in_words(speech, item))));
    view.set("sure_when", shown(capitalized(sure_in_words(speech, item))));
    view.set("address", shown(item.address));
    view.set("symbol", shown(parts.symbol));
    view.set("paragraph", shown(parts.paragraph));
    view.set("kind", shown(capitalized(kind)));
    view.set("actors", shown(actors_in_words(speech, item.actors)));
    view.set("recipient", shown(item.recipient));
    view.set("session", shown(item.session));
    view.set("milestone", shown(in_words(speech.milestones, item.milestone)));
    view.set("is_submission", item.milestone == "submission");
    view.set("day_label", shown(label));
    view.set("day_label_wide", shown(fmt::format("{:<12} ", label)));
    view.set("day", shown(weekday_in_words(speech, item.day)));
    view.set("distance", shown(exact ? speech.distance(*item.days_left) : ""));
    view.set("big_distance", shown(exact ? capitalized(speech.distance(*item.days_left)) : ""));
    view.set("status",
             shown(item.day.empty() ? "" : status_in_words(speech, item.day_status, item)));
    view.set("status_word",
             shown(item.day.empty() ? "" : in_words(speech.statuses, item.day_status)));
    view.set("was", shown(weekday_in_words(speech, item.was)));
    view.set("was_status", shown(in_words(speech.statuses, item.was_status)));
    const bool other_deadline = item.milestone != "deadline" || item.deadline != item.day;
    view.set("deadline", shown(other_deadline ? weekday_in_words(speech, item.deadline) : ""));
    view.set("deadline_status", shown(item.deadline_status.empty()
                                          ? ""
                                          : status_in_words(speech, item.deadline_status, item)));
    view.set("basis", shown(item.basis.empty() ? "" : speech.remark(item.basis)));
    view.set("quote", shown(item.quote));
    view.set("has_passages", !item.passages.empty());
    view.set("passages", shown_passages(item.passages));
    view.set("others", shown(others(item, reader)));
    view.set("has_links", !item.links.empty());
    view.set("links", shown_links(item.links));
    view.set("escalation", item.escalation);
    view.set("validates", item.role == "validator");
    view.set("owner", shown(item.owner));
    view.set("in_place_of", shown_absentees(speech, item.in_place_of));
    view.set("quiet_until", shown(day_in_words(speech, item.quiet_until)));
    view.set("unconfirmed", item.unconfirmed);
    view.set("past_at_entry", item.past_at_entry);
    view.set("is_overdue", urgency == Urgency::overdue && !item.past_at_entry);
    view.set("has_doubts", !item.doubts.empty());
    view.set("doubts", shown_doubts(speech, item.doubts));
    view.set("colour", std::string(colour_of(urgency)));
    return view;
}

data item_views(const std::vector<NoticeItem>& items, const Reader& reader) {
    list out;
    for (const auto& item : items)
        out.push_back(item_view(item, reader));
    return out;
}

} // namespace mandated::notify
