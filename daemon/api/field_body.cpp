#include "daemon/api/field_body.h"

#include "daemon/api/routes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

[[noreturn]] void wrong(const std::string& member, const json::value& value,
                        const std::string& expected) {
    const auto shown = value.is_string() ? std::string(value.as_string()) : json::serialize(value);
    throw ApiError(400, "Bad body",
                   fmt::format("{} is '{}', expected {}", member, shown, expected));
}

template <typename Enum> std::string one_of() {
    return fmt::format("one of {}", fmt::join(names_of<Enum>, ", "));
}

/// Each text of a list, read by `read`; what it does not know is refused.
template <typename Read>
auto list_of(const std::string& member, const json::value& value, const std::string& expected,
             Read read) {
    std::vector<typename decltype(read(std::string()))::value_type> list;
    if (!value.is_array())
        wrong(member, value, "a list of " + expected);
    for (const auto& each : value.as_array()) {
        const auto known = each.is_string() ? read(std::string(each.as_string())) : std::nullopt;
        if (!known)
            wrong(member, each, expected);
        list.push_back(*known);
    }
    return list;
}

std::optional<std::string> organ_code(const std::string& text) {
    const bool code = !text.empty() &&
                      text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi"
                                             "jklmnopqrstuvwxyz0123456789-") == std::string::npos;
    return code ? std::optional{text} : std::nullopt;
}

void read_field(ReviewField field, const json::value& value, Task& into) {
    const std::string member(name(field));
    switch (field) {
    case ReviewField::due:
        into.due = list_of(member, value,
                           "due anchors such as HRC/65, before:HRC/65, by:2026-12-31 or every:P1Y",
                           [](const std::string& text) { return parse_due_anchor(text); });
        return;
    case ReviewField::kind: {
        const auto kind = value.is_string() ? from_name<TaskKind>(value.as_string()) : std::nullopt;
        if (!kind)
            wrong(member, value, one_of<TaskKind>());
        into.kind = *kind;
        return;
    }
    case ReviewField::actors:
        into.actors = list_of(member, value, one_of<ActorClass>(),
                              [](const std::string& text) { return from_name<ActorClass>(text); });
        return;
    case ReviewField::count:
        if (!value.is_int64() || value.as_int64() < 1 || value.as_int64() > 10'000)
            wrong(member, value, "a number from 1 to 10000");
        into.count = static_cast<int>(value.as_int64());
        return;
    case ReviewField::recipients:
        into.recipients = list_of(member, value, "organ codes such as HRC or GA",
                                  [](const std::string& text) { return organ_code(text); });
        return;
    case ReviewField::summary:
        break;
    }
    if (!value.is_string() || value.as_string().empty())
        wrong(member, value, "what is asked for, in words");
    into.summary = std::string(value.as_string());
}

} // namespace

std::vector<std::string> field_members() {
    return {names_of<ReviewField>.begin(), names_of<ReviewField>.end()};
}

FieldValues fields_in(const json::object& body) {
    FieldValues fields;
    for (const auto field : review_fields) {
        const auto* value = body.if_contains(name(field));
        if (!value || value->is_null())
            continue;
        read_field(field, *value, fields.values);
        fields.given.insert(field);
    }
    return fields;
}

} // namespace mandated::daemon
