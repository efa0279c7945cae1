#include "notify/compose/compose.h"

#include "notify/compose/text.h"
#include "notify/compose/views.h"
#include "notify/compose/words.h"

namespace mandated::notify {
namespace {

/// What most mail programs show of a subject in a wide window.
constexpr std::size_t subject_width = 110;
/// Less of a headline says nothing; the subject is then longer.
constexpr std::size_t least_headline = 30;

/// The template that makes the mail of a notice.
struct TemplateName {
    std::string operator()(const ReminderNotice& notice) const {
        return notice.items.size() == 1 ? "reminder" : "digest";
    }
    std::string operator()(const RegisteredNotice&) const { return "registered"; }
    std::string operator()(const MovedNotice&) const { return "moved"; }
    std::string operator()(const DroppedNotice&) const { return "dropped"; }
    std::string operator()(const UndeliveredNotice&) const { return "undelivered"; }
};

/// The headline of the one task that a notice is about, or "".
struct Headline {
    const Speech& speech;
    std::string operator()(const ReminderNotice& notice) const {
        return notice.items.size() == 1 ? of(notice.items.front()) : "";
    }
    std::string operator()(const DroppedNotice& notice) const {
        return notice.items.size() == 1 ? of(notice.items.front()) : "";
    }
    std::string operator()(const RegisteredNotice&) const { return {}; }
    std::string operator()(const MovedNotice&) const { return {}; }
    std::string operator()(const UndeliveredNotice&) const { return {}; }

  private:
    [[nodiscard]] std::string of(const NoticeItem& item) const {
        if (!item.summary.empty())
            return item.summary;
        const auto kind = words_for(speech.kinds, item.kind);
        return kind.empty() ? item.kind : std::string(kind);
    }
};

struct EventOf {
    std::optional<Event> operator()(const ReminderNotice& notice) const {
        if (notice.sample)
            return Event::test;
        if (notice.items.size() != 1)
            return Event::reminders_folded;
        return is_past(notice.items.front()) ? Event::task_overdue : Event::task_due;
    }
    std::optional<Event> operator()(const RegisteredNotice&) const {
        return Event::resolution_registered;
    }
    std::optional<Event> operator()(const MovedNotice&) const { return Event::session_moved; }
    std::optional<Event> operator()(const DroppedNotice&) const { return std::nullopt; }
    std::optional<Event> operator()(const UndeliveredNotice&) const { return std::nullopt; }
};

/// One line: a template may end with a line break, a subject may not.
std::string subject_from(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    return in_line(text);
}

} // namespace

MailContent compose(const Templates& templates, const Notice& notice, const Reader& reader) {
    const auto& speech = speech_of(reader.language);
    const auto name = std::visit(TemplateName{}, notice);
    auto values = view(notice, reader);
    const auto subject = [&] {
        return subject_from(templates.render(speech.language, name + ".subject", values).text);
    };
    if (const auto headline = in_line(std::visit(Headline{speech}, notice)); !headline.empty()) {
        const auto taken = code_points(subject());
        const auto room = std::max(subject_width - std::min(subject_width, taken), least_headline);
        values.set("what", shortened(headline, room));
    }
    MailContent content;
    content.language = speech.language;
    content.subject = subject();
    values.set("subject", content.subject);
    content.text = wrapped(templates.render(speech.language, name + ".txt", values).text);
    content.html = templates.render(speech.language, name + ".html", values).text;
    return content;
}

std::optional<Event> event_of(const Notice& notice) {
    return std::visit(EventOf{}, notice);
}

} // namespace mandated::notify
