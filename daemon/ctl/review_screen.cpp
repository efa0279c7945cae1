#include "daemon/ctl/review_screen.h"

#include "daemon/ctl/date_words.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/text_width.h"

#include <algorithm>
#include <map>
#include <set>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

// Stand in the text for the begin and end of bold until it is broken into lines.
constexpr char bold_on = '\1', bold_off = '\2';

bool is_mark(char byte) {
    return byte == bold_on || byte == bold_off;
}

bool starts_code_point(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::string styled(std::string text, bool bold) {
    std::string out;
    for (const char byte : text)
        if (!is_mark(byte))
            out += byte;
        else if (bold)
            out += byte == bold_on ? "\x1b[1m" : "\x1b[22m";
    return out;
}

/// Where each code point begins, and the end.
std::vector<std::size_t> offsets_of(const std::string& text) {
    std::vector<std::size_t> offsets;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (starts_code_point(text[i]))
            offsets.push_back(i);
    offsets.push_back(text.size());
    return offsets;
}

std::set<std::string> shown_aspects(const json::object& task) {
    std::set<std::string> aspects{"due", "kind", "actor"};
    for (const auto& doubt : task.at("doubts").as_array())
        aspects.insert(shown(doubt.as_object(), "what"));
    return aspects;
}

/// "HRC/65: deadline 14 Jun 2027 (in 7 months, projected); submission …", an entry an occurrence.
std::string readings(const json::object& task, std::size_t columns) {
    constexpr std::size_t most = 6;
    std::vector<std::pair<std::string, std::string>> lines; // occurrence and reading, its dates
    for (const auto& value : task.at("milestones").as_array()) {
        const auto& date = value.as_object();
        const auto kind = shown(date, "kind");
        if (kind != "deadline" && kind != "submission")
            continue;
        const bool other = date.at("unconfirmed").as_bool();
        const auto head =
            (other ? "or " : "") + shown(date, "occurrence") + (other ? " (unconfirmed): " : ": ");
        auto text = kind + " " + day_and_status(date);
        if (date.at("past_at_entry").as_bool())
            text += ", past at entry";
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [&](const auto& each) { return each.first == head; });
        if (line == lines.end())
            lines.emplace_back(head, std::move(text));
        else
            line->second += "; " + text;
    }
    std::stable_partition(lines.begin(), lines.end(),
                          [](const auto& line) { return !line.first.starts_with("or "); });
    std::string out;
    for (std::size_t i = 0; i < std::min(lines.size(), most); ++i)
        out += wrapped(lines[i].first + lines[i].second, columns, "    ", "  ");
    if (lines.size() > most)
        out += "    and " + std::to_string(lines.size() - most) + " more\n";
    return out.empty() ? "    no date\n" : out;
}

} // namespace

std::string marked(const std::string& text, const json::object& task) {
    const auto offsets = offsets_of(text);
    const auto aspects = shown_aspects(task);
    std::map<std::pair<std::size_t, std::size_t>, std::string> spans; // and what each is about
    for (const auto& value : task.at("evidence").as_array()) {
        const auto& span = value.as_object();
        const auto start = span.at("start").to_number<std::size_t>();
        const auto end = span.at("end").to_number<std::size_t>();
        const bool fits =
            start < end && end < offsets.size() &&
            text.substr(offsets[start], offsets[end] - offsets[start]) == shown(span, "text");
        if (!fits || !aspects.contains(shown(span, "what")))
            continue;
        auto& what = spans[{start, end}];
        what += (what.empty() ? "" : ", ") + shown(span, "what");
    }
    std::string out;
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        for (const auto& [span, what] : spans)
            if (span.second == i)
                out += std::string("]") + bold_off;
        // The longer of two that begin together holds the other.
        for (auto at = spans.rbegin(); at != spans.rend(); ++at)
            if (at->first.first == i)
                out += bold_on + ("[" + at->second) + ": ";
        if (i + 1 < offsets.size())
            out += text.substr(offsets[i], offsets[i + 1] - offsets[i]);
    }
    return out;
}

std::string awaiting_text(const json::object& task) {
    std::string text;
    for (const auto& value : task.at("awaits_second").as_array()) {
        const auto& said = value.as_object();
        const auto& what = said.at("value");
        auto words = shown(said, "field") + " ";
        if (what.is_array())
            words += shown_list(said, "value");
        else
            words = what.is_object() ? shown(what.as_object(), "verdict")
                                     : words + shown(said, "value");
        text += "awaits a second person: " + words + ", says " + shown(said, "by") + " on " +
                day_words(shown(said, "at").substr(0, 10));
        text += (said.at("note").is_null() ? "" : ": " + shown(said, "note")) + "\n";
    }
    return text;
}

std::string review_screen(const json::object& task, const std::string& title,
                          const ScreenStyle& style) {
    std::string out = bold_on + shown(task, "address") + bold_off + "  " + shown(task, "status");
    out += task.at("draft").as_bool() ? ", DRAFT\n" : "\n";
    out += wrapped(title, style.columns, "") + "\n";
    for (const auto& value : task.at("paragraphs").as_array()) {
        const auto& paragraph = value.as_object();
        out += wrapped(shown(paragraph, "number") + ". " + marked(shown(paragraph, "text"), task),
                       style.columns, "  ");
    }
    out += "\n" + wrapped("read as: " + shown(task, "kind") + " by " + shown_list(task, "actors") +
                              " for " + shown_list(task, "recipient") + ", count " +
                              shown(task, "count") + ", due " + shown_list(task, "due"),
                          style.columns, "  ");
    out += wrapped("what: " + shown(task, "summary"), style.columns, "  ");
    out += "  readings\n" + readings(task, style.columns);
    for (const auto& doubt : task.at("doubts").as_array())
        out += wrapped("in doubt: " + shown_doubt(doubt.as_object()), style.columns, "  ");
    if (const auto waiting = awaiting_text(task); !waiting.empty())
        out += "  " + waiting;
    if (const auto later = shown_replacement(task); !later.empty())
        out += "  " + later + "; to confirm: mandatectl task replaced " + shown(task, "address") +
               "\n";
    return styled(out, style.bold);
}

} // namespace mandated::ctl
