#include "daemon/service/side_work.h"

#include "daemon/service/signals_blocked.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include <exception>

namespace mandated::daemon {
namespace asio = boost::asio;

class SideWork::Impl : public std::enable_shared_from_this<SideWork::Impl> {
  public:
    explicit Impl(asio::io_context& io) : io_(io) {}

    void run(std::function<std::any(const std::stop_token&)> work,
             std::function<void(std::any)> done) {
        asio::post(thread_, [self = shared_from_this(), work = std::move(work),
                             done = std::move(done), guard = asio::make_work_guard(io_)]() mutable {
            const auto token = self->stopping_.get_token();
            if (token.stop_requested())
                return guard.reset();
            std::any outcome;
            try {
                outcome = work(token);
            } catch (...) {
                outcome = std::current_exception();
            }
            if (!token.stop_requested())
                asio::post(self->io_,
                           [outcome = std::move(outcome), done = std::move(done)]() mutable {
                               done(std::move(outcome));
                           });
            guard.reset();
        });
    }

    void stop() { stopping_.request_stop(); }
    void join() { thread_.join(); }

  private:
    asio::io_context& io_;
    std::stop_source stopping_;
    asio::thread_pool thread_{1};
};

SideWork::SideWork(asio::io_context& io) {
    const SignalsBlocked blocked;
    impl_ = std::make_shared<Impl>(io);
}

SideWork::~SideWork() {
    impl_->stop();
    impl_->join();
}

void SideWork::run(std::function<std::any(const std::stop_token&)> work,
                   std::function<void(std::any)> done) {
    impl_->run(std::move(work), std::move(done));
}

void SideWork::stop() {
    impl_->stop();
}

} // namespace mandated::daemon
