#pragma once

#include "schema/store/documents.h"
#include "schema/store/tasks.h"

#include <string>
#include <vector>

namespace mandated::store {

inline Instant at(const char* text) {
    return parse_instant(text).value();
}
inline Date on(const char* text) {
    return parse_date(text).value();
}
inline std::vector<DueAnchor> anchors(const std::vector<const char*>& texts) {
    std::vector<DueAnchor> parsed;
    for (const auto* text : texts)
        parsed.push_back(parse_due_anchor(text).value());
    return parsed;
}

/// When a test's things are registered unless it says otherwise.
inline const Instant noon = at("2026-11-23T12:00:00Z");

inline Task report_in(const std::string& para, int index = 1) {
    Task task;
    task.para = para;
    task.index = index;
    return task;
}

inline Milestone milestone(const char* day, const std::string& occurrence = "HRC/65") {
    Milestone made;
    made.occurrence = occurrence;
    made.day = on(day);
    return made;
}

/// A tracker in memory, and short ways to fill it.
struct Store {
    Store() : database(open()) {}

    std::int64_t resolution(const std::string& symbol, const Resolution& heading = {}) {
        const auto file = add_document(database, symbol + ".txt", symbol, false, noon);
        return put_resolution(database, heading, symbol, file, 1, noon);
    }
    /// A task of a resolution that is there already or is added.
    std::int64_t task(const std::string& symbol, const Task& task,
                      const std::vector<Milestone>& dates = {}) {
        const auto known = find_resolution(database, symbol);
        const auto id = add_task(database, known ? known->id : resolution(symbol), symbol, task,
                                 ++position_, noon);
        put_milestones(database, id, dates, today);
        return id;
    }

    Database database;
    Date today = on("2027-01-10"); ///< as of which tasks are listed

  private:
    static Database open() {
        auto opened = Database::open(":memory:");
        return *std::move(opened);
    }
    int position_ = 0;
};

} // namespace mandated::store
