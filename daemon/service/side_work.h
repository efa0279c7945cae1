#pragma once

#include <any>
#include <functional>
#include <memory>
#include <stop_token>

namespace boost::asio {
class io_context;
}

namespace mandated::daemon {

/// Does what takes long and needs the database, one after the other on a thread of its own. The
/// work opens a connection of its own that reads; what changes the database is left to `done`.
class SideWork {
  public:
    explicit SideWork(boost::asio::io_context& io);
    /// Waits for what is being done.
    ~SideWork();
    SideWork(const SideWork&) = delete;
    SideWork& operator=(const SideWork&) = delete;

    /// Calls `done` with what `work` gave on the io_context's thread, which it keeps running until
    /// then. What `work` throws is given as std::exception_ptr.
    void run(std::function<std::any(const std::stop_token&)> work,
             std::function<void(std::any)> done);
    /// Asks the work to end; what waits is not begun, and no `done` is called any more.
    void stop();

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

} // namespace mandated::daemon
