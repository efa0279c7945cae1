#pragma once

#include <filesystem>

namespace mandated::extractors::confined {

/// A folder of our own below the system's temporary one, removed with all it holds. Throws
/// std::system_error where none can be made.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

} // namespace mandated::extractors::confined
