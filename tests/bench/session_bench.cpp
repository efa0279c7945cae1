#include "daemon/service/session_change.h"
#include "schema/model/clock.h"
#include "schema/store/documents.h"
#include "schema/store/tasks.h"
#include "tests/daemon/scratch_folder.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

namespace mandated::bench {
namespace {

using namespace date::literals;

struct FixedClock : Clock {
    [[nodiscard]] Instant now() const override { return date::sys_days{2026_y / 11 / 23}; }
};

/// A tracker with so many reports to the Council, thirty a resolution, spread over `sessions`
/// sessions from the sixty-fifth on; every tenth recurs.
struct Filled {
    Filled(int count, int sessions)
        : database(*store::Database::open(folder.path() / "bench.db")),
          context{database, clock, daemon::default_config(), [] {}} {
        store::WriteTransaction transaction(database);
        std::int64_t resolution = 0;
        std::string identity;
        for (int i = 0; i < count; ++i) {
            if (i % 30 == 0) {
                Resolution heading;
                identity = fmt::format("A/HRC/RES/63/{}", i / 30 + 1);
                heading.organ = "HRC";
                heading.session = "63";
                heading.adopted = 2026_y / 10 / 5;
                const auto file =
                    store::add_document(database, identity, identity, true, clock.now());
                resolution =
                    store::put_resolution(database, heading, identity, file, 1, clock.now());
            }
            Task task;
            task.para = std::to_string(i % 30 + 1);
            task.index = 1;
            task.kind = TaskKind::report;
            task.actors = {ActorClass::HC};
            task.recipients = {"HRC"};
            task.verb = "submit";
            task.summary = "comprehensive report on access to justice in remote settlements";
            task.due = {*parse_due_anchor(fmt::format("HRC/{}", 65 + i % sessions))};
            if (i % 10 == 9)
                task.due.push_back(*parse_due_anchor("every:P1Y"));
            store::add_task(database, resolution, identity, task, i % 30, clock.now());
        }
        transaction.commit();
        daemon::take_in_shipped_sessions(context);
        daemon::recalculate_all(context);
    }

    daemon::ScratchFolder folder;
    FixedClock clock;
    store::Database database;
    daemon::Context context;
};

/// The sixty-fifth session a week later or back: every date behind it recalculated, stored, put on
/// the trail and told of, in one transaction.
void move_a_session(benchmark::State& state) {
    Filled tracker(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    std::size_t moved = 0;
    bool later = false;
    for (auto _ : state) {
        const Date opens = plus_days(2027_y / 6 / 14, (later = !later) ? 7 : 0);
        daemon::ChangeOptions options;
        options.by = "bench";
        const auto report = daemon::change_sessions(tracker.context,
                                                    {{{"HRC", "65"},
                                                      {{opens, plus_days(opens, 25)}},
                                                      Precision::day,
                                                      DateStatus::tentative,
                                                      "bench"}},
                                                    options);
        moved = report.moved.size();
    }
    state.counters["dates moved"] = static_cast<double>(moved);
}
// 100,000 tasks over six sessions as they fall, and all of them on the one that moves.
BENCHMARK(move_a_session)
    ->Args({100'000, 6})
    ->Args({100'000, 1})
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace mandated::bench
