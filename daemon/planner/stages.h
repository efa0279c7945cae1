#pragma once

#include "daemon/planner/plan.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace mandated::daemon {

/// The policy with its leads in the order in which reminders leave, and its instants remembered:
/// time-zone look-ups cost more than all else in a plan of many obligations. Days are counted since
/// 1970-01-01.
class Stages {
  public:
    explicit Stages(const ReminderPolicy& policy);

    /// Days ahead, each once, the longest first.
    [[nodiscard]] const std::vector<int>& leads() const { return leads_; }
    /// When reminders of a local day leave.
    [[nodiscard]] Instant leaves(int day);
    /// The last local day whose reminders have left at an instant.
    [[nodiscard]] int last_day_left(Instant instant);
    /// The local day of an instant.
    [[nodiscard]] int local_day(Instant instant);

  private:
    std::vector<int> leads_;
    std::chrono::minutes send_at_;
    std::string zone_;
    std::unordered_map<int, Instant> leaves_;
    std::unordered_map<Instant::rep, int>
        local_days_; ///< of the few instants at which tasks are registered
};

/// An obligation's stages that matter, as indices of Stages::leads(): those before `first` were
/// over when the task was registered.
struct OpenStages {
    int day = 0;             ///< the milestone's
    std::size_t first = 0;   ///< the latest that had left at registration, else the first
    bool first_left = false; ///< whether that one had left at registration, and so leaves with it
};

/// Nothing where the milestone was past at registration.
[[nodiscard]] std::optional<OpenStages> open_stages(const Obligation& obligation, Stages& stages);

/// When one of an obligation's open stages leaves.
[[nodiscard]] Instant leaves(const Obligation& obligation, const OpenStages& open,
                             std::size_t index, Stages& stages);

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
