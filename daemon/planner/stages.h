#pragma once

#include "daemon/planner/plan.h"

#include <array>
#include <string>
#include <vector>

namespace mandated::daemon {

/// The plans' stages by whom they are for, the longest ahead first.
class Stages {
  public:
    explicit Stages(const ReminderPlans& plans);
    [[nodiscard]] const std::vector<Stage>& of(const Obligation& obligation, Role role) const;

  private:
    std::vector<std::array<std::vector<Stage>, names_of<Role>.size()>> stages_; ///< by plan
    std::vector<Stage> undated_; ///< the one of a task without a date
    std::vector<Stage> none_;
};

/// How far the stages of one obligation have come for one who is told: the pure decision behind
/// plan(), upcoming() and judged().
class Course {
  public:
    /// Expects an obligation that was not past at entry.
    Course(const Obligation& obligation, const Obligation::Addressee& addressee,
           const Stages& stages, Timetable& timetable);

    [[nodiscard]] const std::vector<Stage>& stages() const { return stages_; }
    /// Stages before this one were over when the task was registered.
    [[nodiscard]] std::size_t first() const { return first_; }
    /// When a stage leaves, with the quiet that holds it.
    [[nodiscard]] Instant leaves(std::size_t stage) const;
    /// One behind the latest stage that has left; first() where none has.
    [[nodiscard]] std::size_t left(Instant now) const;
    /// What to do with a stage. `left` is left(now).
    [[nodiscard]] ReminderReason judge(std::size_t stage, std::size_t left, bool is_recorded,
                                       Instant now) const;
    [[nodiscard]] Reminder reminder(std::size_t stage, const std::string& key) const;

  private:
    /// The day its stage counts from.
    [[nodiscard]] int day_of(std::size_t stage) const;
    [[nodiscard]] Instant planned(std::size_t stage) const;
    /// Whether a quiet time is for it.
    [[nodiscard]] bool is_quiet(std::size_t stage) const;
    [[nodiscard]] bool is_answered(std::size_t stage) const;

    const Obligation& obligation_;
    const Obligation::Addressee& addressee_;
    const std::vector<Stage>& stages_;
    Timetable& timetable_;
    int day_;
    std::size_t first_ = 0;
    bool first_left_ = false; ///< that one had left at registration, and so leaves with it
};

/// Whether the day was over when the task was registered.
[[nodiscard]] bool past_at_entry(const Obligation& obligation, Timetable& timetable);

/// Writes reminders' keys into one buffer, so that asking whether they are recorded allocates
/// nothing.
class KeyWriter {
  public:
    void milestone(const Obligation& obligation);
    [[nodiscard]] const std::string& key(int lead_days, const Obligation::Addressee& addressee);

  private:
    std::string text_;
    std::size_t prefix_ = 0;
};

} // namespace mandated::daemon
