#include "daemon/service/courier.h"

#include "daemon/service/deliver.h"
#include "daemon/service/dispatch.h"
#include "daemon/service/signals_blocked.h"
#include "daemon/supervision/entries.h"
#include "schema/model/crash_point.h"
#include "schema/store/outbox.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <fmt/format.h>

namespace mandated::daemon {
namespace asio = boost::asio;

namespace {

/// After a fault of the database (a full disk, a lock) what happened is recorded later.
constexpr auto after_fault = std::chrono::seconds{5};

/// What arrives within this time is recorded together. Between two turns queries are answered: each
/// takes several rounds of the loop, and would wait for a turn in every one.
constexpr auto between_turns = std::chrono::microseconds{400};

/// A thread that carries one message at a time.
struct Lane {
    explicit Lane(Channel its) : channel(its) {}
    Channel channel;
    bool busy = false;
    bool kept = false; ///< its connection was left open
    Carrier carrier;   ///< the thread's
    asio::thread_pool thread{1};
};

/// An attempt whose outcome is known but not yet recorded.
struct Arrival {
    Lane* lane = nullptr;
    Message message;
    std::int64_t delivery = 0;
    Attempt attempt;
};

std::string_view in_words(MessageState state) {
    switch (state) {
    case MessageState::sent:
        return "was sent";
    case MessageState::uncertain:
        return "may or may not have been sent";
    case MessageState::dead:
        return "is dead and goes no more";
    default:
        return "was not sent yet";
    }
}

void report(const Message& message, const notify::Delivery& outcome, const AfterAttempt& after) {
    const bool fine = after.state == MessageState::sent;
    const bool lost = after.state == MessageState::dead;
    auto text = fmt::format("message {} {} by {}", message.id, in_words(after.state),
                            name(message.channel));
    if (!fine)
        text += ": " + outcome.detail;
    if (after.next_attempt)
        text += "; next attempt at " + to_string(*after.next_attempt);
    log(fine   ? LogLevel::info
        : lost ? LogLevel::error
               : LogLevel::warning,
        text,
        {entries::message_attempted,
         {"MESSAGE_KEY", message.identity},
         {"CHANNEL", name(message.channel)},
         {"STATE", name(after.state)},
         {"REASON", name(outcome.outcome)}});
}

} // namespace

class Courier::Impl : public std::enable_shared_from_this<Impl> {
  public:
    Impl(asio::io_context& io, Context& context, std::function<void()> settled)
        : io_(io), context_(context), settled_(std::move(settled)), dispatch_(context), pause_(io) {
        const int interrupted = store::resume_interrupted(context.database, context.clock.now());
        if (interrupted > 0)
            log(LogLevel::warning,
                fmt::format("messages that were under way when the daemon died: {}; each is sent "
                            "again with the same identity",
                            interrupted));
    }

    /// Records what has arrived and starts what may leave, in one transaction.
    void turn() {
        const auto now = context_.clock.now();
        const auto before = context_.destinations;
        std::vector<Started> leaving;
        std::vector<AfterAttempt> after;
        try {
            if (!stopping_)
                leaving = choose(now);
            if (arrivals_.empty() && leaving.empty())
                return;
            after = record(leaving, now);
        } catch (...) {
            context_.destinations = before;
            throw;
        }
        for (std::size_t i = 0; i < arrivals_.size(); ++i) {
            arrivals_[i].lane->busy = false;
            report(arrivals_[i].message, arrivals_[i].attempt.delivery, after[i]);
        }
        const auto done = std::exchange(arrivals_, {});
        send(std::move(leaving), now);
        for (const auto& arrival : done)
            if (!arrival.lane->busy && std::exchange(arrival.lane->kept, false))
                asio::post(arrival.lane->thread,
                           [lane = arrival.lane] { lane->carrier.smtp.close(); });
        if (!done.empty())
            settled_();
        finish_stopping();
    }

    [[nodiscard]] std::optional<Instant> next() const {
        std::optional<Instant> earliest;
        for (const auto channel : {Channel::email, Channel::webhook}) {
            if (places(channel) == 0 || faulty_)
                continue;
            const auto due = dispatch_.next(channel, context_.clock.now());
            if (due && (!earliest || *due < *earliest))
                earliest = due;
        }
        return earliest;
    }

    void stop(std::function<void()> stopped) {
        stopped_ = std::move(stopped);
        stopping_ = true;
        abort_.request_stop();
        pause_.cancel();
        finish_stopping();
    }

    void join() {
        for (auto& lane : lanes_)
            lane->thread.join();
    }

  private:
    struct Started {
        Departure departure;
        Lane* lane = nullptr;
        std::int64_t delivery = 0;
    };

    /// Whether the lane will be free once what has arrived is recorded.
    [[nodiscard]] bool is_free(const Lane& lane) const {
        return !lane.busy || std::any_of(arrivals_.begin(), arrivals_.end(),
                                         [&](const Arrival& each) { return each.lane == &lane; });
    }

    /// How many messages of a channel can leave: free lanes, and those not made yet.
    [[nodiscard]] std::size_t places(Channel channel) const {
        const auto busy = std::count_if(lanes_.begin(), lanes_.end(), [&](const auto& lane) {
            return lane->channel == channel && !is_free(*lane);
        });
        const auto& config = context_.config;
        const auto all =
            channel == Channel::email ? config.mail.connections : config.webhook.connections;
        return static_cast<std::size_t>(std::max<std::ptrdiff_t>(all - busy, 0));
    }

    [[nodiscard]] std::vector<Started> choose(Instant now) {
        std::vector<Started> leaving;
        for (const auto channel : {Channel::email, Channel::webhook}) {
            auto departures = dispatch_.take(channel, places(channel), now);
            auto lane = lanes_.begin();
            for (auto& departure : departures) {
                lane = std::find_if(lane, lanes_.end(), [&](const auto& each) {
                    return each->channel == channel && is_free(*each);
                });
                if (lane == lanes_.end()) {
                    const SignalsBlocked blocked;
                    lanes_.push_back(std::make_unique<Lane>(channel));
                    lane = std::prev(lanes_.end());
                }
                leaving.push_back({std::move(departure), lane->get()});
                ++lane;
            }
        }
        return leaving;
    }

    /// What becomes of each message that arrived; on disk when this returns.
    [[nodiscard]] std::vector<AfterAttempt> record(std::vector<Started>& leaving, Instant now) {
        std::vector<AfterAttempt> after;
        store::WriteTransaction transaction(context_.database);
        store::DeliveryWriter writer(context_.database);
        for (const auto& arrival : arrivals_) {
            const auto& outcome = arrival.attempt.delivery;
            const int uncertain_before =
                outcome.outcome == notify::Outcome::uncertain
                    ? store::uncertain_attempts(context_.database, arrival.message)
                    : 0;
            after.push_back(after_attempt(arrival.message, outcome, uncertain_before, now));
            writer.end(arrival.delivery, arrival.message, after.back().state, outcome.detail,
                       after.back().next_attempt, now);
        }
        for (auto& started : leaving)
            started.delivery = writer.begin(started.departure.message, now);
        if (!arrivals_.empty())
            crash_point("before-outcome-commit");
        if (!leaving.empty())
            crash_point("before-attempt-commit");
        transaction.commit();
        if (!arrivals_.empty())
            crash_point("after-outcome-commit");
        if (!leaving.empty())
            crash_point("after-attempt-commit");
        return after;
    }

    void send(std::vector<Started>&& leaving, Instant now) {
        if (leaving.empty())
            return;
        const auto config = std::make_shared<const Config>(context_.config);
        for (auto& started : leaving) {
            auto& lane = *started.lane;
            lane.busy = true;
            lane.kept = started.departure.way.keep;
            auto& [message, way] = started.departure;
            ++message.attempts;
            // The guard keeps the io_context running until the outcome is recorded.
            asio::post(lane.thread,
                       [self = shared_from_this(), &lane, way = std::move(way), now,
                        arrival = Arrival{&lane, std::move(message), started.delivery, {}}, config,
                        guard = asio::make_work_guard(io_)]() mutable {
                           arrival.attempt = deliver(*config, arrival.message, way, now,
                                                     lane.carrier, self->abort_.get_token());
                           asio::post(self->io_, [self, arrival = std::move(arrival)]() mutable {
                               self->arrived(std::move(arrival));
                           });
                           guard.reset();
                       });
        }
    }

    void arrived(Arrival arrival) {
        dispatch_.learn(arrival.message, arrival.attempt, context_.clock.now());
        arrivals_.push_back(std::move(arrival));
        if (!faulty_ && !std::exchange(turn_owed_, true))
            take_turn_after(between_turns);
    }

    /// At once where the service stops meanwhile.
    void take_turn_after(std::chrono::microseconds wait) {
        pause_.expires_after(wait);
        pause_.async_wait(
            [self = shared_from_this()](const boost::system::error_code&) { self->take_turn(); });
    }

    /// A fault of the database loses nothing: what has arrived is kept and recorded later, and
    /// nothing leaves before that.
    void take_turn() {
        turn_owed_ = false;
        faulty_ = false;
        try {
            turn();
        } catch (const std::exception& fault) {
            log(LogLevel::error,
                fmt::format("{}; {} outcomes of deliveries wait to be recorded, and nothing is "
                            "sent meanwhile",
                            store::explained(fault, context_.database), arrivals_.size()));
            if (stopping_) {
                // What is not recorded is sent again at the next start, with the same identity.
                arrivals_.clear();
                finish_stopping();
                return;
            }
            faulty_ = true;
            take_turn_after(after_fault);
        }
    }

    void finish_stopping() {
        const bool idle =
            arrivals_.empty() &&
            std::none_of(lanes_.begin(), lanes_.end(), [](const auto& lane) { return lane->busy; });
        if (stopping_ && idle && stopped_)
            std::exchange(stopped_, nullptr)();
    }

    asio::io_context& io_;
    Context& context_;
    std::function<void()> settled_;
    std::function<void()> stopped_;
    Dispatch dispatch_;
    asio::steady_timer pause_;
    bool stopping_ = false;
    bool turn_owed_ = false; ///< posted, or waited for
    bool faulty_ = false;    ///< the last turn could not be recorded
    std::stop_source abort_;
    std::vector<Arrival> arrivals_;
    std::vector<std::unique_ptr<Lane>> lanes_;
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
    impl_->turn();
}
std::optional<Instant> Courier::next() const {
    return impl_->next();
}
void Courier::stop(std::function<void()> stopped) {
    impl_->stop(std::move(stopped));
}

} // namespace mandated::daemon
