#include "extractors/extract.h"
#include "tests/bench/sample_text.h"

#include <benchmark/benchmark.h>

namespace mandated::bench {
namespace {

/// A short Word file with tracked changes, from its bytes to tasks and doubts.
void extract_word_file(benchmark::State& state) {
    const auto bytes = file_text("/samples/A_HRC_RES_63_98_tracked.docx");
    std::size_t tasks = 0;
    for (auto _ : state) {
        const auto resolutions = extractors::extract(bytes, "sample");
        tasks = resolutions ? resolutions->front().tasks.size() : 0;
        benchmark::DoNotOptimize(tasks);
    }
    state.counters["tasks"] = static_cast<double>(tasks);
}
BENCHMARK(extract_word_file)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace mandated::bench
