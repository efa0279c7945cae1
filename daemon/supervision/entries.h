#pragma once

#include "daemon/supervision/log.h"

/// The kinds of entries that a program may wait for: `journalctl MESSAGE_ID=…`. They stay as they
/// are, and docs/operations.md lists them.
namespace mandated::daemon::entries {

inline constexpr LogField started{message_id_field, "aff65d97b18b4cf995e393935304d79f"};
inline constexpr LogField message_attempted{message_id_field, "469423b31746414aa89899d128867649"};
inline constexpr LogField file_read{message_id_field, "057b07b2933f48a6ae8da51464960913"};
inline constexpr LogField file_refused{message_id_field, "bb5f9283c3544306ad3359684b765cee"};
inline constexpr LogField configuration_refused{message_id_field,
                                                "731a1ac79b5a40dab06f2fd9469efc26"};
inline constexpr LogField sending_held{message_id_field, "257ce15b32424b63aade502d52d79e82"};
inline constexpr LogField database_migrated{message_id_field, "7fb513cbb3994a7da0e53e9b56e3d1cb"};

} // namespace mandated::daemon::entries
