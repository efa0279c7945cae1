#include "daemon/service/match_tasks.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

struct Read {
    const char* para;
    TaskKind kind;
    const char* due; ///< "" for none
    const char* summary;
};

/// For each newly read task which stored one it must be, -1 for a new one.
struct Case {
    const char* what;
    std::vector<Read> stored, fresh;
    std::vector<int> expected;
};

void PrintTo(const Case& each, std::ostream* out) {
    *out << each.what;
}

std::vector<Task> tasks_of(const std::vector<Read>& reads) {
    std::vector<Task> tasks;
    for (const auto& read : reads) {
        Task task;
        task.para = read.para;
        task.kind = read.kind;
        if (*read.due)
            task.due = {parse_due_anchor(read.due).value()};
        task.summary = read.summary;
        tasks.push_back(task);
    }
    return tasks;
}

class TasksReadAgain : public testing::TestWithParam<Case> {};

TEST_P(TasksReadAgain, AreTheStoredOnes) {
    std::vector<int> found;
    for (const auto& match : match_tasks(tasks_of(GetParam().stored), tasks_of(GetParam().fresh)))
        found.push_back(match ? static_cast<int>(*match) : -1);
    EXPECT_EQ(found, GetParam().expected) << GetParam().what;
}

constexpr auto report = TaskKind::report, panel = TaskKind::panel;

INSTANTIATE_TEST_SUITE_P(
    OfAParagraph, TasksReadAgain,
    testing::Values(Case{"nothing was stored", {}, {{"4", report, "HRC/65", "report"}}, {-1}},
                    Case{"nothing is asked any more", {{"4", report, "HRC/65", "report"}}, {}, {}},
                    Case{"a changed date keeps its task",
                         {{"4", report, "HRC/65", "report on snow"}},
                         {{"4", report, "HRC/66", "report on snow"}},
                         {0}},
                    Case{"changed words keep their task",
                         {{"4", report, "HRC/65", "report on snow"}},
                         {{"4", report, "HRC/65", "comprehensive report on snow"}},
                         {0}},
                    Case{"another kind is another task",
                         {{"4", report, "HRC/65", "discussion"}},
                         {{"4", panel, "HRC/65", "discussion"}},
                         {-1}},
                    Case{"another paragraph is another task",
                         {{"4", report, "HRC/65", "report"}},
                         {{"5", report, "HRC/65", "report"}},
                         {-1}},
                    Case{"two of a kind in another order",
                         {{"4", report, "HRC/65", "snow"}, {"4", report, "HRC/66", "ice"}},
                         {{"4", report, "HRC/66", "ice"}, {"4", report, "HRC/65", "snow"}},
                         {1, 0}},
                    Case{"two of a kind whose dates both change",
                         {{"4", report, "HRC/65", "snow"}, {"4", report, "HRC/66", "ice"}},
                         {{"4", report, "HRC/66", "snow"}, {"4", report, "HRC/67", "ice"}},
                         {0, 1}},
                    Case{"the first of two is gone and the second's date changes",
                         {{"4", report, "HRC/65", "snow"}, {"4", report, "HRC/66", "ice"}},
                         {{"4", report, "HRC/67", "ice"}},
                         {1}},
                    Case{"the first of two is gone and the second's words change",
                         {{"4", report, "HRC/65", "snow"}, {"4", report, "HRC/66", "ice"}},
                         {{"4", report, "HRC/66", "ice on roads"}},
                         {1}},
                    Case{"one more before two of the same words",
                         {{"4", report, "HRC/65", "report"}, {"4", report, "HRC/66", "report"}},
                         {{"4", report, "HRC/64", "report"},
                          {"4", report, "HRC/65", "report"},
                          {"4", report, "HRC/66", "report"}},
                         {-1, 0, 1}},
                    Case{"no time is no likeness",
                         {{"4", report, "", "snow"}, {"4", report, "", "ice"}},
                         {{"4", report, "", "ice"}, {"4", report, "", "hail"}},
                         {1, 0}}));

} // namespace
} // namespace mandated::daemon
