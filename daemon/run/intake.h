#pragma once

#include "daemon/service/context.h"
#include "daemon/service/file_reader.h"

#include <filesystem>
#include <functional>

namespace mandated::daemon {

/// Ingests the inbox's files: one that was read moves to done/, one that cannot be read to failed/
/// with the reason beside it. Where the database cannot take it, the file stays, the log says why,
/// and `stayed` is called, so that the folder is looked at again later.
class Intake {
  public:
    Intake(Context& context, FileReader& reader, std::function<void()> stayed)
        : context_(context), reader_(reader), stayed_(std::move(stayed)) {}

    /// A file that is handed over again while it is read was changed, and is read again.
    void take_in(const std::filesystem::path& file);

  private:
    void settle(const std::filesystem::path& file, const std::string& bytes, Reading reading);

    Context& context_;
    FileReader& reader_;
    std::function<void()> stayed_;
    std::map<std::filesystem::path, bool> under_way_; ///< and whether it was handed over again
};

} // namespace mandated::daemon
