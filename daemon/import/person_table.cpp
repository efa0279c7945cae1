#include "daemon/import/person_table.h"

#include "daemon/calendar/csv.h"
#include "daemon/config/person_fields.h"
#include "daemon/import/faults.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace mandated::daemon {
namespace {

/// The columns a table may have.
std::vector<std::string> known_columns() {
    std::vector<std::string> columns{"name", "unit", "role"};
    columns.insert(columns.end(), person_fields().begin(), person_fields().end());
    return columns;
}

void check_header(const CsvRow& header, FileFaults& faults) {
    const auto known = known_columns();
    std::set<std::string> seen;
    for (const auto& column : header.fields) {
        if (std::find(known.begin(), known.end(), column) == known.end())
            faults.add(header.line, fmt::format("column '{}' is unknown, expected some of {}",
                                                column, fmt::join(known, ", ")));
        else if (!seen.insert(column).second)
            faults.add(header.line, fmt::format("column '{}' is there twice", column));
    }
    for (const auto* column : {"name", "email"})
        if (!seen.contains(column))
            faults.add(header.line, fmt::format("has no column {}", column));
}

/// Sets the row's field; what was expected instead.
std::string take_field(PersonRow& row, const std::string& column, const std::string& text) {
    if (column == "name") {
        row.name = text;
        return check_name(text);
    }
    if (text.empty())
        return {};
    if (column == "unit") {
        row.unit = text;
        return check_name(text);
    }
    if (column == "role") {
        row.role = from_name<Role>(text);
        return row.role && *row.role != Role::next_supervisor
                   ? ""
                   : "owner, alternate, validator or supervisor";
    }
    Person scratch;
    row.fields[column] = text;
    return set_field(scratch, column, text);
}

PersonRow read_row(const CsvRow& header, const CsvRow& line, FileFaults& faults) {
    PersonRow row;
    row.line = line.line;
    bool has_role = false; // right or not
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        has_role = has_role || (header.fields[i] == "role" && !line.fields[i].empty());
        if (const auto expected = take_field(row, header.fields[i], line.fields[i]);
            !expected.empty())
            faults.add(line.line, fmt::format("{} is '{}', expected {}", header.fields[i],
                                              line.fields[i], expected));
    }
    if (!row.unit.empty() && !has_role)
        faults.add(line.line, "has a unit but no role, expected both or neither");
    if (row.unit.empty() && has_role)
        faults.add(line.line, "has a role but no unit, expected both or neither");
    return row;
}

} // namespace

Result<std::vector<PersonRow>> read_person_table(std::string_view text, const std::string& name) {
    const auto lines = read_csv(text);
    if (!lines)
        return Error{name + ": " + lines.error()};
    if (lines->size() < 2)
        return Error{name + ": holds nobody; expected a line that names the columns "
                            "(name,email,unit,role …) and a line for each person"};
    FileFaults faults(name);
    const auto& header = lines->front();
    check_header(header, faults);
    if (faults.any())
        return faults.error();
    std::vector<PersonRow> rows;
    for (auto line = std::next(lines->begin()); line != lines->end(); ++line) {
        if (line->fields.size() != header.fields.size())
            faults.add(line->line, fmt::format("{} fields, expected {} as in the first line",
                                               line->fields.size(), header.fields.size()));
        else
            rows.push_back(read_row(header, *line, faults));
    }
    if (faults.any())
        return faults.error();
    return rows;
}

} // namespace mandated::daemon
