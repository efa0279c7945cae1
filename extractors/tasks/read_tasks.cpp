#include "extractors/tasks/read_tasks.h"

#include "extractors/tasks/find_tasks.h"
#include "extractors/tasks/tracked_changes.h"

namespace mandated::extractors {

void read_tasks(Resolution& resolution, const Vocabularies& vocabularies) {
    // What an earlier reading doubted goes; doubts of the file itself stay.
    std::erase_if(resolution.doubts,
                  [](const Doubt& doubt) { return doubt.what != Aspect::document; });
    std::vector<Doubt> unsettled;
    resolution.tasks = find_tasks(resolution, vocabularies, &unsettled);
    resolution.doubts.insert(resolution.doubts.end(), unsettled.begin(), unsettled.end());
    doubt_tracked_changes(resolution, vocabularies);
}

} // namespace mandated::extractors
