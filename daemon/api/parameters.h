#pragma once

#include "daemon/api/routes.h"
#include "schema/model/dates.h"
#include "schema/model/names.h"

#include <boost/json.hpp>

#include <optional>
#include <string>

namespace mandated::daemon {

// Reading a request's parameters. What is not as expected is thrown as ApiError 400 that names the
// parameter.

/// The parameter's text, or "" where it is missing.
[[nodiscard]] std::string text_parameter(const ApiCall& call, const std::string& key);
[[nodiscard]] int number_parameter(const ApiCall& call, const std::string& key, int otherwise,
                                   int least, int most);
/// "90d", "12w" or "6m" ahead of today, or a date.
[[nodiscard]] std::optional<Date> horizon_parameter(const ApiCall& call, const std::string& key);
[[nodiscard]] std::optional<Date> date_parameter(const ApiCall& call, const std::string& key);
[[nodiscard]] bool flag_parameter(const ApiCall& call, const std::string& key);
/// The body as a JSON object of these members; an unknown one is refused, so that a misspelt member
/// does not pass for a missing one.
[[nodiscard]] boost::json::object object_body(const ApiCall& call,
                                              const std::vector<std::string>& members);
/// The same for an object within a body.
void check_members(const boost::json::object& object, const std::vector<std::string>& members);
/// A member of the body that is text, or "".
[[nodiscard]] std::string text_member(const boost::json::object& body, const std::string& key);

[[noreturn]] void bad_parameter(const std::string& key, const std::string& value,
                                const std::string& expected);

/// One of an enumeration's words.
template <typename Enum>
[[nodiscard]] std::optional<Enum> word_parameter(const ApiCall& call, const std::string& key) {
    const auto word = text_parameter(call, key);
    if (word.empty())
        return std::nullopt;
    if (const auto value = from_name<Enum>(word))
        return value;
    std::string expected;
    for (const auto known : names_of<Enum>)
        expected += (expected.empty() ? "" : ", ") + std::string(known);
    bad_parameter(key, word, "one of " + expected);
}

/// A page of a list, 50 unless asked, 1000 at most.
struct Paging {
    int limit = 50, offset = 0;
    std::string after; ///< the key of the last item of the page before; "" for the first page
};
[[nodiscard]] Paging paging(const ApiCall& call);
/// {"items", "total", "limit", "offset", "next"}; `last` is the key of the last item, from which
/// the next page goes on, "" where nothing follows.
[[nodiscard]] Response list_response(boost::json::array items, int total, const Paging& page,
                                     const std::string& last = {});
/// A page of records that are sorted by their keys.
template <typename Records, typename Key, typename View>
Response page_of(const ApiCall& call, const Records& records, Key key_of, View view) {
    const auto page = paging(call);
    const auto size = static_cast<std::size_t>(records.size());
    std::size_t begin = 0;
    while (!page.after.empty() && begin < size && key_of(records[begin]) <= page.after)
        ++begin;
    begin = std::min(size, begin + static_cast<std::size_t>(page.offset));
    const auto end = std::min(size, begin + static_cast<std::size_t>(page.limit));
    boost::json::array items;
    for (auto i = begin; i < end; ++i)
        items.push_back(view(records[i]));
    return list_response(std::move(items), static_cast<int>(size), page,
                         end < size && end > begin ? key_of(records[end - 1]) : std::string());
}
/// The number that a page's key is: an id. Nothing for the first page.
[[nodiscard]] std::optional<std::int64_t> id_after(const Paging& page);
/// The parameters every list takes, behind those of its own.
[[nodiscard]] std::vector<RouteParameter> with_paging(std::vector<RouteParameter> own);

} // namespace mandated::daemon
