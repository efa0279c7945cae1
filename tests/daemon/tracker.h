#pragma once

#include "daemon/service/context.h"
#include "daemon/service/ingest.h"
#include "schema/model/clock.h"
#include "schema/store/documents.h"
#include "schema/store/tasks.h"
#include "tests/daemon/scratch_folder.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// A clock that a test moves by hand.
struct HandClock : Clock {
    [[nodiscard]] Instant now() const override { return time; }
    Instant time;
};

/// A tracker on a database file of its own, as the daemon has it but for the loop that runs it.
/// Mail goes into a maildir below its folder; it is 9 o'clock in Zurich on 23 November 2026. Dates
/// are reminded of 90, 30, 14, 7 and 1 days before, where a test sets no other plans.
class Tracker {
  public:
    Tracker()
        : database(open(folder.path() / "mandated.db")),
          context{database, clock, config(folder.path()), [this] { ++changes; }} {
        at("2026-11-23T08:00:00Z");
    }

    void at(const char* instant) { clock.time = parse_instant(instant).value(); }

    /// Reads a text as if it had been handed in over the socket.
    Result<IngestReport> ingest(const std::string& text, const std::string& name = "text.txt",
                                bool history = false) {
        return daemon::ingest(context, {name, text, history, "uid 1000"});
    }
    /// The task with this address; throws where there is none.
    store::TaskRow task(const std::string& address) {
        return store::find_task(database, address).value();
    }
    /// A task with these dates and no text behind it; its id.
    std::int64_t task_with(const std::vector<Milestone>& dates,
                           std::vector<ActorClass> actors = {ActorClass::HC}) {
        const std::string symbol = "A/HRC/RES/63/" + std::to_string(++made_);
        const auto file = store::add_document(database, symbol + ".txt", symbol, false, clock.time);
        const auto resolution = store::put_resolution(database, {}, symbol, file, 1, clock.time);
        Task task;
        task.para = "1";
        task.actors = std::move(actors);
        task.summary = "comprehensive report on access to justice in remote mountain settlements "
                       "that are cut off by snow for several months of the year";
        task.evidence = {
            {Aspect::due, 0, 44, "at its sixty-fifth session, in June 2027, or before"}};
        const auto id = store::add_task(database, resolution, symbol, task, 1, clock.time);
        store::put_milestones(database, id, dates, context.today());
        return id;
    }

    ScratchFolder folder;
    HandClock clock;
    int changes = 0; ///< how often the planner was told
    store::Database database;
    Context context;

  private:
    static store::Database open(const std::filesystem::path& file) {
        auto opened = store::Database::open(file);
        if (!opened)
            throw std::runtime_error(opened.error());
        return *std::move(opened);
    }
    static Config config(const std::filesystem::path& folder) {
        Config config = default_config();
        config.reminders.plans =
            std::make_shared<const ReminderPlans>(plans_of_leads({90, 30, 14, 7, 1}));
        config.mail.maildir = folder / "mail";
        config.mail.from = "mandated@example.org";
        config.mail.message_id_domain = "example.org";
        Contact secretariat;
        secretariat.name = "secretariat";
        secretariat.email = "secretariat@example.org";
        config.contacts = {secretariat};
        return config;
    }
    int made_ = 0;
};

/// What a person says of a time alone.
inline FieldValues due_at(const char* anchor) {
    FieldValues fields{{ReviewField::due}, {}};
    fields.values.due = {parse_due_anchor(anchor).value()};
    return fields;
}

/// A deadline on this day.
inline Milestone deadline_on(const char* day, const std::string& occurrence = "HRC/65") {
    Milestone milestone;
    milestone.occurrence = occurrence;
    milestone.day = parse_date(day).value();
    return milestone;
}

/// A resolution of the Council's sixty-third session with these operative paragraphs.
inline std::string resolution_text(const std::vector<std::string>& operatives,
                                   const std::string& number = "63/98") {
    std::string text = "Human Rights Council\nSixty-third session\n7 September–7 October 2026\n"
                       "Agenda item 3\n"
                       "\tResolution adopted by the Human Rights Council on 5 October 2026\n" +
                       number +
                       ".\tSnow on roads\n\tThe Human Rights Council,\n"
                       "\tRecalling the Charter of the United Nations,\n";
    std::size_t place = 0;
    for (const auto& operative : operatives) {
        ++place;
        text += "\t" + std::to_string(place) + ".\t" + operative +
                (place == operatives.size() ? ".\n" : ";\n");
    }
    return text + "31st meeting\n5 October 2026\n[Adopted without a vote.]\n";
}

inline const char* const snow_report =
    "Requests the High Commissioner to submit a report on snow to the Human Rights Council at its "
    "sixty-fifth session";
inline const char* const ice_report =
    "Requests the Secretary-General to submit a report on ice to the Human Rights Council at its "
    "sixty-sixth session";

} // namespace mandated::daemon
