#pragma once

#include "daemon/import/person_table.h"
#include "daemon/service/context.h"
#include "schema/model/person.h"
#include "schema/model/result.h"
#include "schema/model/routing.h"
#include "schema/store/tasks.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

// Who is reminded, as people administer it. Every change is one transaction with its line in the
// audit trail; an error says what was expected and nothing was changed.

/// Particulars by their names (daemon/config/person_fields.h).
using Fields = std::map<std::string, std::string>;

/// Adds a person or changes the fields given. Somebody who leaves needs a successor, or an
/// alternate in each unit they own.
[[nodiscard]] Result<Person> set_person(Context& context, const std::string& name,
                                        const Fields& fields, const std::string& by);
/// Adds a unit or changes the fields given.
[[nodiscard]] Result<Unit> set_unit(Context& context, const std::string& name, const Fields& fields,
                                    const std::string& by);

struct ImportedPeople {
    int people = 0, units = 0; ///< named by the table
};
/// Takes in a table whole or not at all: people are added or changed in the fields given, units
/// that are not there yet are made. The error names every fault by line and field.
[[nodiscard]] Result<ImportedPeople> import_people(Context& context,
                                                   const std::vector<PersonRow>& rows,
                                                   const std::string& source,
                                                   const std::string& by);

[[nodiscard]] Result<Absence> set_absence(Context& context, const Absence& absence,
                                          const std::string& by);
/// The person is there again from a day on; how many absences that ended or took back.
[[nodiscard]] Result<int> end_absence(Context& context, const std::string& person, Date day,
                                      const std::string& by);

/// Adds a route before another, at the end where none is given.
[[nodiscard]] Result<TaskRoute> add_route(Context& context, TaskRoute route,
                                          std::optional<std::int64_t> before,
                                          const std::string& by);
[[nodiscard]] Result<TaskRoute> remove_route(Context& context, std::int64_t id,
                                             const std::string& by);

/// Says who answers for a task, whatever the routes say; both "" gives it back to them.
[[nodiscard]] Result<store::TaskRow> assign_task(Context& context, const store::TaskRow& task,
                                                 const Assignment& assignment,
                                                 const std::string& note, const std::string& by);

} // namespace mandated::daemon
