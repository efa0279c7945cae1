#include "extractors/document/confined/temporary_folder.h"

#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace mandated::extractors::confined {

TemporaryFolder::TemporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "mandated-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::system_error(errno, std::generic_category(), name);
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

} // namespace mandated::extractors::confined
