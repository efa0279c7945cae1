#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <future>
#include <thread>

namespace mandated::daemon {

/// An io_context that a thread runs, as the daemon's main thread does, while the test is on the
/// other side.
class Background {
  public:
    Background() : work_(io.get_executor()), thread_([this] { io.run(); }) {}
    ~Background() {
        io.stop();
        if (thread_.joinable())
            thread_.join();
    }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// Runs it on the io_context's thread and waits for it.
    template <typename What> void run(What what) {
        std::promise<void> done;
        boost::asio::post(io, [&] {
            what();
            done.set_value();
        });
        done.get_future().get();
    }
    /// Waits until nothing is left to do.
    void finish() {
        work_.reset();
        thread_.join();
    }

    boost::asio::io_context io;

  private:
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_;
    std::thread thread_;
};

} // namespace mandated::daemon
