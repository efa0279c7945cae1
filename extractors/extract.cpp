#include "extractors/extract.h"

#include "extractors/document/read_document.h"
#include "extractors/structure/read_resolutions.h"
#include "extractors/tasks/find_tasks.h"

namespace mandated::extractors {

Result<std::vector<Resolution>> extract(std::string_view bytes, std::string_view file_name,
                                        const Vocabularies& vocabularies) {
    auto document = read_document(bytes);
    if (!document)
        return Error{std::string(file_name) + ": " + document.error()};
    auto resolutions = read_resolutions(*document);
    if (!resolutions)
        return Error{std::string(file_name) + ": " + resolutions.error()};
    for (auto& resolution : *resolutions)
        resolution.tasks = find_tasks(resolution, vocabularies);
    return resolutions;
}

} // namespace mandated::extractors
