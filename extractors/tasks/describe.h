#pragma once

#include "extractors/tasks/outputs.h"

namespace mandated::extractors {

/// Turns byte positions of a text into code points; a lookup is constant time.
class CodePoints {
  public:
    explicit CodePoints(std::string_view text);
    [[nodiscard]] std::size_t at(std::size_t byte) const;

  private:
    std::string_view text_;
    std::vector<std::size_t> marks_; ///< the code points before every block of bytes
};

/// The task an output is, but for its paragraph and index: kind, actors, due, summary, evidence,
/// doubts.
[[nodiscard]] Task describe(const Reading& reading, const Output& output,
                            const CodePoints& positions);

} // namespace mandated::extractors
