#pragma once

#include "tests/notify/support/temporary_folder.h"

#include <string>
#include <sys/types.h>

namespace mandated::notify {

/// One of the servers in tests/notify, as a child process with a folder of its own; ends with this
/// value.
class Server {
  public:
    /// Returns when the server listens; throws std::runtime_error where it does not start.
    Server(const std::string& script, const std::string& behaviour);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] const std::string& port() const { return port_; }
    [[nodiscard]] std::filesystem::path file(const std::string& name) const {
        return folder_.path() / name;
    }

  private:
    TemporaryFolder folder_;
    pid_t child_ = -1;
    int input_ = -1; ///< its standard input; the server ends when this is closed
    std::string port_;
};

} // namespace mandated::notify
