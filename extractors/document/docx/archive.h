#pragma once

#include "schema/model/result.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace mandated::extractors::docx {

/// What a Word file may unpack to. The longest resolutions stay below a hundredth of it.
struct ArchiveLimits {
    std::size_t archive = 64u << 20; ///< bytes of the zip file itself
    std::size_t entries = 10'000;
    std::size_t part = 64u << 20;  ///< bytes of one part, unpacked
    std::size_t total = 96u << 20; ///< bytes of all parts read, unpacked
    std::size_t ratio = 200;       ///< unpacked to packed, for parts above a MiB
};

/// A zip archive in memory. Nothing is unpacked but the parts asked for, and those are counted
/// while they are unpacked: what the archive says of its own sizes is not believed.
class Archive {
  public:
    /// Errors, in words for a person: no zip archive, a truncated one, too many entries. The bytes
    /// must outlive the archive.
    [[nodiscard]] static Result<Archive> open(std::string_view bytes, ArchiveLimits limits = {});

    [[nodiscard]] bool holds(const std::string& name) const;
    /// A part's bytes. Errors: missing, encrypted, damaged, packed in an unusual way, too large.
    [[nodiscard]] Result<std::string> read(const std::string& name);

  private:
    struct Close {
        void operator()(zip* archive) const;
    };
    Archive(zip* archive, ArchiveLimits limits)
        : zip_(archive), limits_(limits), chunk_(64u << 10) {}

    std::unique_ptr<zip, Close> zip_;
    ArchiveLimits limits_;
    std::size_t unpacked_ = 0; ///< bytes of all parts so far
    std::vector<char> chunk_;  ///< what is being unpacked
};

} // namespace mandated::extractors::docx
