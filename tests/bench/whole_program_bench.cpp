#include "tests/bench/sample_text.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <unistd.h>

namespace mandated::bench {
namespace {

/// mandatectl extract as a user runs it, on a thousand files of a usual length (20 kB), written as
/// JSON.
void whole_program_thousand_files(benchmark::State& state) {
    const auto folder =
        std::filesystem::temp_directory_path() / ("mandated-bench-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const auto text = sample_text(20'000);
    for (int i = 0; i < 1000; ++i)
        std::ofstream(folder / (std::to_string(i) + ".txt")) << text;
    std::string command = MANDATED_BIN "/mandatectl extract --format json ";
    command += folder.string() + "/*.txt > /dev/null";
    for (auto _ : state)
        if (std::system(command.c_str()) != 0)
            state.SkipWithError("mandatectl failed");
    state.SetBytesProcessed(static_cast<std::int64_t>(text.size()) * 1000 * state.iterations());
    std::filesystem::remove_all(folder);
}
BENCHMARK(whole_program_thousand_files)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace mandated::bench
