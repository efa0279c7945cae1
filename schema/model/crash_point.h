#pragma once

namespace mandated {

/// A place where tests let the process die, as by SIGKILL: where $MANDATED_CRASH_AT is "NAME" or
/// "NAME:3", the first or third time that NAME is reached. It is part of the program that ships, so
/// that what is tested is what runs; unset, it costs a comparison.
void crash_point(const char* name);

} // namespace mandated
