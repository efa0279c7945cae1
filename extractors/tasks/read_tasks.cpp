#include "extractors/tasks/read_tasks.h"

#include "extractors/tasks/find_tasks.h"

namespace mandated::extractors {

void read_tasks(Resolution& resolution, const Vocabularies& vocabularies) {
    // Of a resolution as a whole, only such times are in doubt: those of an earlier reading go.
    std::erase_if(resolution.doubts, [](const Doubt& doubt) { return doubt.what == Aspect::due; });
    std::vector<Doubt> unsettled;
    resolution.tasks = find_tasks(resolution, vocabularies, &unsettled);
    resolution.doubts.insert(resolution.doubts.end(), unsettled.begin(), unsettled.end());
}

} // namespace mandated::extractors
