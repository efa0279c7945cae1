#pragma once

#include "daemon/people/directory.h"
#include "daemon/service/context.h"

#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace mandated::daemon {

/// Somebody a message goes to, by a channel. The contact is the directory's.
struct Destination {
    const Contact* contact = nullptr;
    Channel channel = Channel::email;
};

/// Who answers for tasks, by what is stored and configured at one moment. Tasks of one resolution
/// with the same actors and kind are looked at once.
class Placing {
  public:
    explicit Placing(Context& context);

    [[nodiscard]] const Directory& directory() const { return *directory_; }
    [[nodiscard]] std::shared_ptr<const Directory> shared_directory() const { return directory_; }
    /// Valid until the next call.
    [[nodiscard]] const Placement& of(std::int64_t task, std::int64_t of_resolution, TaskKind kind,
                                      const std::vector<ActorClass>& actors);
    /// Those to whom a task's owner's messages go on a day.
    [[nodiscard]] std::vector<Destination> owners(const Placement& placement, Date day) const;

  private:
    [[nodiscard]] const RoutedResolution& resolution(std::int64_t id) const;

    std::shared_ptr<const Directory> directory_;
    std::unordered_map<std::int64_t, RoutedResolution> resolutions_; ///< where there are routes
    std::unordered_map<std::int64_t, Assignment> assignments_;
    std::map<std::tuple<std::int64_t, TaskKind, std::vector<ActorClass>>, Placement> placed_;
    Placement assigned_;
};

} // namespace mandated::daemon
