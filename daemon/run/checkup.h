#pragma once

#include <boost/asio/io_context.hpp>

#include <filesystem>
#include <functional>
#include <string>
#include <thread>

namespace mandated::daemon {

/// Reads a large database through once, looking for damage, beside the daemon's work: a start need
/// not wait for it. Small ones are looked at when they are opened.
class Checkup {
  public:
    /// `damaged` is told on the io_context's thread what was found.
    Checkup(boost::asio::io_context& io, std::function<void(const std::string&)> damaged)
        : io_(io), damaged_(std::move(damaged)) {}
    ~Checkup() { stop(); }
    Checkup(const Checkup&) = delete;
    Checkup& operator=(const Checkup&) = delete;

    void start(const std::filesystem::path& database);
    /// Ends a checkup that is under way.
    void stop();

  private:
    boost::asio::io_context& io_;
    std::function<void(const std::string&)> damaged_;
    std::jthread thread_;
};

} // namespace mandated::daemon
