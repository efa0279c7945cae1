#include "daemon/ctl/files.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace mandated::ctl {

Result<std::string> read_file(const std::string& path) {
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure))
        return Error{path + ": is a directory, expected a file"};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{path + ": " + std::strerror(errno)};
    std::ostringstream bytes;
    if (!(bytes << file.rdbuf()) && file.peek() != std::ifstream::traits_type::eof())
        return Error{path + ": could not be read"};
    return std::move(bytes).str();
}

} // namespace mandated::ctl
