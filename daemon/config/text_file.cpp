#include "daemon/config/text_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace mandated::daemon {

Result<std::string> text_of_file(const std::filesystem::path& path) {
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure))
        return Error{path.string() + ": is a folder, expected a TOML file"};
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || (file.peek() != std::ifstream::traits_type::eof() && !(text << file.rdbuf())))
        return Error{path.string() + ": cannot be read: " + std::strerror(errno) +
                     ", expected a TOML file"};
    return std::move(text).str();
}

} // namespace mandated::daemon
