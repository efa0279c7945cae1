#include "daemon/service/calendar_links.h"

#include "daemon/service/placing.h"
#include "schema/model/base64_url.h"
#include "schema/store/audit.h"
#include "schema/store/documents.h"

#include <boost/url/parse_query.hpp>
#include <fmt/format.h>

#include <openssl/rand.h>
#include <stdexcept>

namespace mandated::daemon {
namespace {

std::string new_secret() {
    constexpr std::size_t bytes = 32;
    std::string random(bytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(random.data()), static_cast<int>(bytes)) != 1)
        throw std::runtime_error("no random bytes are available from OpenSSL");
    return to_base64_url(random);
}

/// Nothing where the text is no query.
std::optional<std::map<std::string, std::string>> read_query(const std::string& text) {
    const auto parsed = boost::urls::parse_query(text);
    if (!parsed)
        return std::nullopt;
    std::map<std::string, std::string> query;
    if (text.empty())
        return query;
    boost::urls::encoding_opts spaces;
    spaces.space_as_plus = true;
    for (const auto& parameter : *parsed)
        query[boost::urls::pct_string_view(parameter.key).decode(spaces)] =
            boost::urls::pct_string_view(parameter.value).decode(spaces);
    return query;
}

} // namespace

Result<MadeLink> make_calendar_link(Context& context, const std::string& person,
                                    const std::string& query, const std::string& by) {
    if (!Placing(context).directory().contact(person))
        return Error{
            fmt::format("person is '{}', expected a person or contact who is known", person)};
    if (!read_query(query))
        return Error{
            fmt::format("query is '{}', expected one such as organ=HRC&kind=report", query)};
    const auto secret = new_secret();
    store::CalendarLink link;
    link.digest = store::sha256_of(secret);
    link.person = person;
    link.query = query;
    link.by = by;
    link.created = context.clock.now();
    store::WriteTransaction transaction(context.database);
    link.id = store::add_calendar_link(context.database, link);
    store::record_audit(context.database, link.created, by, "calendar.made", person, query);
    transaction.commit();
    return MadeLink{std::move(link),
                    fmt::format("{}/calendar/{}", context.config.web.public_url, secret)};
}

std::optional<store::CalendarLink> revoke_calendar_link(Context& context, std::int64_t id,
                                                        const std::string& by) {
    const auto link = store::find_calendar_link(context.database, id);
    if (!link || link->revoked)
        return link;
    store::WriteTransaction transaction(context.database);
    store::revoke_calendar_link(context.database, id, context.clock.now());
    store::record_audit(context.database, context.clock.now(), by, "calendar.revoked", link->person,
                        link->query);
    transaction.commit();
    return store::find_calendar_link(context.database, id);
}

std::optional<OpenedLink> use_calendar_link(Context& context, const std::string& secret) {
    const auto link = store::find_calendar_link(context.database, store::sha256_of(secret));
    if (!link)
        return std::nullopt;
    const Placing placing(context);
    const auto* contact = placing.directory().contact(link->person);
    const auto* person = placing.directory().person(link->person);
    if (!contact || (person && person->left && *person->left <= context.today()))
        return std::nullopt;
    if (link->used != context.today()) {
        store::WriteTransaction transaction(context.database);
        store::set_calendar_link_used(context.database, link->id, context.today());
        transaction.commit();
    }
    return OpenedLink{read_query(link->query).value_or(std::map<std::string, std::string>{}),
                      contact->language};
}

} // namespace mandated::daemon
