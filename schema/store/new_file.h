#pragma once

#include "schema/model/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace mandated::store {

/// A file under construction. It is written beside its place as .NAME.part, for its owner only, and
/// gets its name when it is whole and on disk; until then its end takes it away.
class NewFile {
  public:
    /// What an earlier attempt left there is replaced. The error names the path and why it cannot
    /// be written.
    [[nodiscard]] static Result<NewFile> create(const std::filesystem::path& target);
    NewFile(NewFile&&) noexcept = default;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    /// Where to write.
    [[nodiscard]] const std::filesystem::path& part() const { return part_; }
    [[nodiscard]] const std::filesystem::path& target() const { return target_; }

    enum class Existing { refuse, replace };
    /// Puts it in its place. Why it could not, or nothing.
    [[nodiscard]] std::optional<std::string> finish(Existing existing);

  private:
    NewFile(std::filesystem::path target, std::filesystem::path part)
        : target_(std::move(target)), part_(std::move(part)) {}
    std::filesystem::path target_, part_; ///< moved from or finished: part_ is empty
};

/// Gives a file its folder's owner, where this process may: what root puts into a service's folder
/// has to be the service's.
void give_to_owner_of_folder(const std::filesystem::path& file);

/// Puts a folder's entries on disk; why it could not, or nothing.
[[nodiscard]] std::optional<std::string> sync_folder(const std::filesystem::path& folder);

} // namespace mandated::store
