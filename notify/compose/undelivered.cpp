#include "notify/compose/undelivered.h"

#include "notify/compose/render.h"
#include "notify/compose/words.h"

#include <boost/json.hpp>

namespace mandated::notify {
namespace {

namespace json = boost::json;
using kainjow::mustache::data;

constexpr std::size_t most_items = 20;
constexpr std::size_t most_text = 200; // bytes

std::size_t listed(const UndeliveredNotice& notice) {
    return std::min(notice.items.size(), most_items);
}

data view_of(const UndeliveredNotice& notice) {
    data items{data::type::list};
    for (std::size_t i = 0; i < listed(notice); ++i) {
        const auto& item = notice.items[i];
        data row;
        row.set("id", std::to_string(item.id));
        row.set("subject", item.subject.empty() ? item.kind : item.subject);
        row.set("contact", item.contact);
        row.set("channel", item.channel);
        row.set("reason", item.reason);
        row.set("created", item.created);
        items.push_back(row);
    }
    const auto more = notice.items.size() - listed(notice);
    data view;
    view.set("title",
             counted(notice.items.size(), "message was", "messages were") + " not delivered");
    view.set("items", items);
    view.set("more", more == 0 ? data(false) : data(std::to_string(more)));
    return view;
}

} // namespace

MailContent compose_undelivered(const UndeliveredNotice& notice) {
    const auto view = view_of(notice);
    return {"Not delivered: " + counted(notice.items.size(), "message", "messages"),
            wrapped(render("undelivered.txt", view).text), render("undelivered.html", view).text};
}

std::string undelivered_payload(const UndeliveredNotice& notice, const std::string& timestamp) {
    json::array items;
    for (std::size_t i = 0; i < listed(notice); ++i) {
        const auto& item = notice.items[i];
        items.push_back(json::object{{"id", item.id},
                                     {"kind", item.kind},
                                     {"contact", item.contact},
                                     {"channel", item.channel},
                                     {"subject", shortened_bytes(item.subject, most_text)},
                                     {"reason", shortened_bytes(item.reason, most_text)},
                                     {"created_at", item.created}});
    }
    return json::serialize(json::object{{"type", "messages.undelivered"},
                                        {"timestamp", timestamp},
                                        {"data",
                                         {{"items", std::move(items)},
                                          {"total", notice.items.size()},
                                          {"more", notice.items.size() - listed(notice)}}}});
}

} // namespace mandated::notify
