#include "extractors/extract.h"
#include "tests/bench/sample_text.h"

#include <benchmark/benchmark.h>

namespace mandated::bench {
namespace {

/// From bytes to tasks; linear where the bytes a second stay the same over the lengths.
void extract_text(benchmark::State& state) {
    const auto text = sample_text(static_cast<std::size_t>(state.range(0)));
    std::size_t tasks = 0;
    for (auto _ : state) {
        const auto resolutions = extractors::extract(text, "sample");
        tasks = resolutions ? resolutions->front().tasks.size() : 0;
        benchmark::DoNotOptimize(tasks);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * state.iterations());
    state.counters["tasks"] = static_cast<double>(tasks);
}
BENCHMARK(extract_text)
    ->RangeMultiplier(10)
    ->Range(10'000, 100'000'000)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace mandated::bench
