#include "daemon/run/checkup.h"

#include "daemon/service/signals_blocked.h"
#include "schema/store/damage.h"

#include <boost/asio/post.hpp>

namespace mandated::daemon {

void Checkup::start(const std::filesystem::path& database) {
    if (!store::is_large(database))
        return;
    const SignalsBlocked signals_are_for_the_main_thread;
    thread_ = std::jthread([this, database](const std::stop_token& stopped) {
        const auto damage = store::find_damage(database, stopped);
        if (damage)
            boost::asio::post(io_, [this, text = *damage] { damaged_(text); });
    });
}

void Checkup::stop() {
    if (thread_.joinable()) {
        thread_.request_stop();
        thread_.join();
    }
}

} // namespace mandated::daemon
