#include "daemon/ctl/files.h"

#include "extractors/document/encoding.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace mandated::ctl {
namespace {

Error too_large(const std::string& path) {
    return Error{fmt::format("{}: larger than {} MiB; no text of resolutions is", path,
                             extractors::kLargestText >> 20)};
}

} // namespace

Result<std::string> read_file(const std::string& path) {
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure))
        return Error{path + ": is a directory, expected a file"};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{path + ": " + std::strerror(errno)};
    // A regular file tells its size; a pipe or device is read no further than the limit.
    const auto size = std::filesystem::file_size(path, failure);
    if (!failure && size > extractors::kLargestText)
        return too_large(path);
    std::string bytes;
    std::array<char, 1 << 16> chunk;
    while (file.read(chunk.data(), chunk.size()) || file.gcount() > 0) {
        bytes.append(chunk.data(), static_cast<std::size_t>(file.gcount()));
        if (bytes.size() > extractors::kLargestText)
            return too_large(path);
    }
    if (file.bad())
        return Error{path + ": could not be read"};
    return bytes;
}

} // namespace mandated::ctl
