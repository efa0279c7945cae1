#pragma once

#include "schema/model/result.h"

#include <fmt/format.h>

#include <string>

namespace mandated::daemon {

/// The faults of a file, one a line: "FILE:LINE: what is wrong".
class FileFaults {
  public:
    explicit FileFaults(std::string file) : file_(std::move(file)) {}
    void add(int line, const std::string& what) {
        text_ += fmt::format("{}{}:{}: {}", text_.empty() ? "" : "\n", file_, line, what);
    }
    [[nodiscard]] bool any() const { return !text_.empty(); }
    [[nodiscard]] Error error() const { return Error{text_}; }

  private:
    std::string file_, text_;
};

} // namespace mandated::daemon
