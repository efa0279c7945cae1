#pragma once

#include "schema/model/task.h"

#include <string>
#include <vector>

namespace mandated::extractors {

/// A file's text as a reader gives it: UTF-8 lines in reading order. A line is whatever the file
/// shows as one; a paragraph may be wrapped over several. Tabs and leading spaces are kept, line
/// ends are not.
struct Document {
    std::vector<std::string> lines;
    std::vector<Doubt> doubts; ///< about the file as a whole: "read as Windows-1252"
};

} // namespace mandated::extractors
