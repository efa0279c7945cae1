#include "daemon/config/person_fields.h"

#include "daemon/config/checks.h"

#include <array>
#include <sstream>

namespace mandated::daemon {
namespace {

constexpr std::size_t longest_title = 200;

std::string set_email(Person& person, const std::string& text) {
    auto expected = check_email(text);
    if (expected.empty())
        person.email = text;
    return expected;
}

std::string set_zone(Person& person, const std::string& text) {
    auto expected = text.empty() ? "" : check_zone_name(text);
    if (expected.empty())
        person.zone = text;
    return expected;
}

std::string set_hours(Person& person, const std::string& text) {
    const auto hours = parse_office_hours(text);
    if (!hours && !text.empty())
        return "hours of one day such as 08:30-17:00";
    person.hours = hours;
    return {};
}

std::string set_language(Person& person, const std::string& text) {
    if (!text.empty() && text != "en" && text != "fr")
        return "en or fr";
    person.language = text.empty() ? "en" : text;
    return {};
}

std::string set_station(Person& person, const std::string& text) {
    auto expected = check_line(text);
    if (expected.empty())
        person.station = text;
    return expected;
}

std::string set_channels(Person& person, const std::string& text) {
    std::istringstream words(text);
    std::vector<std::string> channels;
    for (std::string word; words >> word;)
        channels.push_back(word);
    person.channels = channels.empty() ? std::vector<std::string>{"email"} : std::move(channels);
    return {};
}

std::string set_administrator(Person& person, const std::string& text) {
    if (!text.empty() && text != "yes" && text != "no")
        return "yes or no";
    person.administrator = text == "yes";
    return {};
}

std::string set_left(Person& person, const std::string& text) {
    const auto day = parse_date(text);
    if (!day && !text.empty())
        return "a date such as 2027-06-14, the first day on which they are gone";
    person.left = day;
    return {};
}

std::string set_successor(Person& person, const std::string& text) {
    auto expected = text.empty() ? "" : check_contact_name(text);
    if (expected.empty())
        person.successor = text;
    return expected;
}

template <typename Record> struct Field {
    std::string_view name;
    std::string (*set)(Record&, const std::string&);
};

std::string set_login(Person& person, const std::string& text) {
    constexpr std::size_t longest = 100;
    if (text.size() > longest || text.find_first_of(" ,") != std::string::npos ||
        !check_line(text).empty())
        return "a login of at most 100 bytes without spaces and commas";
    person.login = text;
    return {};
}

constexpr std::array<Field<Person>, 10> fields_of_people = {{{"email", set_email},
                                                             {"zone", set_zone},
                                                             {"hours", set_hours},
                                                             {"language", set_language},
                                                             {"station", set_station},
                                                             {"channels", set_channels},
                                                             {"administrator", set_administrator},
                                                             {"left", set_left},
                                                             {"successor", set_successor},
                                                             {"login", set_login}}};

/// Names of people or units, "" for a vacant post.
template <std::string Unit::*member> std::string set_post(Unit& unit, const std::string& text) {
    auto expected = text.empty() ? "" : check_contact_name(text);
    if (expected.empty())
        unit.*member = text;
    return expected;
}

std::string set_title(Unit& unit, const std::string& text) {
    if (text.size() > longest_title || !check_line(text).empty())
        return "at most 200 bytes without control characters";
    unit.title = text;
    return {};
}

constexpr std::array<Field<Unit>, 6> fields_of_units = {
    {{"title", set_title},
     {"parent", set_post<&Unit::parent>},
     {"owner", set_post<&Unit::owner>},
     {"alternate", set_post<&Unit::alternate>},
     {"validator", set_post<&Unit::validator>},
     {"supervisor", set_post<&Unit::supervisor>}}};

template <typename Fields> std::vector<std::string> names_in(const Fields& fields) {
    std::vector<std::string> names;
    names.reserve(fields.size());
    for (const auto& field : fields)
        names.emplace_back(field.name);
    return names;
}

template <typename Record, typename Fields>
std::string set_in(const Fields& fields, Record& record, std::string_view name,
                   const std::string& text) {
    for (const auto& field : fields)
        if (field.name == name)
            return field.set(record, text);
    return "no such field";
}

} // namespace

const std::vector<std::string>& person_fields() {
    static const auto names = names_in(fields_of_people);
    return names;
}

const std::vector<std::string>& unit_fields() {
    static const auto names = names_in(fields_of_units);
    return names;
}

std::string set_field(Person& person, std::string_view field, const std::string& text) {
    return set_in(fields_of_people, person, field, text);
}

std::string set_field(Unit& unit, std::string_view field, const std::string& text) {
    return set_in(fields_of_units, unit, field, text);
}

std::string check_name(const std::string& name) {
    return check_contact_name(name);
}

} // namespace mandated::daemon
