#pragma once

#include "notify/transport/smtp_options.h"
#include "schema/model/result.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace mandated::notify {

/// Asks the source, and remembers a program's answer for five minutes. The error names the source
/// and never shows what it gave.
class Token {
  public:
    [[nodiscard]] Result<std::string> of(const TokenSource& source, const std::stop_token& stop);
    /// The server refused it: the next use asks the source.
    void forget() { known_.reset(); }

  private:
    struct Known {
        TokenSource source;
        std::string token;
        std::chrono::steady_clock::time_point until;
    };
    std::optional<Known> known_;
};

/// The first line of a secret's file; nothing where it cannot be read.
[[nodiscard]] std::optional<std::string> first_line(const std::filesystem::path& file);

} // namespace mandated::notify
