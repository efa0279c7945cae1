#include "extractors/correct.h"

#include "extractors/structure/corrigendum.h"
#include "extractors/tasks/find_tasks.h"

namespace mandated::extractors {

std::vector<std::string> correct(Resolution& resolution, const std::vector<Correction>& corrections,
                                 const Vocabularies& vocabularies) {
    std::vector<std::string> left;
    for (const auto& correction : corrections)
        if (const auto reason = structure::apply(correction, resolution)) {
            const auto place = correction.para.empty() ? "" : "paragraph " + correction.para + ", ";
            left.push_back("“" + place + correction.printed + "”: " + *reason);
        }
    resolution.tasks = find_tasks(resolution, vocabularies);
    return left;
}

} // namespace mandated::extractors
