#include "daemon/service/moved_notice.h"

#include "daemon/calendar/session_text.h"
#include "daemon/service/notice_item.h"
#include "daemon/service/outgoing.h"

#include <fmt/format.h>

#include <map>

namespace mandated::daemon {
namespace {

/// More dates than a person reads in a mail are counted only.
constexpr std::size_t most_items = 200;

/// The tasks' items, read once however many contacts are told.
class Items {
  public:
    Items(Context& context, Placing& placing) : context_(context), placing_(placing) {}

    const notify::NoticeItem& of(const MovedDate& moved) {
        const auto [at, fresh] = made_.try_emplace(&moved);
        if (fresh) {
            const auto task = store::find_task(context_.database, moved.task);
            at->second = notice_item(context_, placing_, *task,
                                     store::milestones_of(context_.database, moved.task), moved.to);
            at->second.was = shown_day(moved.from);
            at->second.was_status = name(moved.from.status);
        }
        return at->second;
    }

  private:
    Context& context_;
    Placing& placing_;
    std::map<const MovedDate*, notify::NoticeItem> made_;
};

notify::MovedNotice notice_for(const ChangeReport& report) {
    notify::MovedNotice notice;
    for (const auto& step : report.steps) {
        if (!step.changes())
            continue;
        notify::MovedSession session;
        session.session = to_string(step.after.id);
        if (step.before) {
            session.was = sittings_in_words(*step.before);
            session.was_status = name(step.before->status);
        }
        session.sits = sittings_in_words(step.after);
        session.status = name(step.after.status);
        session.source = step.after.source;
        notice.sessions.push_back(std::move(session));
    }
    return notice;
}

} // namespace

int queue_moved(Context& context, const ChangeReport& report) {
    using Told = std::pair<std::string, Channel>;
    Placing placing(context);
    std::map<Told, std::vector<const MovedDate*>> told;
    for (const auto& moved : report.moved)
        for (const auto& to : concerned(context, placing, moved)) {
            auto& dates = told[{to.contact->name, to.channel}];
            // Two whose substitute is the same, or who share a webhook, are told once.
            if (dates.empty() || dates.back() != &moved)
                dates.push_back(&moved);
        }
    Items items(context, placing);
    const auto now = to_string(context.clock.now());
    int messages = 0;
    for (const auto& [to, dates] : told) {
        auto notice = notice_for(report);
        for (const auto* moved : dates) {
            if (notice.items.size() < most_items)
                notice.items.push_back(items.of(*moved));
            else
                ++notice.more;
        }
        std::string key = "moved/" + now;
        for (const auto& session : notice.sessions)
            key += "/" + session.session + "/" + session.sits;
        const auto* contact = placing.directory().contact(to.first);
        if (!wants(*contact, to.second, notice))
            continue;
        queue_notice(context,
                     {MessageKind::moved, fmt::format("{}/{}/{}", key, to.first, name(to.second)),
                      contact, to.second},
                     notice);
        ++messages;
    }
    return messages;
}

} // namespace mandated::daemon
