#include "daemon/api/parameters.h"

#include "schema/model/base64_url.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <limits>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || failure != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

void bad_parameter(const std::string& key, const std::string& value, const std::string& expected) {
    throw ApiError(400, "Bad parameter", key + " is '" + value + "', expected " + expected);
}

std::string text_parameter(const ApiCall& call, const std::string& key) {
    const auto found = call.request.query.find(key);
    return found == call.request.query.end() ? "" : found->second;
}

int number_parameter(const ApiCall& call, const std::string& key, int otherwise, int least,
                     int most) {
    const auto text = text_parameter(call, key);
    if (text.empty())
        return otherwise;
    const auto value = whole_number(text);
    if (!value || *value < least || *value > most)
        bad_parameter(key, text,
                      "a number from " + std::to_string(least) + " to " + std::to_string(most));
    return *value;
}

std::optional<Date> horizon_parameter(const ApiCall& call, const std::string& key) {
    const auto text = text_parameter(call, key);
    if (text.empty())
        return std::nullopt;
    if (const auto day = parse_date(text))
        return day;
    const auto count = whole_number(text.substr(0, text.size() - 1));
    const char unit = text.back();
    if (!count || *count < 0 || *count > 40000 ||
        std::string_view("dwm").find(unit) == std::string_view::npos)
        bad_parameter(key, text, "days, weeks or months ahead such as 90d, 12w or 6m, or a date");
    const Date today = call.context.today();
    return unit == 'm' ? plus_months(today, *count)
                       : plus_days(today, unit == 'w' ? 7 * *count : *count);
}

std::optional<Date> date_parameter(const ApiCall& call, const std::string& key) {
    const auto text = text_parameter(call, key);
    const auto day = parse_date(text);
    if (!day && !text.empty())
        bad_parameter(key, text, "a date such as 2027-06-14");
    return day;
}

bool flag_parameter(const ApiCall& call, const std::string& key) {
    const auto text = text_parameter(call, key);
    if (!text.empty() && text != "1" && text != "true" && text != "0" && text != "false")
        bad_parameter(key, text, "true or false");
    return text == "1" || text == "true";
}

json::object object_body(const ApiCall& call, const std::vector<std::string>& members) {
    json::error_code failure;
    auto body = json::parse(call.request.body, failure);
    if (failure || !body.is_object())
        throw ApiError(400, "Bad body", "the body is no JSON object");
    check_members(body.as_object(), members);
    return std::move(body.as_object());
}

void check_members(const json::object& object, const std::vector<std::string>& members) {
    for (const auto& member : object)
        if (std::find(members.begin(), members.end(), member.key()) == members.end())
            throw ApiError(400, "Bad body",
                           fmt::format("'{}' is no member of the body; expected {}",
                                       std::string_view(member.key()), fmt::join(members, ", ")));
}

std::string text_member(const json::object& body, const std::string& key) {
    const auto* value = body.if_contains(key);
    if (!value || value->is_null())
        return "";
    if (!value->is_string())
        throw ApiError(400, "Bad body", key + " is no text");
    return std::string(value->as_string());
}

Paging paging(const ApiCall& call) {
    constexpr int most = 1000, unless_asked = 50;
    Paging page{number_parameter(call, "limit", unless_asked, 1, most),
                number_parameter(call, "offset", 0, 0, std::numeric_limits<int>::max()),
                {}};
    if (const auto cursor = text_parameter(call, "cursor"); !cursor.empty()) {
        const auto key = from_base64_url(cursor);
        if (!key || key->empty())
            bad_parameter("cursor", cursor, "what the page before gave as next");
        page.after = *key;
    }
    return page;
}

std::optional<std::int64_t> id_after(const Paging& page) {
    if (page.after.empty())
        return std::nullopt;
    const auto id = whole_number(page.after);
    if (!id)
        bad_parameter("cursor", to_base64_url(page.after), "what the page before gave as next");
    return *id;
}

Response list_response(json::array items, int total, const Paging& page, const std::string& last) {
    return json_response(json::object{
        {"items", std::move(items)},
        {"total", total},
        {"limit", page.limit},
        {"offset", page.offset},
        {"next", last.empty() ? json::value(nullptr) : json::value(to_base64_url(last))}});
}

std::vector<RouteParameter> with_paging(std::vector<RouteParameter> own) {
    own.push_back({"limit", "how many to list, 1 to 1000; 50 unless given"});
    own.push_back({"offset", "how many to pass over; 0 unless given"});
    own.push_back(
        {"cursor", "go on where a page ended: its next; stays right when items come and go"});
    return own;
}

} // namespace mandated::daemon
