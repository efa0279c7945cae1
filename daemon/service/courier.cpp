#include "daemon/service/courier.h"

#include "daemon/service/deliver.h"
#include "daemon/service/signals_blocked.h"
#include "daemon/supervision/log.h"
#include "schema/store/outbox.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <fmt/format.h>

namespace mandated::daemon {
namespace asio = boost::asio;

class Courier::Impl : public std::enable_shared_from_this<Impl> {
  public:
    Impl(asio::io_context& io, Context& context, std::function<void()> settled)
        : io_(io), context_(context), settled_(std::move(settled)) {
        const int interrupted = store::resume_interrupted(context.database, context.clock.now());
        if (interrupted > 0)
            log(LogLevel::warning,
                fmt::format("messages under way when the daemon died: {}; each is sent again "
                            "with the same identity",
                            interrupted));
    }

    void pump() {
        for (auto& lane : lanes_)
            start_next(lane);
    }

    [[nodiscard]] bool idle() const {
        return std::none_of(lanes_.begin(), lanes_.end(),
                            [](const Lane& lane) { return lane.busy; });
    }

    [[nodiscard]] std::optional<Instant> next() const {
        std::optional<Instant> earliest;
        for (const auto& lane : lanes_) {
            const auto due =
                lane.busy ? std::nullopt : store::next_attempt_due(context_.database, lane.channel);
            if (due && (!earliest || *due < *earliest))
                earliest = due;
        }
        return earliest;
    }

    void stop(std::function<void()> stopped) {
        stopped_ = std::move(stopped);
        stopping_ = true;
        abort_.request_stop();
        finish_stopping();
    }

    void join() {
        for (auto& lane : lanes_)
            lane.thread.join();
    }

  private:
    struct Lane {
        explicit Lane(Channel its) : channel(its) {}
        Channel channel;
        bool busy = false;
        asio::thread_pool thread{1};
    };

    void start_next(Lane& lane) {
        if (lane.busy || stopping_)
            return;
        const auto now = context_.clock.now();
        auto message = store::next_message(context_.database, lane.channel, now);
        if (!message)
            return;
        store::WriteTransaction transaction(context_.database);
        const auto delivery = store::begin_delivery(context_.database, *message, now);
        transaction.commit();
        ++message->attempts;
        lane.busy = true;
        // The guard keeps the io_context running until the outcome is recorded.
        asio::post(lane.thread,
                   [self = shared_from_this(), &lane, message = *std::move(message), delivery, now,
                    config = context_.config, guard = asio::make_work_guard(io_)]() mutable {
                       auto outcome = deliver(config, message, now, self->abort_.get_token());
                       asio::post(self->io_, [self, &lane, message = std::move(message), delivery,
                                              outcome = std::move(outcome)] {
                           self->settle(lane, message, delivery, outcome);
                       });
                       guard.reset();
                   });
    }

    void settle(Lane& lane, const Message& message, std::int64_t delivery,
                const notify::Delivery& outcome) {
        const auto now = context_.clock.now();
        const auto after = after_attempt(
            message, outcome, store::uncertain_attempts(context_.database, message.id), now);
        store::WriteTransaction transaction(context_.database);
        store::end_delivery(context_.database, delivery, message, after.state, outcome.detail,
                            after.next_attempt, now);
        transaction.commit();
        lane.busy = false;
        report(message, outcome, after);
        start_next(lane);
        settled_();
        finish_stopping();
    }

    static void report(const Message& message, const notify::Delivery& outcome,
                       const AfterAttempt& after) {
        const bool fine = after.state == MessageState::sent;
        const bool lost = after.state == MessageState::dead;
        log(fine   ? LogLevel::info
            : lost ? LogLevel::error
                   : LogLevel::warning,
            fmt::format("{} message {}: {}{}", name(message.channel), message.id, name(after.state),
                        fine ? ""
                             : " (" + outcome.detail + ")" +
                                   (after.next_attempt
                                        ? ", next attempt " + to_string(*after.next_attempt)
                                        : "")),
            {{"MESSAGE_KEY", message.identity}, {"REASON", name(outcome.outcome)}});
    }

    void finish_stopping() {
        if (stopping_ && idle() && stopped_)
            std::exchange(stopped_, nullptr)();
    }

    asio::io_context& io_;
    Context& context_;
    std::function<void()> settled_;
    std::function<void()> stopped_;
    bool stopping_ = false;
    std::stop_source abort_;
    std::array<Lane, 2> lanes_{Lane{Channel::email}, Lane{Channel::webhook}};
};

Courier::Courier(asio::io_context& io, Context& context, std::function<void()> settled) {
    const SignalsBlocked blocked;
    impl_ = std::make_shared<Impl>(io, context, std::move(settled));
}

Courier::~Courier() {
    impl_->stop(nullptr);
    impl_->join();
}

void Courier::pump() {
    impl_->pump();
}
std::optional<Instant> Courier::next() const {
    return impl_->next();
}
void Courier::stop(std::function<void()> stopped) {
    impl_->stop(std::move(stopped));
}

} // namespace mandated::daemon
