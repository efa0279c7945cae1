#include "schema/model/csv.h"

#include <string_view>

namespace mandated {
namespace {

std::string csv_field(const std::string& text) {
    const bool formula =
        !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    const auto safe = formula ? "'" + text : text;
    if (safe.find_first_of(",;\"\r\n") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char letter : safe)
        quoted.append(letter == '"' ? 2 : 1, letter);
    return quoted + "\"";
}

} // namespace

std::string csv_record(const std::vector<std::string>& fields) {
    std::string record;
    for (std::size_t i = 0; i < fields.size(); ++i)
        record += (i == 0 ? "" : ",") + csv_field(fields[i]);
    return record + "\r\n";
}

} // namespace mandated
