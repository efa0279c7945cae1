#include "daemon/run/heartbeat.h"

#include "daemon/service/signals_blocked.h"
#include "daemon/supervision/log.h"
#include "notify/transport/webhook.h"

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/json.hpp>

#include <atomic>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

/// A monitor that answers no sooner is as good as silent.
constexpr std::chrono::seconds patience{20};

std::string body_of(Instant now, const std::string& status) {
    return json::serialize(json::object{
        {"type", "mandated.alive"}, {"timestamp", to_string(now)}, {"data", {{"status", status}}}});
}

} // namespace

struct Heartbeat::Impl {
    std::atomic<bool> under_way = false;
    bool failing = false; ///< the thread's
    std::stop_source abort;
    boost::asio::thread_pool thread{1};

    void tell(const notify::Delivery& outcome) {
        const bool sent = outcome.outcome == notify::Outcome::sent;
        if (!sent && !std::exchange(failing, true))
            log(LogLevel::warning, "the monitor was not reached: " + outcome.detail);
        if (sent && std::exchange(failing, false))
            log(LogLevel::info, "the monitor is reached again");
    }
};

Heartbeat::Heartbeat() {
    const SignalsBlocked blocked; // signals are the main thread's
    impl_ = std::make_shared<Impl>();
}

Heartbeat::~Heartbeat() {
    stop();
    impl_->thread.join();
}

void Heartbeat::stop() {
    impl_->abort.request_stop();
}

void Heartbeat::beat(const Config& config, Instant now, const std::string& status) {
    if (config.monitor.url.empty() || impl_->under_way.exchange(true))
        return;
    notify::WebhookSettings settings;
    settings.ca_file = config.webhook.ca_file.string();
    settings.allowed_hosts = config.webhook.allowed_hosts;
    settings.allow_private = config.webhook.allow_private;
    settings.allow_http = config.webhook.allow_http;
    settings.timeout = patience;
    boost::asio::post(impl_->thread, [impl = impl_, settings = std::move(settings),
                                      url = config.monitor.url, now, body = body_of(now, status)] {
        const auto identity = "alive_" + std::to_string(now.time_since_epoch().count());
        const auto outcome =
            notify::post_webhook(settings, url, "", identity, now, body, impl->abort.get_token());
        if (!impl->abort.stop_requested())
            impl->tell(outcome);
        impl->under_way = false;
    });
}

} // namespace mandated::daemon
