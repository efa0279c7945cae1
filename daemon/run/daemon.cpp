#include "daemon/run/daemon.h"

#include "daemon/api/api.h"
#include "daemon/api/http/server.h"
#include "daemon/api/read_uploads.h"
#include "daemon/api/side_jobs.h"
#include "daemon/clock/wall_timer.h"
#include "daemon/inbox/inbox_watcher.h"
#include "daemon/planner/local_time.h"
#include "daemon/run/checkup.h"
#include "daemon/run/heartbeat.h"
#include "daemon/run/intake.h"
#include "daemon/run/read_again.h"
#include "daemon/service/awake.h"
#include "daemon/service/calendar.h"
#include "daemon/service/courier.h"
#include "daemon/service/dates.h"
#include "daemon/service/events.h"
#include "daemon/service/lineage.h"
#include "daemon/service/remind.h"
#include "daemon/service/retention.h"
#include "daemon/service/side_work.h"
#include "daemon/service/undelivered.h"
#include "daemon/supervision/entries.h"
#include "daemon/supervision/service_manager.h"
#include "daemon/version.h"
#include "schema/store/documents.h"
#include "schema/store/migration_copy.h"
#include "schema/store/people.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <fmt/format.h>

#include <csignal>
#include <malloc.h>
#include <sstream>
#include <unistd.h>

namespace mandated::daemon {
namespace asio = boost::asio;
namespace {

/// After a fault of the database (a full disk, a lock) planning is tried again so much later.
constexpr auto after_fault = std::chrono::minutes{1};
/// A file that the database could not take is read again so much later.
constexpr auto after_stay = std::chrono::seconds{10};
/// Changes that come within this time are planned together, and their reminders folded.
constexpr auto together = std::chrono::milliseconds{250};
/// Between two parts of what is cleared by the rule of retention, requests are answered.
constexpr auto between_parts = std::chrono::milliseconds{100};

/// Planning takes a hundred megabytes for a moment where there are very many tasks; the allocator
/// would keep them.
void release_memory() {
    ::malloc_trim(0);
}

/// The running daemon: one thread, one io_context; deliveries, the reading of files and copies of
/// the database alone have threads of their own.
class Daemon {
  public:
    Daemon(DaemonOptions options, store::Database database)
        : config_file_(std::move(options.config_file)), clock_(std::move(options.clock)),
          database_(std::move(database)),
          context_{database_, *clock_, std::move(options.config), [this] { plan_soon(); }},
          signals_(io_, SIGTERM, SIGINT, SIGHUP), timer_(io_, *clock_), pause_(io_),
          courier_(io_, context_, [this] { sleep(); }), reader_(io_), side_(io_),
          clearing_pause_(io_), intake_(context_, reader_, [this] { rescan_later(); }),
          patience_(io_), checkup_(io_, [this](const std::string& damage) { give_up(damage); }),
          watchdog_(io_, [this] { return store::count_documents(database_) >= 0; }) {}

    /// The exit status.
    int run(int listening) {
        // Before any file is read: its dates rest on them.
        take_in_shipped_sessions(context_);
        link_unlinked(context_);
        context_.plan_owed = true;
        server_ = std::make_unique<HttpServer>(
            io_, listening, make_api(context_), HttpLimits{},
            [](const std::string& text) { log(LogLevel::error, text); },
            with_side_jobs(context_, side_, read_uploads(context_, reader_)));
        // Before anyone is told that the daemon is ready to take files.
        std::error_code failure;
        std::filesystem::create_directories(context_.config.inbox, failure);
        inbox_ = std::make_unique<InboxWatcher>(
            io_, context_.config.inbox,
            [this](const std::filesystem::path& file) { intake_.take_in(file); },
            [](const std::string& text) { log(LogLevel::warning, text); });
        await_signal();
        notify_ready("planning");
        log(LogLevel::info, fmt::format("mandated {} is ready", program_version),
            {entries::started, {"VERSION", program_version}});
        // Whoever waits is answered first: a plan of very many tasks takes a second.
        asio::post(io_, [this] { first_plan(); });
        checkup_.start(context_.database.path());
        io_.run();
        log(LogLevel::info, "mandated has stopped");
        return failed_ ? 1 : 0;
    }

  private:
    /// Says how long the daemon was away and what that delayed, and makes up for it.
    void first_plan() {
        if (stopping_)
            return;
        try {
            if (!clock_fault(context_)) {
                keep_dates(context_);
                if (const auto line = note_start(context_); !line.empty())
                    log(LogLevel::info, line);
            }
        } catch (const std::exception& fault) {
            log(LogLevel::error, store::explained(fault, database_));
        }
        plan_now();
        log(LogLevel::info, status_);
    }

    /// Delivers what a change queued, and plans once for all changes of a moment.
    void plan_soon() {
        if (stopping_)
            return;
        server_->resume();
        deliver();
        if (std::exchange(context_.plan_owed, true))
            return;
        pause_.expires_after(together);
        pause_.async_wait([this](const boost::system::error_code& failure) {
            if (!failure)
                plan_now();
        });
    }

    void plan_now() {
        if (stopping_)
            return;
        held_ = false;
        context_.fault.clear();
        try {
            plan();
        } catch (const std::exception& fault) {
            hold(store::explained(fault, database_));
        }
        context_.plan_owed = false;
        server_->resume();
        release_memory();
        sleep();
    }

    /// A fault here must not fail the change that asked for it: that one is stored.
    void deliver() {
        if (held_)
            return;
        try {
            courier_.pump();
        } catch (const std::exception& fault) {
            hold(store::explained(fault, database_));
        }
    }

    /// Sends nothing and sleeps for a minute: what is due already must not wake the daemon at once.
    void hold(const std::string& reason) {
        log(LogLevel::error, reason + "; nothing is sent, and planning is tried again in a minute",
            {entries::sending_held});
        held_ = true;
        context_.fault = reason;
        planned_until_ = clock_->now() + after_fault;
    }

    void rescan_later() {
        patience_.expires_after(after_stay);
        patience_.async_wait([this](const boost::system::error_code& failure) {
            if (!failure)
                inbox_->rescan();
        });
    }

    /// Queues what is due, starts deliveries, and says until when the plan holds.
    void plan() {
        if (const auto fault = clock_fault(context_)) {
            say(*fault);
            hold(*fault);
            return;
        }
        keep_dates(context_);
        queue_events(context_);
        queue_dropped(context_);
        const auto report = report_undelivered(context_);
        const auto done = remind(context_);
        if (done.messages > 0)
            log(LogLevel::info,
                fmt::format("reminders due: {}; messages queued: {}; replaced by later ones: {}",
                            done.reminders, done.messages, done.dropped));
        courier_.pump();
        const auto tomorrow = local_instant(plus_days(context_.today(), 1), std::chrono::minutes{0},
                                            context_.config.reminders.zone);
        planned_until_ =
            std::min({done.next.value_or(tomorrow), report.value_or(tomorrow), tomorrow});
        say(done.next ? "next reminder " + to_string(*done.next) : "no reminder ahead");
        note_awake(context_);
        if (std::exchange(cleared_on_, context_.today()) != context_.today())
            clear_on();
        const auto& monitor = context_.config.monitor;
        if (!monitor.url.empty())
            planned_until_ = std::min(planned_until_, clock_->now() + monitor.every);
        heartbeat_.beat(context_.config, clock_->now(), status_);
    }

    /// Clears part after part of what is kept no longer. A fault ends it until tomorrow.
    void clear_on() {
        if (stopping_)
            return;
        try {
            if (!clearing_.go_on(context_))
                return;
        } catch (const std::exception& fault) {
            log(LogLevel::error, "nothing is cleared today: " + store::explained(fault, database_));
            clearing_ = {};
            return;
        }
        clearing_pause_.expires_after(between_parts);
        clearing_pause_.async_wait([this](const boost::system::error_code& failure) {
            if (!failure)
                clear_on();
        });
    }

    /// Until the plan ends or a message is to be tried again, whichever is earlier.
    void sleep() {
        if (stopping_)
            return;
        std::optional<Instant> attempt;
        try {
            if (!held_)
                attempt = courier_.next();
        } catch (const std::exception& fault) {
            hold(store::explained(fault, database_));
        }
        timer_.at(std::min(planned_until_, attempt.value_or(planned_until_)),
                  [this](bool clock_was_set) {
                      if (clock_was_set)
                          log(LogLevel::warning, "the clock was set; everything is planned again");
                      plan_now();
                  });
    }

    void say(const std::string& status) {
        if (status == status_)
            return;
        status_ = status;
        notify_status(status);
    }

    void await_signal() {
        signals_.async_wait([this](const boost::system::error_code& failure, int signal) {
            if (failure)
                return;
            if (signal != SIGHUP)
                return stop();
            reload();
            await_signal();
        });
    }

    /// An entry for each fault, so that each can be read alone.
    void refuse(const std::string& faults) {
        std::istringstream lines(faults);
        for (std::string line; std::getline(lines, line);)
            log(LogLevel::error, "the configuration stays as it was: " + line,
                {entries::configuration_refused});
    }

    void reload() {
        notify_reloading();
        auto config = read_again(config_file_, context_.config, database_);
        if (!config) {
            refuse(config.error());
        } else {
            context_.config = *std::move(config);
            ++context_.configured;
            set_log_level(from_name<LogLevel>(context_.config.log_level).value_or(LogLevel::info));
            log(LogLevel::info, "the configuration was read again and holds from now on");
        }
        inbox_->rescan();
        plan_now();
        notify_ready(status_);
    }

    /// Goes on with nothing that would be built on damage.
    void give_up(const std::string& damage) {
        log(LogLevel::error, damage);
        failed_ = true;
        stop();
    }

    void stop() {
        log(LogLevel::info, "mandated is stopping");
        notify_stopping();
        stopping_ = true;
        signals_.cancel();
        timer_.cancel();
        pause_.cancel();
        patience_.cancel();
        clearing_pause_.cancel();
        inbox_->stop();
        server_->stop();
        watchdog_.stop();
        reader_.stop();
        side_.stop();
        heartbeat_.stop();
        checkup_.stop();
        courier_.stop([] {});
    }

    std::filesystem::path config_file_;
    std::unique_ptr<Clock> clock_;
    store::Database database_;
    Context context_;
    asio::io_context io_;
    asio::signal_set signals_;
    WallTimer timer_;
    asio::steady_timer pause_;
    Courier courier_;
    FileReader reader_;
    SideWork side_;
    asio::steady_timer clearing_pause_;
    Clearing clearing_;
    Intake intake_;
    asio::steady_timer patience_;
    Heartbeat heartbeat_;
    Checkup checkup_;
    Watchdog watchdog_;
    std::unique_ptr<HttpServer> server_;
    std::unique_ptr<InboxWatcher> inbox_;
    std::optional<Date> cleared_on_;
    Instant planned_until_;
    std::string status_;
    bool held_ = true; ///< nothing is sent: no plan yet, or a fault since the last one
    bool stopping_ = false;
    bool failed_ = false;
};

Result<int> listening_socket(const Config& config) {
    if (const auto given = activated_socket())
        return *given;
    std::error_code failure;
    std::filesystem::create_directories(config.socket.parent_path(), failure);
    return listen_unix(config.socket, 0660);
}

/// Whether every zone that people are in can be used; reminders at a wrong hour are worse than
/// none.
Result<bool> check_zones_of_people(store::Database& database) {
    for (const auto& person : store::load_people(database).people)
        if (const auto zone = check_zone(person.zone.empty() ? "UTC" : person.zone); !zone)
            return Error{fmt::format("person '{}': {}", person.name, zone.error())};
    return true;
}

int fail(const std::string& reason) {
    log(LogLevel::error, reason);
    return 1;
}

} // namespace

int run_daemon(DaemonOptions options) {
    try {
        set_log_level(from_name<LogLevel>(options.config.log_level).value_or(LogLevel::info));
        if (const auto zone = check_zone(options.config.reminders.zone); !zone)
            return fail(zone.error());
        // The socket first: it tells whether another daemon is at work on these paths.
        const auto listening = listening_socket(options.config);
        if (!listening)
            return fail(listening.error());
        std::error_code failure;
        std::filesystem::create_directories(options.config.database.parent_path(), failure);
        const auto copy = store::migration_copy(options.config.database);
        const auto copied_before = std::filesystem::last_write_time(copy, failure);
        auto database = store::Database::open(options.config.database);
        if (!database) {
            ::close(*listening);
            return fail(database.error());
        }
        if (std::filesystem::last_write_time(copy, failure) != copied_before)
            log(LogLevel::info,
                fmt::format("{} was moved to schema version {}; as it was before, it is kept as {}",
                            options.config.database.string(), store::newest_schema(),
                            copy.string()),
                {entries::database_migrated, {"COPY", copy.native()}});
        if (const auto zones = check_zones_of_people(*database); !zones) {
            ::close(*listening);
            return fail(zones.error());
        }
        return Daemon(std::move(options), *std::move(database)).run(*listening);
    } catch (const std::exception& fault) {
        return fail(fmt::format("cannot go on: {}", fault.what()));
    }
}

} // namespace mandated::daemon
