#pragma once

#include "schema/store/database.h"

#include <memory>
#include <optional>
#include <string>

namespace mandated::store {

// The whole database as JSON Lines, for other programs and for a database of another version:
//
//   {"format":"mandated","version":1,"schema":11,"exported_at":"…","tables":{"documents":2,…}}
//   {"table":"documents","row":{"id":1,"name":"…","bytes":{"$base64":"…"}}}
//
// The first line counts the rows of each table. Tables stand behind those they refer to, rows in
// the order of their key. A text that is no UTF-8 is {"$text":"base64"}.

/// Writes the lines of one moment, however long it takes: it holds a read transaction.
class Export {
  public:
    /// The error names the path and what is wrong with it.
    [[nodiscard]] static Result<Export> begin(const std::filesystem::path& database, Instant now);
    Export(Export&&) noexcept;
    Export& operator=(Export&&) noexcept;
    ~Export();

    /// The next whole lines, some 64 KiB unless one alone is longer; nothing after the last. Throws
    /// where the database cannot be read.
    [[nodiscard]] std::optional<std::string> next();

  private:
    struct Guts;
    explicit Export(std::unique_ptr<Guts> guts);
    std::unique_ptr<Guts> guts_;
};

} // namespace mandated::store
