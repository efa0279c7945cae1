#include "extractors/extract.h"
#include "tests/bench/sample_text.h"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <vector>

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

/// The same on whole resolutions as they are, where a collection of them lies beside the project:
/// they ask for less than the sample, whose operative part is all there is.
void extract_resolutions(benchmark::State& state) {
    const std::filesystem::path folder = MANDATED_SOURCE_DIR "/../shared/corpus/resolutions";
    if (!std::filesystem::is_directory(folder)) {
        state.SkipWithError("no collection of resolutions beside the project");
        return;
    }
    std::vector<std::string> texts;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ostringstream text;
        text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        texts.push_back(text.str());
    }
    std::int64_t bytes = 0, tasks = 0;
    for (auto _ : state) {
        tasks = bytes = 0;
        for (const auto& text : texts) {
            bytes += static_cast<std::int64_t>(text.size());
            if (const auto found = extractors::extract(text, "resolution"))
                for (const auto& resolution : *found)
                    tasks += static_cast<std::int64_t>(resolution.tasks.size());
        }
    }
    state.SetBytesProcessed(bytes * state.iterations());
    state.counters["texts"] = static_cast<double>(texts.size());
    state.counters["tasks"] = static_cast<double>(tasks);
}
BENCHMARK(extract_resolutions)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace mandated::bench
