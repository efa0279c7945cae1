#include "schema/model/crash_point.h"

#include <atomic>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <string>

namespace mandated {
namespace {

struct Crash {
    std::string name; ///< "" for none
    std::atomic<int> passes{1};

    Crash() {
        const char* wanted = std::getenv("MANDATED_CRASH_AT"); // NOLINT(concurrency-mt-unsafe)
        if (wanted == nullptr)
            return;
        name = wanted;
        if (const auto colon = name.find(':'); colon != std::string::npos) {
            int count = 1;
            std::from_chars(name.data() + colon + 1, name.data() + name.size(), count);
            passes = count;
            name.resize(colon);
        }
    }
};

} // namespace

void crash_point(const char* name) {
    static Crash crash;
    if (!crash.name.empty() && crash.name == name && --crash.passes == 0)
        static_cast<void>(std::raise(SIGKILL));
}

} // namespace mandated
