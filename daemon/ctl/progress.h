#pragma once

#include <cstddef>
#include <string>

namespace mandated::ctl {

/// "[#####·····]  3 of 12  file.docx": what is done and what is being done.
[[nodiscard]] std::string progress_line(std::size_t at, std::size_t of, const std::string& what,
                                        std::size_t columns);

/// A progress bar on standard error while several things are done one after the other; nothing
/// where standard error is no terminal, or there is one thing only.
class Progress {
  public:
    explicit Progress(std::size_t of);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// The next one begins.
    void next(const std::string& what);
    /// Takes the bar away, so that something can be printed.
    void clear();

  private:
    std::size_t of_, at_ = 0;
    bool shown_, drawn_ = false;
};

} // namespace mandated::ctl
