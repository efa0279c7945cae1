#pragma once

#include "extractors/tasks/find_tasks.h"

#include <gtest/gtest.h>

namespace mandated::extractors {

/// A resolution with one operative paragraph "1", or with the numbered ones given.
struct Adopted {
    std::string organ = "HRC", session = "59";
    Date day{date::year{2025}, date::month{7}, date::day{4}};
    std::string language = "en";
};

inline Resolution
resolution_with(const std::vector<std::pair<std::string, std::string>>& paragraphs,
                const Adopted& adopted = {}) {
    Resolution resolution;
    resolution.organ = adopted.organ;
    resolution.session = adopted.session;
    resolution.adopted = adopted.day;
    resolution.language = adopted.language;
    for (const auto& [number, text] : paragraphs)
        resolution.paragraphs.push_back({number, ParagraphKind::operative, text, number});
    return resolution;
}

/// "report HC HRC/65" for each task, actors and dues joined by commas.
inline std::vector<std::string> lines(const std::vector<Task>& tasks) {
    std::vector<std::string> written;
    for (const auto& task : tasks) {
        std::string line(name(task.kind));
        for (std::size_t i = 0; i < task.actors.size(); ++i)
            line += (i == 0 ? " " : ",") + std::string(name(task.actors[i]));
        for (std::size_t i = 0; i < task.due.size(); ++i)
            line += (i == 0 ? " " : ",") + to_string(task.due[i]);
        written.push_back(std::move(line));
    }
    return written;
}

/// A sentence of a resolution, the tasks it must give, and why.
struct Case {
    const char* why;
    const char* text;
    std::vector<std::string> tasks;
};

inline void check(const std::vector<Case>& cases, const Adopted& adopted = {}) {
    for (const auto& item : cases)
        EXPECT_EQ(lines(find_tasks(resolution_with({{"1", item.text}}, adopted))), item.tasks)
            << item.why << "\n  " << item.text;
}

} // namespace mandated::extractors
