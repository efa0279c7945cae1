#include "daemon/ctl/field_line.h"

#include <array>
#include <charconv>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

constexpr std::array<std::string_view, 6> known = {"due",   "kind",       "actors",
                                                   "count", "recipients", "summary"};

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

std::vector<std::string> cut(const std::string& text, char at) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(at, start), text.size());
        parts.push_back(trimmed(std::string_view(text).substr(start, end - start)));
        start = end + 1;
    }
    return parts;
}

bool is_known(const std::string& name) {
    return std::find(known.begin(), known.end(), name) != known.end();
}

/// "due" of "due=HRC/65"; "" where it names no field.
std::string field_named(const std::string& part) {
    const auto equals = part.find('=');
    return equals == std::string::npos ? "" : trimmed(std::string_view(part).substr(0, equals));
}

/// The parts between semicolons; one that names no field belongs to the summary before it.
std::vector<std::string> parts_of(const std::string& line) {
    std::vector<std::string> parts;
    for (auto& part : cut(line, ';')) {
        if (part.empty())
            continue;
        if (!parts.empty() && !is_known(field_named(part)) &&
            field_named(parts.back()) == "summary")
            parts.back() += "; " + part;
        else
            parts.push_back(std::move(part));
    }
    return parts;
}

Result<json::value> value_of(const std::string& field, const std::string& text) {
    if (field == "kind" || field == "summary")
        return json::value(text);
    if (field != "count")
        return json::value(typed_list({text}));
    int count = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (failure != std::errc{} || end != text.data() + text.size())
        return Error{"count is '" + text + "', expected a number"};
    return json::value(count);
}

} // namespace

json::array typed_list(const std::vector<std::string>& words) {
    json::array list;
    for (const auto& word : words)
        for (const auto& each : cut(word, ','))
            if (!each.empty() && each != "none")
                list.emplace_back(each);
    return list;
}

Result<json::object> read_field_line(const std::string& line) {
    json::object fields;
    const auto parts = parts_of(line);
    for (const auto& part : parts) {
        const auto field = field_named(part);
        if (parts.size() == 1 && part.find('=') == std::string::npos) {
            fields["summary"] = part;
            break;
        }
        if (!is_known(field))
            return Error{"'" + part +
                         "' names no field, expected due=, kind=, actors=, count=, "
                         "recipients= or summary= with ; between them"};
        if (fields.contains(field))
            return Error{field + " is given twice"};
        auto value = value_of(field, trimmed(std::string_view(part).substr(part.find('=') + 1)));
        if (!value)
            return Error{value.error()};
        fields[field] = *std::move(value);
    }
    return fields;
}

} // namespace mandated::ctl
