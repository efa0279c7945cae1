#pragma once

#include "extractors/document/confined/descriptor.h"
#include "extractors/document/confined/program.h"

#include <sys/types.h>

namespace mandated::extractors::confined {

/// A program under way. All its processes die with this.
class Running {
  public:
    Running(pid_t process, Descriptor output, Descriptor errors);
    ~Running();
    Running(Running&& other) noexcept;
    Running& operator=(Running&&) = delete;
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    [[nodiscard]] int output() const { return output_.get(); } ///< does not block
    [[nodiscard]] int errors() const { return errors_.get(); } ///< does not block
    [[nodiscard]] int ended() const { return handle_.get(); }  ///< readable when the program ended
    /// Kills what is left of its process group and returns how the program ended, as waitpid says.
    int finish();

  private:
    pid_t process_;
    Descriptor output_, errors_, handle_;
};

/// Starts a program, confined. The error says at which step it failed.
[[nodiscard]] Result<Running> start(const Program& program);

} // namespace mandated::extractors::confined
